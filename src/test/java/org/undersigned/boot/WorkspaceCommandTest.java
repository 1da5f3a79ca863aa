package org.undersigned.boot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// `undersigned workspace`, `import` and `export`: a campaign in one file.
class WorkspaceCommandTest {

    @TempDir Path folder;
    private Session session;

    @BeforeEach
    void sitDown() throws IOException {
        session = new Session(folder);
        session.file(
                "letter.md",
                "---",
                "title: Benches",
                "to: [{name: Jane Roe, salutation: Chair Roe}]",
                "letterhead: {name: Friends of Benches, logos: [{file: logo.png, alt: A bench}]}",
                "---",
                "We, the {{signatories.count}} undersigned, ask for benches.");
        session.file("roster.csv", "organization,email", "Lake Fund,lake@example.org", "Pond,");
        session.file("people.csv", "name,salutation", "Amos Poe,Mr. Poe", "Ann Doe,Ms. Doe");
        Path assets = Path.of(System.getProperty("undersigned.assets"));
        Files.copy(assets.resolve("sample/logo.png"), folder.resolve("logo.png"));
        session.run("workspace", "new", "@w.undersigned");
        assertThat(session.problems()).isEmpty();
    }

    @Test
    void keepsACampaignAndPrintsIt() throws IOException {
        assertThat(importing("@letter.md", "@roster.csv", "@people.csv")).isZero();
        assertThat(session.output().lines())
                .satisfiesExactly(
                        line -> assertThat(line).endsWith("letter.md (the text is new)"),
                        line -> assertThat(line).endsWith("roster.csv (2 new signatories)"),
                        line -> assertThat(line).endsWith("people.csv (2 new recipients)"));
        for (String file : new String[] {"letter.md", "roster.csv", "people.csv", "logo.png"}) {
            Files.delete(folder.resolve(file));
        }

        assertThat(export("-o", "@joint.pdf")).isZero();
        assertThat(export("-o", "@copies", "--recipients", "all")).isZero();

        assertThat(session.problems()).isEmpty();
        assertThat(session.files())
                .containsExactly(
                        "copies/1-Amos Poe.pdf",
                        "copies/2-Ann Doe.pdf",
                        "joint.pdf",
                        "w.undersigned");
    }

    @Test
    void printsTheSameAsFromFiles() throws IOException {
        importing("@letter.md", "@roster.csv");
        export("-o", "@exported.pdf");
        session.run("render", "@letter.md", "--roster", "@roster.csv", "-o", "@rendered.pdf");

        assertThat(folder.resolve("exported.pdf"))
                .hasSameBinaryContentAs(folder.resolve("rendered.pdf"));
    }

    @Test
    void attachesTheSameAsFromFiles() throws IOException {
        importing("@letter.md", "@roster.csv");
        export("-o", "@exported.pdf", "--attach", "letter,roster");
        session.run(
                "render",
                "@letter.md",
                "--roster",
                "@roster.csv",
                "-o",
                "@rendered.pdf",
                "--attach",
                "roster,letter");

        assertThat(folder.resolve("exported.pdf"))
                .hasSameBinaryContentAs(folder.resolve("rendered.pdf"));
        assertThat(Files.readString(folder.resolve("rendered.pdf"), StandardCharsets.ISO_8859_1))
                .contains("<pdfaid:part>3</pdfaid:part>");
    }

    @Test
    void printsSignaturesAndLogosTheSameAsFromFiles() throws IOException {
        session.file(
                "letter.md", "---", "title: Benches", "signatories: {layout: grid}", "---", "Ask.");
        session.file(
                "roster.csv",
                "name,organization,signature,logo",
                "Ann Doe,Pond,doe.svg,logo.png",
                ",Lake Fund,,logo.png",
                ",Ash,,");
        session.file(
                "doe.svg",
                "<svg xmlns='http://www.w3.org/2000/svg' width='90' height='30'>",
                "<path d='M5 25 L40 5 L85 20' stroke='black' fill='none'/></svg>");
        session.run("render", "@letter.md", "--roster", "@roster.csv", "-o", "@rendered.pdf");
        importing("@letter.md", "@roster.csv");
        assertThat(session.problems()).isEmpty();
        Files.delete(folder.resolve("doe.svg"));
        Files.delete(folder.resolve("logo.png"));

        export("-o", "@exported.pdf");

        assertThat(session.problems()).isEmpty();
        assertThat(folder.resolve("exported.pdf"))
                .hasSameBinaryContentAs(folder.resolve("rendered.pdf"));
        assertThat(Files.readString(folder.resolve("rendered.pdf"), StandardCharsets.ISO_8859_1))
                .contains("/Image");
    }

    @Test
    void takesAListWhosePicturesAreMissingAndThePicturesLater() throws IOException {
        session.file("list.csv", "organization,logo", "Lake Fund,lake.png");

        assertThat(importing("@letter.md", "@list.csv")).isZero();
        assertThat(session.problems())
                .containsExactly(
                        "list.csv:2: warning: There is no picture “lake.png”; who should have it is"
                                + " taken without; put the file beside the list and import it"
                                + " again, then it is added");
        Files.copy(folder.resolve("logo.png"), folder.resolve("lake.png"));
        assertThat(importing("@list.csv")).isZero();

        assertThat(session.problems()).isEmpty();
        assertThat(session.output())
                .endsWith(
                        "list.csv (no new signatory, 1 there already, 1 of them with new"
                                + " pictures)\n");
    }

    @Test
    void tellsWhatIsInIt() {
        importing("@letter.md", "@roster.csv", "@people.csv");

        assertThat(session.run("workspace", "info", "@w.undersigned", "--json")).isZero();
        assertThat(session.output())
                .contains("\"letters\": 1, \"signatories\": 2, \"recipients\": 3, \"pictures\": 1");
        assertThat(session.run("workspace", "info", "@w.undersigned")).isZero();
        assertThat(session.output())
                .isEqualTo("1 letter\nbenches: 2 signatories, 1 addressee, 2 personal copies\n");
        assertThat(session.run("workspace", "check", "@w.undersigned", "--json")).isZero();
        assertThat(session.output()).isEqualTo("{\"sound\": true, \"problems\": []}\n");
    }

    @Test
    void addsOnlyWhatIsNew() throws IOException {
        importing("@letter.md", "@roster.csv");
        session.file("roster.csv", "organization,email", "Lake Fund,lake@example.org", "Ash,");

        assertThat(importing("@letter.md", "@roster.csv", "--json")).isZero();
        assertThat(session.output())
                .contains("\"as\": \"letter\", \"added\": 0, \"known\": 1")
                .contains("\"as\": \"roster\", \"added\": 1, \"known\": 1");
    }

    @Test
    void saysWhatItCleansAndLeavesWhatIsToBeKept() throws IOException {
        session.file(
                "list.csv",
                "organization,state",
                "FRIENDS OF THE POND,Ohio",
                "Lake Fund,Calfornia");

        assertThat(importing("@letter.md", "@list.csv", "--keep", "capitals")).isZero();
        assertThat(session.output())
                .contains("  states: 2 cells, such as “Ohio” → “OH”")
                .doesNotContain("Friends of the Pond");
        session.file("more.csv", "organization", "FRIENDS OF THE POND");
        assertThat(importing("@more.csv", "--json")).isZero();
        assertThat(session.output())
                .contains("\"rule\"", "\"capitals\"", "FRIENDS OF THE POND", "Friends of the Pond");
        assertThat(importing("@list.csv", "--keep", "pets")).isEqualTo(2);
    }

    @Test
    void importsAllFilesOrNone() throws IOException {
        session.file("bad.csv", "name,organization,state", ",,EX", "Roe,,EX");

        assertThat(importing("@letter.md", "@bad.csv")).isEqualTo(1);
        assertThat(session.problems()).singleElement().asString().startsWith("bad.csv:2: ");
        assertThat(session.output())
                .isEqualTo("To import the others without these rows, add --leave-out.\n");
        session.run("workspace", "info", "@w.undersigned");
        assertThat(session.output()).isEqualTo("No letters\n");
        session.file("some.csv", "organization,state", "Pond,OR", ",EX");
        assertThat(importing("@letter.md", "@some.csv", "--leave-out")).isZero();
        assertThat(session.output()).contains("some.csv (1 new signatory)");
        assertThat(session.problems())
                .contains(
                        "some.csv:3: warning: The row has no name and no organization; add one or"
                                + " leave the row out");
    }

    @Test
    void saysWhichLettersThereAre() {
        assertThat(importing("@roster.csv")).isEqualTo(1);
        assertThat(session.problems())
                .containsExactly(
                        "w.undersigned: The workspace has no letter “benches”;"
                                + " import its text first");
        importing("@letter.md");
        assertThat(session.run("export", "@w.undersigned", "--letter", "shade", "-o", "@shade.pdf"))
                .isEqualTo(1);
        assertThat(session.problems()).singleElement().asString().contains("“benches”");
        assertThat(export("-o", "@out", "--recipients", "all")).isEqualTo(1);
        assertThat(session.problems()).singleElement().asString().contains("no recipients");
    }

    @Test
    void takesATableForWhatItIsToldToBe() {
        importing("@letter.md");

        assertThat(importing("@people.csv", "--as", "roster")).isZero();
        assertThat(session.output()).contains("2 new signatories");
        assertThat(importing("@roster.csv", "--as", "recipients")).isZero();
        assertThat(session.output()).contains("2 new recipients");
    }

    @Test
    void findsNoFaultWithWhatIsNoWorkspaceButSaysSo() throws IOException {
        session.file("x.undersigned", "benches");
        for (String command : new String[] {"info", "check"}) {
            assertThat(session.run("workspace", command, "@x.undersigned", "--json")).isEqualTo(1);
            assertThat(session.problems())
                    .containsExactly(
                            "x.undersigned: This file is not a workspace, or its beginning is"
                                    + " damaged; check that it is the right file");
            assertThat(session.output()).startsWith("{\"problems\": [{\"severity\": \"error\"");
        }
        assertThat(session.run("workspace", "new", "@x.undersigned")).isEqualTo(1);
        assertThat(folder.resolve("x.undersigned")).hasContent("benches\n");
    }

    private int importing(String... words) {
        return onBenches("import", words);
    }

    private int export(String... words) {
        return onBenches("export", words);
    }

    private int onBenches(String command, String... words) {
        String[] all = new String[4 + words.length];
        all[0] = command;
        all[1] = "@w.undersigned";
        all[2] = "--letter";
        all[3] = "benches";
        System.arraycopy(words, 0, all, 4, words.length);
        return session.run(all);
    }
}
