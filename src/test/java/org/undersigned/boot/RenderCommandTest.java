package org.undersigned.boot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// `undersigned render`, from files to files.
class RenderCommandTest {

    @TempDir Path folder;
    private Session session;

    @BeforeEach
    void sitDown() {
        session = new Session(folder);
    }

    @Test
    void rendersALetterWithThoseWhoSignIt() throws IOException {
        session.letter("We, the {{signatories.count}} undersigned, ask for benches.")
                .file("roster.csv", "organization", "Lake Fund", "The Ash Society");

        int exit = session.run("render", "@letter.md", "--roster", "@roster.csv", "-o", "@out.pdf");

        assertThat(session.problems()).isEmpty();
        assertThat(exit).isZero();
        assertThat(session.output()).isEqualTo(session.path("out.pdf") + " (1 page)\n");
        assertThat(
                        Files.readString(
                                folder.resolve("out.pdf"),
                                java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-1.7");
    }

    @Test
    void rendersOneLetterForEachRecipient() throws IOException {
        session.letter("Greetings to {{recipient.name}} of {{recipient.town}}.")
                .file("people.csv", "name,town", "Jane Roe,Alder Falls", "Amos Poe,Quillby");

        int exit = session.run("render", "@letter.md", "--recipients", "@people.csv", "-o", "@out");

        assertThat(session.problems()).isEmpty();
        assertThat(exit).isZero();
        assertThat(session.files())
                .containsExactly(
                        "letter.md", "out/1-Jane Roe.pdf", "out/2-Amos Poe.pdf", "people.csv");
    }

    @Test
    void takesColumnsAsTheyAreMapped() throws IOException {
        session.letter("Greetings to {{recipient.name}}.")
                .file("people.csv", "who=,x", "Jane Roe,1")
                .file("roster.csv", "gruppe", "Lake Fund");

        int exit =
                session.run(
                        "render",
                        "@letter.md",
                        "--recipients",
                        "@people.csv",
                        "--map",
                        "name=who=",
                        "--roster",
                        "@roster.csv",
                        "--map",
                        "roster.organization=gruppe",
                        "-o",
                        "@out");

        assertThat(exit).isZero();
        assertThat(session.files()).contains("out/1-Jane Roe.pdf");
    }

    @Test
    void replacesAFileOnlyWhenForced() throws IOException {
        session.letter("Benches.").file("out.pdf", "precious");

        assertThat(session.run("render", "@letter.md", "-o", "@out.pdf")).isEqualTo(1);
        assertThat(session.problems())
                .containsExactly(
                        "out.pdf: The output is there already; choose another name, or replace it"
                                + " with --force");
        assertThat(folder.resolve("out.pdf")).hasContent("precious\n");

        assertThat(session.run("render", "@letter.md", "-o", "@out.pdf", "--force")).isZero();
        assertThat(Files.size(folder.resolve("out.pdf"))).isGreaterThan(1000);
        assertThat(session.files()).containsExactly("letter.md", "out.pdf");
    }

    @Test
    void leavesAFoldersOtherFilesAlone() throws IOException {
        session.letter("For {{recipient.name}}.").file("people.csv", "name", "Jane Roe");
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.writeString(out.resolve("notes.txt"), "mine");
        String[] command = {"render", "@letter.md", "--recipients", "@people.csv", "-o", "@out"};

        assertThat(session.run(command)).isZero();
        assertThat(session.run(command)).isEqualTo(1);
        assertThat(session.problems())
                .containsExactly(
                        "out/1-Jane Roe.pdf: This file is there already; choose another folder, or"
                                + " replace what is there with --force");
        assertThat(session.files())
                .containsExactly("letter.md", "out/1-Jane Roe.pdf", "out/notes.txt", "people.csv");
    }

    @Test
    void givesTheOutputTheUsualPermissions() throws IOException {
        session.letter("For {{recipient.name}}.").file("people.csv", "name", "Jane Roe");
        session.run("render", "@letter.md", "--recipients", "@people.csv", "-o", "@out");
        session.letter("Benches.");
        session.run("render", "@letter.md", "-o", "@out.pdf");

        assertThat(permissions("out.pdf")).isEqualTo(permissions("letter.md"));
        assertThat(permissions("out/1-Jane Roe.pdf")).isEqualTo(permissions("letter.md"));
        assertThat(permissions("out"))
                .isEqualTo(
                        permissions(
                                Files.createDirectory(folder.resolve("new"))
                                        .getFileName()
                                        .toString()));
    }

    @Test
    void reportsInJson() throws IOException {
        session.letter("In {{recipient.district}}.").file("people.csv", "name", "Jane Roe");

        session.run("render", "@letter.md", "--recipients", "@people.csv", "-o", "@out", "--json");

        assertThat(session.output())
                .startsWith(
                        "{\"files\": [\""
                                + session.path("out/1-Jane Roe.pdf")
                                + "\"], \"pages\": 1")
                .contains("\"severity\": \"warning\", \"key\": \"merge.emptyInText\"")
                .contains("\"line\": 2");
    }

    @Test
    void makesTheSameFileEveryTime() throws IOException {
        session.letter("Benches.");
        session.run("render", "@letter.md", "-o", "@one.pdf");
        session.run("render", "@letter.md", "-o", "@two.pdf");

        assertThat(folder.resolve("one.pdf")).hasSameBinaryContentAs(folder.resolve("two.pdf"));
    }

    private String permissions(String name) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name)));
    }
}
