package org.undersigned.boot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// Who looks like somebody on the list already, told by `undersigned import`.
class ImportAlikeTest {

    @TempDir Path folder;
    private Session session;

    @BeforeEach
    void bringTheFirst() throws IOException {
        session = new Session(folder);
        session.letter("We, the undersigned, ask for benches.");
        session.file("first.csv", "organization", "Alder Falls Civic League", "Pond Fund");
        session.file("second.csv", "organization", "Alder Falls Civic League, Inc.", "Birch Union");
        session.run("workspace", "new", "@w.undersigned");
        assertThat(importing("@letter.md", "@first.csv")).isZero();
    }

    @Test
    void listsBothAndSaysWhom() throws IOException {
        assertThat(importing("@second.csv")).isZero();

        assertThat(session.output().lines())
                .anySatisfy(it -> assertThat(it).endsWith("second.csv (2 new signatories)"))
                .anySatisfy(it ->
                        assertThat(it)
                                .startsWith(
                                        "  row 2: “Alder Falls Civic League, Inc.” looks like"
                                                + " “Alder Falls Civic League” (same; ")
                                .endsWith("; both are listed"));
        assertThat(listed()).hasSize(5);
    }

    @Test
    void saysWhoStandsTwiceInOneFile() throws IOException {
        session.file("third.csv", "organization", "Oak Guild", "Cedar Society", "Oak Guild, Inc.");

        assertThat(importing("@third.csv")).isZero();

        assertThat(session.output().lines())
                .anySatisfy(it ->
                        assertThat(it)
                                .startsWith(
                                        "  row 4: “Oak Guild, Inc.” looks like “Oak Guild” of row 2"
                                                + " (same; ")
                                .endsWith("; both are listed"));
        assertThat(listed()).hasSize(6);
    }

    @Test
    void joinsTwoRowsOfOneFileThatAreSaidToBeTheSame() throws IOException {
        session.file("third.csv", "organization", "Oak Guild", "Cedar Society", "Oak Guild, Inc.");

        assertThat(importing("@third.csv", "--same", "4")).isZero();

        assertThat(session.output()).contains("“Oak Guild, Inc.” is “Oak Guild” of row 2");
        assertThat(listed()).hasSize(5);
    }

    @Test
    void tellsSoMuchAsAnybodyReads() throws IOException {
        String[] rows = new String[241];
        rows[0] = "organization";
        for (int i = 0; i < 120; i++) {
            rows[1 + i] = "Society of Street No. " + i;
            rows[121 + i] = "The Society of Street No. " + i + ", Inc.";
        }
        session.file("many.csv", rows);

        assertThat(importing("@many.csv")).isZero();

        assertThat(session.output().lines().filter(it -> it.contains("looks like"))).hasSize(100);
        assertThat(session.output()).contains("  and 20 more, which --json shows");
    }

    @Test
    void changesNothingWhenItIsOnlyTried() throws IOException {
        assertThat(importing("@second.csv", "--dry-run", "--json")).isZero();

        assertThat(session.output())
                .contains("\"dry_run\": true", "\"decision\": \"same\"", "\"joined\": false");
        assertThat(listed()).hasSize(3);
    }

    @Test
    void joinsWhoIsSaidToBeTheSame() throws IOException {
        assertThat(importing("@second.csv", "--same", "2")).isZero();

        assertThat(session.output()).contains("joined with it").doesNotContain("both are listed");
        assertThat(listed()).hasSize(4);
        assertThat(importing("@second.csv")).isZero();
        assertThat(session.output()).contains("(no new signatory, 2 there already)");
    }

    @Test
    void refusesToJoinWhoLooksLikeNobody() throws IOException {
        assertThat(importing("@second.csv", "--same", "2,3")).isEqualTo(1);

        assertThat(session.problems())
                .containsExactly(
                        "w.undersigned: Nobody in row 3 looks like somebody else; see with"
                                + " --dry-run who looks like somebody");
        assertThat(listed()).hasSize(3);
    }

    private Stream<String> listed() throws IOException {
        session.run(
                "roster", "export", "@w.undersigned", "--letter", "x", "-o", "@out.csv", "--force");
        return Files.readString(folder.resolve("out.csv")).lines();
    }

    private int importing(String... words) {
        return session.run(
                Stream.concat(
                                Stream.of("import", "@w.undersigned", "--letter", "x"),
                                Stream.of(words))
                        .toArray(String[]::new));
    }
}
