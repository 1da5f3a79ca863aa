package org.undersigned.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

class Uuid7Test {

    @Test
    void beginsWithTheTimeAndSaysItsVersion() {
        // The time of RFC 9562, A.6.
        Uuid7 ids = new Uuid7(() -> Instant.ofEpochMilli(0x017F22E279B0L));

        UUID id = UUID.fromString(ids.next());

        assertThat(id.toString()).startsWith("017f22e2-79b0-7");
        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void risesAlsoWithinAMillisecondAndWhenTheClockGoesBack() {
        List<Long> times = new ArrayList<>(List.of(2000L, 2000L, 1000L, 3000L));
        Uuid7 ids =
                new Uuid7(() ->
                        Instant.ofEpochMilli(
                                times.size() > 1 ? times.removeFirst() : times.getFirst()));
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            made.add(ids.next());
        }

        assertThat(made).isSorted().doesNotHaveDuplicates();
    }
}
