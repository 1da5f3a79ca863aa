package org.undersigned.boot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.cli.Program;
import org.undersigned.cli.Terminal;
import org.undersigned.cli.UseCases;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/// The command line itself: help, usage, the order of a roster, and what happens when all breaks.
class CommandLineTest {

    @TempDir Path folder;
    private Session session;

    @BeforeEach
    void sitDown() {
        session = new Session(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "render --help",
                "roster --help",
                "roster check --help",
                "roster match --help",
                "roster order --help",
                "workspace --help",
                "workspace new --help",
                "workspace info --help",
                "workspace check --help",
                "import --help",
                "export --help"
            })
    void helpsWithEveryCommand(String words) {
        assertThat(session.run(words.split(" "))).isZero();
        assertThat(session.output()).contains("Usage: undersigned", "--help", "Show this help");
        assertThat(session.problems()).isEmpty();
    }

    @Test
    void tellsItsVersion() {
        assertThat(session.run("--version")).isZero();
        assertThat(session.output()).isEqualTo("undersigned 9.9\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rendr",
                "render",
                "render a.md",
                "render a.md -o b.pdf --rooster c",
                "roster",
                "render a.md -o b.pdf --map nonsense",
                "render a.md -o b.pdf --map name=Who",
                "render a.md -o b.pdf --recipients c.csv --map roster.name=Who",
                "roster order a.csv --language 123456789",
                "workspace",
                "workspace new",
                "import w.undersigned --letter x",
                "import w.undersigned a.md",
                "import w.undersigned --letter x a.md --as poem",
                "import w.undersigned --letter x a.csv --map nonsense",
                "export w.undersigned -o a.pdf",
                "export w.undersigned --letter x -o out --recipients some"
            })
    void endsWithTwoWhenMisspelt(String words) {
        assertThat(session.run(words.split(" "))).isEqualTo(2);
        assertThat(session.problems()).isNotEmpty().hasSizeLessThanOrEqualTo(2);
        assertThat(session.output()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "render a.md -o b.pdf --attach rooster, '“rooster” is none of: roster, letter'",
        "export w.undersigned --letter x -o out --recipients some, “some” is none of: all",
        "import w.undersigned --letter x a.md --as poem,"
                + " '“poem” is none of: letter, roster, recipients'"
    })
    void namesTheWordsThereAreToChooseFrom(String words, String said) {
        assertThat(session.run(words.split(" "))).isEqualTo(2);
        assertThat(session.problems()).first().asString().contains(said + "; ");
    }

    @Test
    void ordersARosterAndSaysWhy() throws IOException {
        session.file(
                "roster.csv",
                "organization,status",
                "Lake Fund,",
                "The Ash Society,",
                "Pond,pending");

        assertThat(session.run("roster", "order", "@roster.csv")).isZero();
        assertThat(session.output().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("The Ash Society\t").contains("“The”"),
                        line -> assertThat(line).startsWith("Lake Fund\t"));

        assertThat(session.run("roster", "order", "@roster.csv", "--json")).isZero();
        assertThat(session.output())
                .startsWith("{\"signatories\": [{\"name\": \"The Ash Society\", \"line\": 3, ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"organization=Crew", "roster.organization=Crew"})
    void mapsColumnsOfTheRosterUnderEitherName(String pair) throws IOException {
        session.file("roster.csv", "Crew,State", "Lake Fund,NY");

        assertThat(session.run("roster", "order", "@roster.csv", "--map", pair)).isZero();
        assertThat(session.output()).startsWith("Lake Fund\t");
    }

    @Test
    void breaksDownInOneLineWithTheDetailsInAFile() throws IOException {
        session.letter("Benches.");
        StringWriter err = new StringWriter();
        Terminal terminal =
                new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(err), false);
        UseCases broken =
                Assembly.fromSystemProperties()
                        .useCases(() -> {
                            throw new IllegalStateException("no fonts");
                        });
        Program program = new Program("9.9", broken, terminal);

        int exit = program.run("render", session.path("letter.md"), "-o", session.path("out.pdf"));

        assertThat(exit).isEqualTo(1);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .contains("IllegalStateException")
                .doesNotContain("no fonts");
        String log = err.toString().replaceAll("(?s).*?details are in (.*?\\.log);.*", "$1");
        assertThat(Path.of(log))
                .content()
                .contains("IllegalStateException", "RenderCommand.call")
                .doesNotContain("no fonts"); // a message may name somebody
        Files.delete(Path.of(log));
    }
}
