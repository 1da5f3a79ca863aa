package org.undersigned.boot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/// `roster export`: the organizers get their list back.
class RosterExportTest {

    private static final String LIST =
            """
            organization,name,title,website,capacity,tier,state,country,section,rank,status,\
            sort_key,email,phone,note,signed_on,May we call?
            Lake Fund,Ana Roe,Director,lake.example,organization,national,CA,US,Founders,1,\
            confirmed,Lake,ana@lake.example,+1 202 555 0100,"=1+1",2026-02-01,-5
            "Pond, Inc.",,,,,local,OH,US,,,pending,,po@pond.example,,"two
            lines",,
            '@home,,,,,,,,,,declined,,,,,,
            ,Sam Poe,Poet,,individual,,,,,,to_reconfirm,,,,,,@noon
            ,Ann Doe,,,,,,,,,,,,,,,
            Reeds,Max Moe,,,affiliated,,,,,,invited,,,,,,
            Rushes,Ida Coe,,,on_behalf,,,,,,withdrawn,,,,,,
            """;

    @TempDir Path folder;
    private Session session;

    @BeforeEach
    void sitDown() throws IOException {
        session = new Session(folder).letter("We ask for benches.").file("roster.csv", LIST);
        session.run("workspace", "new", "@w.undersigned");
        assertThat(importing("w.undersigned", "letter.md", "roster.csv")).isZero();
    }

    @Test
    void tellsNobodyWhatIsPrivateUnlessAsked() throws IOException {
        assertThat(export("w.undersigned", "list.csv")).isZero();

        assertThat(session.output())
                .isEqualTo(session.path("list.csv") + " (2 signatories; nothing private)\n");
        assertThat(read("list.csv"))
                .isEqualTo(
                        """
                        \uFEFFname,title,organization,website,capacity,tier,state,country,section\r
                        Ana Roe,Director,Lake Fund,https://lake.example,organization,national,CA,US,Founders\r
                        Ann Doe,,,,individual,,,,\r
                        """);
        assertThat(permissions("list.csv")).isNotEqualTo("rw-------");
    }

    @Test
    void givesEverythingBackToWhoKeepsTheList() throws IOException {
        assertThat(export("w.undersigned", "private.csv", "--private")).isZero();

        assertThat(session.output())
                .isEqualTo(
                        session.path("private.csv")
                                + " (7 lines with everything that is private: keep it to"
                                + " yourself)\n");
        assertThat(permissions("private.csv")).isEqualTo("rw-------");
        assertThat(read("private.csv"))
                .contains("ana@lake.example,'+1 202 555 0100,'=1+1,2026-02-01,")
                .contains("roster.csv:2,,'-5\r\n")
                .contains(",'@noon\r\n")
                .contains("\r\n,,'@home,");
    }

    /// Also those who are not on it as they were typed.
    @Test
    void addsNobodyWhenItComesBack() throws IOException {
        export("w.undersigned", "private.csv", "--private");
        importing("w.undersigned", "private.csv");
        assertThat(session.output()).contains("(no new signatory, 7 there already)");

        session.run("workspace", "new", "@other.undersigned");
        assertThat(importing("other.undersigned", "letter.md", "private.csv")).isZero();
        export("other.undersigned", "again.csv", "--private");
        importing("other.undersigned", "private.csv");
        assertThat(session.output()).contains("(no new signatory, 7 there already)");
        importing("w.undersigned", "again.csv");
        assertThat(session.output()).contains("(no new signatory, 7 there already)");
        assertThat(known("again.csv")).isEqualTo(known("private.csv"));
    }

    @Test
    void replacesNothingUnasked() throws IOException {
        session.file("list.csv", "mine");

        assertThat(export("w.undersigned", "list.csv")).isOne();
        assertThat(export("w.undersigned", "w.undersigned", "--force")).isOne();
        assertThat(read("list.csv")).isEqualTo("mine\n");

        assertThat(export("w.undersigned", "list.csv", "--private", "--force")).isZero();
        assertThat(permissions("list.csv")).isEqualTo("rw-------");
    }

    @Test
    void namesTheLettersThereAre() {
        assertThat(
                        session.run(
                                "roster",
                                "export",
                                "@w.undersigned",
                                "--letter",
                                "X",
                                "-o",
                                "@l.csv"))
                .isOne();
        assertThat(session.problems()).singleElement().asString().contains("“L”");
        assertThat(folder.resolve("l.csv")).doesNotExist();
    }

    private int importing(String workspace, String... files) {
        List<String> words = new ArrayList<>(List.of("import", "@" + workspace));
        words.addAll(List.of("--letter", "L"));
        List.of(files).forEach(it -> words.add("@" + it));
        return session.run(words.toArray(String[]::new));
    }

    private int export(String workspace, String output, String... more) {
        List<String> words = new ArrayList<>(List.of("roster", "export"));
        words.addAll(List.of("@" + workspace, "--letter", "L", "-o", "@" + output));
        words.addAll(List.of(more));
        return session.run(words.toArray(String[]::new));
    }

    /// The columns that lists have, without those about how it was brought in.
    private List<String> known(String name) throws IOException {
        return read(name)
                .lines()
                .map(it -> it.replaceFirst("(,[^,]*Z,|,status_since,).*", ""))
                .toList();
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private String permissions(String name) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name)));
    }
}
