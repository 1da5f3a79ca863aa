package org.undersigned.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Random;

class SpliceTest {

    @Test
    void keepsWhatTheTextsShare() {
        assertThat(Splice.between("One two", "One or two")).isEqualTo(new Splice(4, "", "or "));
        assertThat(Splice.between("aaa", "aa")).isEqualTo(new Splice(2, "a", ""));
        assertThat(Splice.between("same", "same").isNothing()).isTrue();
    }

    @Test
    void keepsCharactersOfTwoHalvesWhole() {
        assertThat(Splice.between("x😀y", "x😁y")).isEqualTo(new Splice(1, "😀", "😁"));
        assertThat(Splice.between("😀", "🨀")).isEqualTo(new Splice(0, "😀", "🨀"));
    }

    @Test
    void makesOneTextOfTheOther() {
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            String before = word(random);
            String after = word(random);
            assertThat(Splice.between(before, after).in(before)).isEqualTo(after);
        }
    }

    @Test
    void movesPlaces() {
        Splice splice = new Splice(2, "abc", "x");
        assertThat(splice.moved(1)).isEqualTo(1);
        assertThat(splice.moved(2)).isEqualTo(2);
        assertThat(splice.moved(3)).isEqualTo(3);
        assertThat(splice.moved(5)).isEqualTo(3);
        assertThat(splice.moved(9)).isEqualTo(7);
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int length = random.nextInt(6); length > 0; length--) {
            word.appendCodePoint(new int[] {'a', 'b', 0x1F600, 0x1F601}[random.nextInt(4)]);
        }
        return word.toString();
    }
}
