package org.undersigned.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.undersigned.frame.Ink;
import org.undersigned.letter.Style;

/// Where an accent is used, and where it is not.
class PaletteTest {

    @Test
    void isBlackGreyAndBlueWithoutAnAccent() {
        Palette palette = Palette.of(Style.BLACK);

        assertThat(palette.heading()).isEqualTo(Ink.BLACK);
        assertThat(palette.link()).isEqualTo(Ink.BLUE);
        assertThat(palette.rule()).isEqualTo(Ink.GREY);
    }

    @Test
    void takesADarkAccentEverywhere() {
        Ink green = new Ink(0x1A5C4A);

        assertThat(Palette.of(green.rgb()))
                .isEqualTo(new Palette(green, green, green, green, green));
    }

    @Test
    void takesAPaleAccentForRulesAloneAndAMiddlingOneForLargeType() {
        Palette pale = Palette.of(0xF2C14E);
        Palette red = Palette.of(0xFF0000);

        assertThat(pale.rule()).isEqualTo(new Ink(0xF2C14E));
        assertThat(pale.name()).isEqualTo(Ink.BLACK);
        assertThat(red.name()).isEqualTo(new Ink(0xFF0000));
        assertThat(red.heading()).isEqualTo(Ink.BLACK);
    }

    @Test
    void keepsLinksToBeToldFromTextWhereTheAccentIsGrey() {
        assertThat(Palette.of(0x444444).link()).isEqualTo(Ink.BLUE);
    }
}
