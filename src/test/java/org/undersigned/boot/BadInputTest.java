package org.undersigned.boot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Whatever is wrong is told in one line that says where and what to do, and nothing is written.
class BadInputTest {

    @TempDir Path folder;
    private Session session;
    private List<String> before = List.of();

    @BeforeEach
    void sitDown() throws IOException {
        session = new Session(folder);
        session.letter("Benches.").file("people.csv", "name", "Jane Roe", "Amos Poe");
        session.file("roster.csv", "organization", "Lake Fund");
    }

    @AfterEach
    void nothingIsWritten() throws IOException {
        assertThat(session.files()).isEqualTo(before);
    }

    @Test
    void aMissingLetter() throws IOException {
        Files.delete(folder.resolve("letter.md"));

        assertThat(refused()).startsWith("letter.md: There is no such letter; ");
    }

    @Test
    void aLetterThatIsAFolder() throws IOException {
        Files.delete(folder.resolve("letter.md"));
        Files.createDirectory(folder.resolve("letter.md"));

        assertThat(refused()).startsWith("letter.md: The letter is a folder; ");
    }

    @Test
    void aMissingRoster() throws IOException {
        Files.delete(folder.resolve("roster.csv"));

        assertThat(refused("--roster", "@roster.csv")).startsWith("roster.csv: ");
    }

    @Test
    void anUnknownField() throws IOException {
        session.letter("For {{signatories.cuont}}.");

        assertThat(refused())
                .isEqualTo(
                        "letter.md:4:5: There is no field “signatories.cuont”;"
                                + " write signatories.count");
    }

    @Test
    void anUnknownFieldInAllLettersOnce() throws IOException {
        session.letter("For {{recipient.nmae}}.");

        assertThat(refusedForEach())
                .isEqualTo(
                        "letter.md:4:5: There is no field “recipient.nmae”; write recipient.name"
                                + " (… and one more letter)");
    }

    @Test
    void anEmptyGreetingNamesTheRows() throws IOException {
        session.file(
                "letter.md",
                "---",
                "title: Benches",
                "salutation: \"Dear {{recipient.salutation}}:\"",
                "---",
                "Benches.");
        session.file("people.csv", "name,salutation", "Roe,", "Poe,Ms. Poe", "Doe,", "Noe,");

        assertThat(refusedForEach())
                .startsWith("people.csv:2: The greeting asks for “recipient.salutation”")
                .endsWith("(and 2 more letters, lines 4, 5)");
    }

    @Test
    void aFieldThatIsPrivate() throws IOException {
        session.letter("Write to {{recipient.email}}.");
        session.file("people.csv", "name,email", "Roe,roe@example.org");

        assertThat(refusedForEach()).startsWith("letter.md:4:10: “recipient.email” is private");
    }

    @Test
    void aConditionThatIsNeverClosed() throws IOException {
        session.letter("{{#if signatories.count}}", "", "Benches.");

        assertThat(refused()).startsWith("letter.md:4:1: ");
    }

    @Test
    void aNoteWithoutText() throws IOException {
        session.letter("Benches.[^one]");

        assertThat(refused()).startsWith("letter.md:4:9: ");
    }

    @Test
    void brokenFrontMatter() throws IOException {
        session.file("letter.md", "---", "title: [Benches", "date: x", "---", "Benches.");

        assertThat(refused()).startsWith("letter.md:");
    }

    @Test
    void aDayThatDoesNotExist() throws IOException {
        session.file("letter.md", "---", "title: Benches", "date: 2031-02-30", "---", "Benches.");

        assertThat(refused()).startsWith("letter.md:3:7: “2031-02-30”");
    }

    @Test
    void aLetterThatIsNotText() throws IOException {
        Files.write(folder.resolve("letter.md"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1});

        assertThat(refused()).startsWith("letter.md: The letter is not text in UTF-8; ");
    }

    @Test
    void aRosterThatIsAPicture() throws IOException {
        Files.write(
                folder.resolve("roster.csv"),
                new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 26, '\n'});

        assertThat(refused("--roster", "@roster.csv")).startsWith("roster.csv: ");
    }

    @Test
    void aTornQuote() throws IOException {
        session.file("roster.csv", "organization", "Ash Society", "\"Lake Fund", "Elm Society");

        assertThat(refused("--roster", "@roster.csv")).startsWith("roster.csv:3: ");
    }

    @Test
    void aRowOfNobody() throws IOException {
        session.file("roster.csv", "name,organization,state", "Jane Roe,,EX", ",,EX", "Poe,,EX");

        assertThat(refused("--roster", "@roster.csv")).startsWith("roster.csv:3: ");
    }

    @Test
    void aCharacterNoFontHas() throws IOException {
        session.letter("Benches \uD80C\uDC00.");

        assertThat(refused()).startsWith("letter.md:4:");
    }

    @Test
    void aListToAttachThatIsNotGiven() throws IOException {
        assertThat(refused("--attach", "Letter,Roster"))
                .isEqualTo(
                        "Nobody signs, so there is no list of them to attach;"
                                + " give the list of those who sign, or do not attach it");
    }

    @Test
    void aFolderThatIsNotThere() throws IOException {
        before = session.files();
        assertThat(session.run("render", "@letter.md", "-o", "@no/such/out.pdf")).isEqualTo(1);
        assertThat(session.problems())
                .singleElement()
                .asString()
                .startsWith("no/such/out.pdf: There is no folder ");
    }

    @Test
    void anOutputThatIsRead() throws IOException {
        before = session.files();
        String letter = session.path("letter.md");
        assertThat(session.run("render", letter, "-o", letter, "--force")).isEqualTo(1);
        assertThat(session.problems())
                .containsExactly(
                        "letter.md: The output is one of the files being read;"
                                + " choose another name");
    }

    @Test
    void anOutputOfAnotherKind() throws IOException {
        Files.createDirectory(folder.resolve("folder.pdf"));
        before = session.files();
        assertThat(session.run("render", "@letter.md", "-o", "@folder.pdf")).isEqualTo(1);
        assertThat(session.problems())
                .containsExactly("folder.pdf: The output is a folder; name a PDF file in it");
        assertThat(session.run("render", "@letter.md", "-o", "@out.docx")).isEqualTo(1);
        assertThat(session.problems()).singleElement().asString().startsWith("out.docx: ");
        assertThat(
                        session.run(
                                "render",
                                "@letter.md",
                                "--recipients",
                                "@people.csv",
                                "-o",
                                "@out.pdf"))
                .isEqualTo(1);
        assertThat(session.problems()).singleElement().asString().startsWith("out.pdf: ");
    }

    private String refused(String... more) throws IOException {
        String[] words = new String[4 + more.length];
        words[0] = "render";
        words[1] = "@letter.md";
        words[2] = "-o";
        words[3] = "@out.pdf";
        System.arraycopy(more, 0, words, 4, more.length);
        return line(words);
    }

    private String refusedForEach() throws IOException {
        return line("render", "@letter.md", "-o", "@out", "--recipients", "@people.csv");
    }

    /// The one line said by a command that must fail.
    private String line(String... words) throws IOException {
        before = session.files();
        assertThat(session.run(words)).isEqualTo(1);
        assertThat(session.output()).isEmpty();
        assertThat(session.problems()).hasSize(1);
        return session.problems().getFirst();
    }
}
