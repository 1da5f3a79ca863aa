package org.undersigned.boot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;

/// The sample campaign is what everybody sees first: nothing may be wrong with it.
class SampleTest {

    @TempDir Path folder;

    @Test
    void rendersWithoutAWord() {
        Session session = new Session(folder);
        String[] words = new Sample(assets()).arguments();
        words[words.length - 1] = session.path("sample.pdf");

        assertThat(session.run(words)).isZero();
        assertThat(session.problems()).isEmpty();
    }

    @Test
    void goesToEachRecipientToo() throws IOException {
        Session session = new Session(folder);
        String sample = assets().resolve("sample").toString();

        int exit =
                session.run(
                        "render",
                        sample + "/public-benches.md",
                        "--roster",
                        sample + "/roster.csv",
                        "--recipients",
                        sample + "/recipients.csv",
                        "-o",
                        "@out");

        assertThat(exit).isZero();
        assertThat(session.files()).hasSize(6);
    }

    private static Path assets() {
        return Path.of(System.getProperty("undersigned.assets"));
    }
}
