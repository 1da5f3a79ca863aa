package org.undersigned.boot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// `roster check` and `roster match`.
class RosterCommandsTest {

    @TempDir Path folder;
    private Session session;

    @BeforeEach
    void sitDown() throws IOException {
        session = new Session(folder);
        session.file(
                "roster.csv",
                "organization,name",
                "Alder Falls Tenants Union,",
                "Elm Trust,",
                "AFTU,",
                "Elm Trust – Ohio Chapter,");
    }

    @Test
    void writesWhoMatchesAndWhy() throws IOException {
        assertThat(session.run("roster", "match", "@roster.csv", "-o", "@pairs.csv")).isZero();

        assertThat(session.output()).endsWith("(2 matches, 1 of them the same)\n");
        assertThat(Files.readString(folder.resolve("pairs.csv")))
                .contains("row_a,row_b,name_a,name_b,score,decision,reason")
                .contains("2,4,Alder Falls Tenants Union,AFTU,0.92,same,")
                .contains("3,5,Elm Trust,Elm Trust – Ohio Chapter,")
                .contains("related,one of them is for “Ohio Chapter” alone");
    }

    @Test
    void matchesTwoRosters() throws IOException {
        session.file("other.csv", "organization", "Oak Society", "THE ELM TRUST");

        int exit =
                session.run(
                        "roster", "match", "@roster.csv", "@other.csv", "-o", "@p.csv", "--json");

        assertThat(exit).isZero();
        assertThat(session.output())
                .startsWith(
                        "{\"matches\": [{\"row_a\": 3, \"row_b\": 3, \"name_a\": \"Elm Trust\", ")
                .contains("\"decision\": \"same\"");
    }

    @Test
    void readsPlainLines() throws IOException {
        session.file("lines.txt", "Jane Roe, Chair, Oak Society", "1. Sam Poe, Clerk, Elm Trust");

        assertThat(session.run("roster", "check", "@lines.txt", "--json")).isZero();
        assertThat(session.output()).contains("\"signatories\": 2");
    }

    @Test
    void saysWhoWasComparedWithSomeOnly() throws IOException {
        String[] lines = new String[402];
        lines[0] = "organization";
        for (int i = 0; i < 401; i++) {
            lines[i + 1] = "Tidewater Nurses" + (i < 400 ? " Local " + (i + 10) : "");
        }
        session.file("many.csv", lines);

        assertThat(session.run("roster", "match", "@many.csv", "-o", "@p.csv")).isZero();
        assertThat(session.output())
                .endsWith(
                        "1 name has only words, or an acronym, that so many others have that not"
                                + " all of those were compared\n");
        assertThat(session.run("roster", "check", "@many.csv", "--json")).isZero();
        assertThat(session.output()).contains("\"crowded\": 1");
    }

    @Test
    void quotesWhatASpreadsheetWouldReckon() throws IOException {
        session.file("other.csv", "organization", "=Elm Trust", "Elm Trust");

        assertThat(session.run("roster", "match", "@other.csv", "-o", "@pairs.csv")).isZero();
        assertThat(Files.readString(folder.resolve("pairs.csv"))).contains(",'=Elm Trust,");
    }

    @Test
    void replacesNothingUnasked() throws IOException {
        session.file("pairs.csv", "mine");

        assertThat(session.run("roster", "match", "@roster.csv", "-o", "@pairs.csv")).isOne();
        assertThat(session.run("roster", "match", "@roster.csv", "-o", "@roster.csv", "--force"))
                .isOne();
        assertThat(Files.readString(folder.resolve("pairs.csv"))).startsWith("mine");

        assertThat(session.run("roster", "match", "@roster.csv", "-o", "@pairs.csv", "--force"))
                .isZero();
        assertThat(Files.readString(folder.resolve("pairs.csv"))).doesNotContain("mine");
    }

    @Test
    void checksARosterAndIsDoneWhateverItFinds() throws IOException {
        session.file(
                "roster.csv", "organization,state", "Elm Trust,OH", ",OH", "\"Elm Trust, Inc.\",");

        assertThat(session.run("roster", "check", "@roster.csv")).isZero();
        assertThat(session.output().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("roster.csv:3: "),
                        line ->
                                assertThat(line)
                                        .startsWith("2, 4: Elm Trust | Elm Trust, Inc. (same"),
                        line ->
                                assertThat(line)
                                        .isEqualTo(
                                                "2 signatories, 1 problem, 1 probable duplicate"));
        assertThat(session.problems()).isEmpty();

        assertThat(session.run("roster", "check", "@roster.csv", "--json")).isZero();
        assertThat(session.output())
                .startsWith("{\"signatories\": 2, \"duplicates\": [{\"row_a\": 2, \"row_b\": 4, ")
                .contains("\"problems\": [{\"severity\": \"error\", ");
    }

    @Test
    void failsWhereThereIsNoRoster() {
        assertThat(session.run("roster", "check", "@none.csv")).isOne();
        assertThat(session.problems()).singleElement().asString().startsWith("none.csv: ");
        assertThat(session.run("roster", "match", "@none.csv", "-o", "@pairs.csv")).isOne();
        assertThat(folder.resolve("pairs.csv")).doesNotExist();
    }
}
