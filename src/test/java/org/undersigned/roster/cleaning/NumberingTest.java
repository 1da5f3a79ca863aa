package org.undersigned.roster.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.stream.Stream;

class NumberingTest {

    private static boolean isNumbered(String... cells) {
        Numbering numbering = new Numbering();
        Stream.of(cells).forEach(numbering::learn);
        return numbering.isThroughout();
    }

    @Test
    void knowsAColumnThatIsNumbered() {
        assertThat(isNumbered("1. Lake", "2. 350.org", "3. 8 Rivers")).isTrue();
        assertThat(isNumbered("1) Jane Roe", "2) Ann Doe", "10) Bo Lee")).isTrue();
        assertThat(isNumbered("#1 - Lake", "#2 - Pond", "#3 - Ash", "")).isTrue();
    }

    @Test
    void leavesNumbersThatAreNames() {
        assertThat(isNumbered("350.org", "8 Rivers", "100% Campaign", "18 Million Rising"))
                .isFalse();
        assertThat(isNumbered("1. Lake", "2. Pond")).isFalse();
        assertThat(isNumbered("1. Lake", "2. Pond", "3. Ash", "Birch")).isFalse();
        assertThat(isNumbered("1199 - SEIU", "32 - BJ", "11 - UNITE HERE", "7 - Lake")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "12. Group X, Group X",
        "3) Jane Roe, Jane Roe",
        "(4) Lake Fund, Lake Fund",
        "5. 350.org, 350.org",
        "350.org, 350.org",
        "8 Rivers, 8 Rivers",
        "12., 12."
    })
    void takesTheNumberAway(String written, String name) {
        assertThat(Numbering.without(written)).isEqualTo(name);
    }
}
