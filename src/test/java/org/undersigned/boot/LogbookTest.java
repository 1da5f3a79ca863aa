package org.undersigned.boot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// One test: the library behind it is opened once in a program.
class LogbookTest {

    @TempDir Path folder;
    private Logbook logbook;

    @BeforeEach
    void open() {
        logbook = Logbook.open(folder);
    }

    @AfterEach
    void close() throws InterruptedException {
        logbook.close();
    }

    @Test
    void keepsWhereThingsWentWrongOnceAndNamesNobody() throws IOException {
        boolean first = false;
        boolean again = false;
        for (int i = 0; i < 2; i++) {
            IllegalStateException unexpected =
                    new IllegalStateException(
                            "Ada Thorne", new IOException("/home/ada/Ada Thorne.csv"));
            again = first;
            first = logbook.write(unexpected);
        }

        assertThat(again).isTrue();
        assertThat(first).isFalse();
        assertThat(written())
                .containsOnlyOnce("java.lang.IllegalStateException")
                .contains("caused by java.io.IOException", "at org.undersigned.boot.LogbookTest")
                .doesNotContain("Thorne")
                .doesNotContain("/home/ada");
    }

    private String written() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return Files.readString(files.findFirst().orElseThrow());
        }
    }
}
