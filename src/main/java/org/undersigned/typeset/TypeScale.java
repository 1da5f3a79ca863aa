package org.undersigned.typeset;

import org.undersigned.font.Family;
import org.undersigned.font.FontLibrary;
import org.undersigned.frame.Ink;
import org.undersigned.letter.Style;
import org.undersigned.measure.Length;

/// The sizes of type in one letter, all derived from the size of its text.
///
/// Baselines of the text stand on a grid of half its leading: every space in the text is a whole
/// number of {@link #half} lines.
///
/// @param family the family of the text
/// @param sans the family of letterhead and running head
/// @param code the family of code
/// @param size the size of the text
/// @param palette its colours
record TypeScale(Family family, Family sans, Family code, Length size, Palette palette) {

    private static final Length FINEST = Length.points("8.5");

    /// From here on bold type is large (WCAG 2.2 §1.4.3).
    private static final Length LARGE = Length.points(14);

    static TypeScale of(Style style, FontLibrary fonts) {
        Family family = style.face() == Style.Face.SERIF ? fonts.serif() : fonts.sans();
        return new TypeScale(
                family, fonts.sans(), fonts.code(), style.size(), Palette.of(style.accent()));
    }

    /// The text.
    Look text() {
        return look(family, size, times(size, 132), Ink.BLACK);
    }

    /// A heading, by its depth: 2 is the first below the subject.
    Look heading(int depth) {
        return switch (depth) {
            case 1 -> text().bolder();
            case 2 -> text().in(palette.heading()).sized(times(size, 115)).bolder();
            case 3 -> text().in(palette.heading()).bolder();
            default -> text().in(palette.heading()).bolder().inItalics();
        };
    }

    /// Footnotes.
    Look note() {
        Length small = times(size, 82);
        return look(family, small, times(small, 125), Ink.BLACK);
    }

    /// What must do with little room; no smaller than can be read.
    Look fine() {
        Length small = times(size, 82).max(FINEST);
        return look(family, small, times(small, 122), Ink.BLACK);
    }

    /// Those who sign.
    Look signer() {
        Length small = times(size, 91);
        return look(family, small, times(small, 125), Ink.BLACK);
    }

    /// The sender's name in the letterhead.
    Look letterheadName() {
        Length large = times(size, 130);
        Ink ink = LARGE.exceeds(large) ? palette.heading() : palette.name();
        return look(sans, large, times(large, 125), ink).bolder();
    }

    /// Address and contact in the letterhead; the running head.
    Look small() {
        Length small = times(size, 80);
        return look(sans, small, times(small, 135), Ink.GREY);
    }

    /// A word across the page, at a size that is only the first: it grows to fill the page.
    Look acrossThePage() {
        Length large = Length.points(100);
        return look(sans, large, large, Ink.PALE);
    }

    /// Half a line of text.
    Length half() {
        return text().leading().half();
    }

    private Look look(Family of, Length at, Length leading, Ink ink) {
        return new Look(of, code, at, leading, ink, palette.link(), false, false);
    }

    /// So many hundredths of a size, rounded to a quarter point.
    private static Length times(Length size, int hundredths) {
        long quarter = Length.PER_POINT / 4;
        return new Length(Length.fraction(size.sp(), hundredths, 100 * quarter) * quarter);
    }
}
