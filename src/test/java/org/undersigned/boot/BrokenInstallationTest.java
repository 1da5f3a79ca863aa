package org.undersigned.boot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.workflow.RenderLetter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// A program of which a file is missing or torn says which, and how that is mended.
class BrokenInstallationTest {

    private static final String SERIF = "fonts/source-serif/SourceSerif4-Regular.ttf";
    private static final String PATTERNS = "hyphenation/hyph-en-us.pat.txt";

    @TempDir Path folder;
    private Path assets = Path.of("");

    @BeforeEach
    void install() throws IOException {
        Path installed = Assembly.fromSystemProperties().assets();
        assets = folder.resolve("installed");
        for (String part : List.of("fonts/source-serif", "hyphenation")) {
            Files.createDirectories(assets.resolve(part));
            try (Stream<Path> files = Files.list(installed.resolve(part))) {
                for (Path file : files.toList()) {
                    Files.copy(file, assets.resolve(part).resolve(file.getFileName()));
                }
            }
        }
    }

    @Test
    void aWholeOneWrites() throws IOException {
        assertThat(render()).isEmpty();
    }

    @Test
    void aFontThatIsMissing() throws IOException {
        Files.delete(assets.resolve(SERIF));

        assertThat(render()).containsExactly(told(SERIF));
    }

    @Test
    void aFontThatIsTorn() throws IOException {
        for (double part : new double[] {0, 0.00001, 0.001, 0.5, 0.99, 0.99999}) {
            keep(SERIF, part);

            assertThat(render()).as("%s of it", part).containsExactly(told(SERIF));
        }
    }

    @Test
    void aFontWhoseLettersAreOverwritten() throws IOException {
        byte[] font = Files.readAllBytes(assets.resolve(SERIF));
        Arrays.fill(font, font.length / 4, font.length * 3 / 4, (byte) 0xAA);
        Files.write(assets.resolve(SERIF), font);

        assertThat(render()).containsExactly(told(SERIF));
    }

    @Test
    void aFolderOfFontsThatIsMissing() throws IOException {
        Files.move(assets.resolve("fonts"), assets.resolve("gone"));

        assertThat(render()).containsExactly(told("fonts"));
    }

    @Test
    void patternsThatAreMissing() throws IOException {
        Files.delete(assets.resolve(PATTERNS));

        assertThat(render()).containsExactly(told(PATTERNS));
    }

    private void keep(String name, double part) throws IOException {
        byte[] whole = Files.readAllBytes(Assembly.fromSystemProperties().assets().resolve(name));
        byte[] torn = Arrays.copyOf(whole, (int) (whole.length * part));
        Files.write(assets.resolve(name), torn);
    }

    private static String told(String name) {
        return "installed/"
                + name
                + ": This file of the program is missing or damaged; install Undersigned again";
    }

    /// What is said when a letter is rendered; a PDF is there if that is nothing.
    private List<String> render() throws IOException {
        Assembly assembly = new Assembly(assets);
        MakeReady ready = new MakeReady(assembly);
        Session session =
                new Session(folder, assembly.useCases(() -> new RenderLetter(ready.press())));
        session.letter(
                "Benches, and concatenations of benches, are wanted by everybody. ".repeat(9));
        int exit = session.run("render", "@letter.md", "-o", "@out.pdf", "--force");
        List<String> problems = session.problems();
        assertThat(exit).isEqualTo(problems.isEmpty() ? 0 : 1);
        assertThat(folder.resolve("out.pdf").toFile().exists()).isEqualTo(problems.isEmpty());
        return problems;
    }
}
