package org.undersigned.boot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.pdf.VeraPdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The sample campaign is what everybody sees first: nothing may be wrong with it.
class SampleTest {

    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s,/:@\"]+@[^\\s,)\\]]+|https?://[^\\s,]+");
    private static final Pattern NOBODYS = Pattern.compile("[@./]example\\.(?:org|com|net)$");

    @TempDir Path folder;

    @Test
    void rendersWithoutAWord() throws Exception {
        Session session = new Session(folder);
        String[] words = new Sample(assets()).arguments();
        words[words.length - 1] = session.path("sample.pdf");

        assertThat(session.run(words)).isZero();
        assertThat(session.problems()).isEmpty();
        VeraPdf.assertPasses(Files.readAllBytes(folder.resolve("sample.pdf")));
    }

    @Test
    void goesToEachRecipientToo() throws IOException {
        Session session = new Session(folder);

        int exit =
                session.run(
                        "render",
                        sample("public-benches.md"),
                        "--roster",
                        sample("roster.csv"),
                        "--recipients",
                        sample("recipients.csv"),
                        "-o",
                        "@out");

        assertThat(exit).isZero();
        assertThat(session.files()).hasSize(6);
    }

    @Test
    void isSignedBy43() {
        Session session = new Session(folder);

        assertThat(session.run("roster", "order", sample("roster.csv"))).isZero();
        assertThat(session.output().lines()).hasSize(43);
        assertThat(session.problems()).isEmpty();
    }

    @Test
    void hasASecondLetterThatIsNotFinished() throws Exception {
        Session session = new Session(folder);

        int exit =
                session.run(
                        "render",
                        sample("libraries.md"),
                        "--roster",
                        sample("libraries-roster.csv"),
                        "-o",
                        "@libraries.pdf");

        assertThat(session.problems()).isEmpty();
        assertThat(exit).isZero();
        VeraPdf.assertPasses(Files.readAllBytes(folder.resolve("libraries.pdf")));
    }

    /// Nothing may reach anybody: only example.org, example.com and example.net are nobody’s (RFC
    /// 2606).
    @Test
    void namesNoAddressThatSomebodyMayHave() throws IOException {
        for (Path file : sampleFiles()) {
            String text = Files.readString(file);
            assertThat(ADDRESS.matcher(text).results().map(MatchResult::group))
                    .as(file.getFileName().toString())
                    .isNotEmpty()
                    .allMatch(address -> NOBODYS.matcher(address).find());
        }
    }

    private static List<Path> sampleFiles() throws IOException {
        try (Stream<Path> files = Files.list(assets().resolve("sample"))) {
            return files.filter(file -> !file.toString().endsWith(".png")).toList();
        }
    }

    private static String sample(String name) {
        return assets().resolve("sample").resolve(name).toString();
    }

    private static Path assets() {
        return Path.of(System.getProperty("undersigned.assets"));
    }
}
