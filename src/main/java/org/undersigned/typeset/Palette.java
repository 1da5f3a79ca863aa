package org.undersigned.typeset;

import org.undersigned.frame.Ink;
import org.undersigned.letter.Contrast;
import org.undersigned.letter.Style;

/// The colours of a letter. What an accent is too pale for stays as it is without one.
///
/// @param heading of headings
/// @param name of the sender's name, which is large
/// @param bullet of the bullets in lists
/// @param link of links
/// @param rule of the rules under the letterhead, in tables and between passages
record Palette(Ink heading, Ink name, Ink bullet, Ink link, Ink rule) {

    private static final Palette PLAIN =
            new Palette(Ink.BLACK, Ink.BLACK, Ink.BLACK, Ink.BLUE, Ink.GREY);

    /// A colour whose red, green and blue are all nearer to one another than this is a grey, by
    /// which no link could be told from text.
    private static final int GREYISH = 0x30;

    /// @param accent as `0xRRGGBB`
    static Palette of(int accent) {
        if (accent == Style.BLACK) {
            return PLAIN;
        }
        Ink ink = new Ink(accent);
        Contrast contrast = Contrast.onWhite(accent);
        Ink text = contrast.isEnoughForText() ? ink : PLAIN.heading;
        Ink large = contrast.isEnoughForLargeType() ? ink : PLAIN.name;
        boolean links = contrast.isEnoughForText() && !isGrey(accent);
        return new Palette(text, large, text, links ? ink : PLAIN.link, ink);
    }

    private static boolean isGrey(int rgb) {
        int red = rgb >> 16 & 0xFF;
        int green = rgb >> 8 & 0xFF;
        int blue = rgb & 0xFF;
        int most = Math.max(red, Math.max(green, blue));
        return most - Math.min(red, Math.min(green, blue)) < GREYISH;
    }
}
