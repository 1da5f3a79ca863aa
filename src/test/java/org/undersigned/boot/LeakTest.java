package org.undersigned.boot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

/// What is private goes out nowhere, even if somebody typed it where it is printed.
class LeakTest {

    @TempDir Path folder;
    private Session session;

    @BeforeEach
    void sitDown() {
        session = new Session(folder);
    }

    @Test
    void writesNoLetterThatWouldTellAnAddress() throws IOException {
        session.letter("We ask for benches.");
        session.file(
                "roster.csv",
                "name,title,email,phone",
                "Ana Roe,Director,ana@lake.example,",
                "Sam Poe,\"Poet, sam@pond.example\",sam@pond.example,202 555 0100",
                "Ann Doe,Call (202) 555-0100,,");

        assertThat(render()).isOne();
        assertThat(session.problems())
                .filteredOn(line -> line.contains("warning"))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("roster.csv:3: warning: The title"),
                        line ->
                                assertThat(line)
                                        .startsWith("roster.csv:4: warning: The title")
                                        .contains("telephone")
                                        .doesNotContain("555"));
        assertThat(session.problems())
                .filteredOn(line -> !line.contains("warning"))
                .satisfiesExactly(
                        line ->
                                assertThat(line)
                                        .startsWith("roster.csv:3: Page 1 would show the e-mail")
                                        .doesNotContain("pond"),
                        line ->
                                assertThat(line)
                                        .startsWith("roster.csv:3: Page 1 would show the telephone")
                                        .doesNotContain("555"));
        assertThat(session.files()).containsExactly("letter.md", "roster.csv");
    }

    /// An address that is not printed stays unseen also where the list goes along.
    @Test
    void looksAtWhatIsAttachedToo() throws IOException {
        session.file(
                "letter.md",
                "---",
                "title: Benches",
                "signatories: {show: [name, website]}",
                "---",
                "We ask.");
        session.file(
                "roster.csv", "name,website,email", "Ana Roe,ana@lake.example,ana@lake.example");
        assertThat(render("--attach", "roster")).isOne();

        session.letter("We ask.");
        assertThat(render("--attach", "roster,letter")).isZero();
        assertThat(session.problems()).isEmpty();
    }

    /// Who writes the letter may sign it.
    @Test
    void letsTheLetterItselfSayWhatItMeansToSay() throws IOException {
        session.file(
                "letter.md",
                "---",
                "title: Benches",
                "letterhead: {name: Lake Fund, contact: ana_roe@lake.example · 202-555-0100}",
                "---",
                "Answer to **ana_roe@lake.example**, please.");
        session.file(
                "roster.csv", "name,email,phone", "Ana Roe,ana_roe@lake.example,+1 202 555 0100");

        assertThat(render("--attach", "letter,roster")).isZero();
        assertThat(session.problems()).isEmpty();
    }

    @Test
    void writesNoneOfManyLettersAndNoPublicList() throws IOException {
        session.letter("Dear {{recipient.name}}, we ask.");
        session.file("people.csv", "name,salutation", "Amos Poe,Mr. Poe", "Ann Doe,Ms. Doe");
        session.file("roster.csv", "name,title,phone", "Ana Roe,Call 202 555 0100,202-555-0100");
        assertThat(
                        session.run(
                                "render",
                                "@letter.md",
                                "--roster",
                                "@roster.csv",
                                "--recipients",
                                "@people.csv",
                                "-o",
                                "@out"))
                .isOne();
        assertThat(session.problems())
                .satisfiesExactly(
                        line -> assertThat(line).contains("warning: The title seems"),
                        line -> assertThat(line).contains("Page 1 would show the telephone"));
        assertThat(folder.resolve("out")).doesNotExist();

        session.run("workspace", "new", "@w.undersigned");
        String[] importing = {
            "import",
            "@w.undersigned",
            "--letter",
            "L",
            "--keep",
            "emails",
            "@letter.md",
            "@roster.csv"
        };
        assertThat(session.run(importing)).isZero();
        String[] words = {"roster", "export", "@w.undersigned", "--letter", "L", "-o", "@list.csv"};
        assertThat(session.run(words)).isOne();
        assertThat(session.problems())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("w.undersigned:1: warning: The title"),
                        line -> assertThat(line).startsWith("w.undersigned:1: What goes along"));
        assertThat(folder.resolve("list.csv")).doesNotExist();
    }

    private int render(String... more) {
        String[] words = {"render", "@letter.md", "--roster", "@roster.csv", "-o", "@out.pdf"};
        return session.run(Stream.of(words, more).flatMap(Stream::of).toArray(String[]::new));
    }
}
