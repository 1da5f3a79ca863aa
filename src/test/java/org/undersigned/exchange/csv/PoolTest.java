package org.undersigned.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Cells that become one.
class PoolTest {

    private final Pool pool = new Pool();

    @Test
    void makesOneOfCellsThatRepeat() {
        String first = pool.one(copy("Texas"));
        assertThat(pool.one(copy("Texas"))).isSameAs(first);
    }

    @Test
    void keepsEveryCellAsItIs() {
        for (int i = 0; i < 10_000; i++) {
            String cell = "Lake ".repeat(i % 20) + i;
            assertThat(pool.one(cell)).isEqualTo(cell);
        }
        assertThat(pool.one("Aa")).isEqualTo("Aa"); // these two have one hash
        assertThat(pool.one("BB")).isEqualTo("BB");
    }

    private static String copy(String text) {
        return new String(text.toCharArray());
    }
}
