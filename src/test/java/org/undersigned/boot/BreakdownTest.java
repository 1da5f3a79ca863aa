package org.undersigned.boot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the program leaves behind when it fails itself can be sent to anybody.
class BreakdownTest {

    @TempDir Path folder;

    @Test
    void namesNobody() throws IOException {
        Session session =
                new Session(
                        folder,
                        Assembly.fromSystemProperties()
                                .useCases(() -> {
                                    throw new IllegalStateException(
                                            "canary@lake.example",
                                            new IOException("/home/canary/canary.csv"));
                                }));
        session.letter("Benches.");

        assertThat(session.run("render", "@letter.md", "-o", "@out.pdf")).isOne();

        String told = session.problems().getFirst();
        assertThat(told).contains("IllegalStateException").doesNotContain("canary");
        Matcher file = Pattern.compile("(\\S*undersigned-\\S*\\.log)").matcher(told);
        assertThat(file.find()).isTrue();
        Path details = Path.of(file.group(1));
        try {
            assertThat(Files.readString(details))
                    .contains("java.lang.IllegalStateException")
                    .contains("caused by java.io.IOException", "at org.undersigned")
                    .doesNotContain("canary");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(details)))
                    .isEqualTo("rw-------");
        } finally {
            Files.delete(details);
        }
    }
}
