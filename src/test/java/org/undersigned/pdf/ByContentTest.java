package org.undersigned.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ByContentTest {

    private final ByContent<String> table = new ByContent<>();

    @Test
    void hasNothingWhereNothingWasPut() {
        assertThat(table.get(1)).isNull();
        assertThat(table.get(1_000_000)).isNull();
    }

    @Test
    void growsAndSaysWhatWasThereBefore() {
        assertThat(table.put(100_000, "first")).isNull();
        assertThat(table.put(100_000, "second")).isEqualTo("first");
        assertThat(table.get(100_000)).isEqualTo("second");
    }

    @Test
    void makesWhatIsNotThereOnce() {
        assertThat(table.computeIfAbsent(3, () -> "made")).isEqualTo("made");
        assertThat(table.computeIfAbsent(3, () -> "made again")).isEqualTo("made");
    }
}
