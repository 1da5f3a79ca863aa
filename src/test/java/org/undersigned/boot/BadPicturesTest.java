package org.undersigned.boot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Pictures that cannot be printed are told where they are named, and by their names.
class BadPicturesTest {

    private static final String SVG =
            """
            <svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">\
            <rect width="9" height="9" fill="#147"/></svg>
            """;

    @TempDir Path home;
    private Path folder = Path.of("");
    private Session session = new Session(Path.of(""));

    @BeforeEach
    void sitDown() throws IOException {
        folder = Files.createDirectory(home.resolve("letters"));
        session = new Session(folder);
    }

    @Test
    void namesTheLogoThatIsDamaged() throws IOException {
        Files.write(
                folder.resolve("elm.png"),
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0});
        underLogos("elm.png");

        assertThat(line())
                .isEqualTo(
                        "letter.md:3:22: The picture “elm.png” is damaged; export it again as PNG");
    }

    @Test
    void takesLogosOfAFolderBesideTheLetters() throws IOException {
        Files.createDirectory(home.resolve("logos"));
        Files.writeString(home.resolve("logos/elm.svg"), SVG);
        underLogos("../logos/elm.svg");

        assertThat(run()).isZero();
    }

    @Test
    void takesNoLogoOfOneComputerOnly() throws IOException {
        String file = Files.writeString(folder.resolve("elm.svg"), SVG).toString();
        underLogos(file);

        assertThat(line()).contains(": “elm.svg” is the name of a file on one computer only; ");
    }

    @Test
    void takesNoPictureFromOutsideTheFolderOfTheList() throws IOException {
        Files.writeString(home.resolve("elm.svg"), SVG);
        session.file("letter.md", "---", "title: B", "signatories: {layout: grid}", "---", "B.");
        session.file("roster.csv", "organization,logo", "Ash,", "Elm,../elm.svg");

        assertThat(line("--roster", "@roster.csv"))
                .isEqualTo(
                        "roster.csv:3: The picture “../elm.svg” lies outside the folder of the list"
                                + " that names it, and is not read;"
                                + " put it beside the list, and name it from there");
    }

    private void underLogos(String file) throws IOException {
        session.file(
                "letter.md",
                "---",
                "title: Benches",
                "letterhead: {logos: [{file: " + file + ", alt: An elm}]}",
                "---",
                "Benches.");
    }

    private int run(String... more) {
        String[] words = new String[4 + more.length];
        words[0] = "render";
        words[1] = "@letter.md";
        words[2] = "-o";
        words[3] = "@out.pdf";
        System.arraycopy(more, 0, words, 4, more.length);
        return session.run(words);
    }

    private String line(String... more) {
        assertThat(run(more)).isEqualTo(1);
        assertThat(session.problems()).hasSize(1);
        return session.problems().getFirst();
    }
}
