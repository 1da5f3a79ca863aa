package org.undersigned.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.locks.LockSupport;

/// The bar that shows how far long work is.
class ProgressBarTest {

    private final StringWriter text = new StringWriter();
    private final ProgressBar bar = new ProgressBar(new PrintWriter(text));

    @Test
    void drawsNothingForWhatIsQuicklyDone() {
        bar.advanced(1, 2);
        bar.clear();

        assertThat(text.toString()).isEmpty();
    }

    @Test
    void drawsLongWorkAndTakesItselfAway() {
        LockSupport.parkNanos(600_000_000);
        bar.advanced(1, 2);
        bar.clear();

        assertThat(text.toString())
                .startsWith("\r" + "█".repeat(15) + "░".repeat(15) + " 1/2")
                .endsWith("\r\u001B[K");
    }
}
