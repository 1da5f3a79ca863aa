package org.undersigned.typeset.paragraph;

import org.undersigned.font.Direction;
import org.undersigned.typeset.paragraph.Material.Box;

/// How far marks at the edges of a line stand beyond them, so that the edges look straight: what is
/// mostly white would otherwise seem to stand in (Hàn Thế Thành, *Micro-typographic extensions to
/// the TeX typesetting system*, 2000).
///
/// The shares are ours, in hundredths of a character's advance: small marks by the greater part,
/// what is tall, or wide and dark in the middle, by less; letters whose sides are slanted or open
/// by hardly more than the room beside them. Raised marks of notes stand within.
///
/// Only in paragraphs that are read from left to right throughout. What ragged lines end with needs
/// no help.
final class Protrusion {

    static final Protrusion NONE = new Protrusion(false, false);

    private final boolean left;
    private final boolean right;

    private Protrusion(boolean left, boolean right) {
        this.left = left;
        this.right = right;
    }

    static Protrusion of(Form form, String text) {
        boolean plain = form.letter() == Direction.LEFT_TO_RIGHT && !Turns.areIn(text);
        return form.hang() && plain ? new Protrusion(true, form.justify()) : NONE;
    }

    /// How far a line that begins with a box stands out at its beginning, in scaled points.
    long before(Box box) {
        if (!left || box.from() == box.to()) {
            return 0;
        }
        int at = box.from();
        return share(box.word(), at, atLeft(box.word().text().charAt(at)));
    }

    /// How far one that ends with it does at its end.
    ///
    /// @param hyphen whether one is added
    long after(Box box, boolean hyphen) {
        if (!right || box.from() == box.to()) {
            return 0;
        }
        int at = box.to() - 1;
        return hyphen
                ? (box.word().width(at, at + 1, true) - box.word().width(at, at + 1, false))
                        * atRight('-')
                        / 100
                : share(box.word(), at, atRight(box.word().text().charAt(at)));
    }

    private static long share(Word word, int at, int hundredths) {
        return hundredths == 0 || word.type(at).rise().sp() != 0
                ? 0
                : word.width(at, at + 1, false) * hundredths / 100;
    }

    private static int atLeft(char c) {
        return switch (c) {
            case '“', '”', '„', '"', '‘', '’', '‚', '\'' -> 60;
            case '«', '»', '‹', '›' -> 45;
            case '-', '\u2010' -> 60;
            case '–' -> 35;
            case '—' -> 20;
            case '(', '[' -> 12;
            case 'A', 'T', 'V', 'Y' -> 6;
            case 'W', 'J' -> 4;
            case 'v', 'w', 'y' -> 4;
            default -> 0;
        };
    }

    private static int atRight(char c) {
        return switch (c) {
            case '.', ',' -> 70;
            case '-', '\u2010' -> 65;
            case ':', ';' -> 45;
            case '“', '”', '"', '‘', '’', '\'' -> 60;
            case '«', '»', '‹', '›' -> 45;
            case '–' -> 35;
            case '—' -> 20;
            case '…', '!', '?' -> 20;
            case ')', ']' -> 12;
            case 'A', 'T', 'V', 'Y', 'L' -> 6;
            case 'W', 'F', 'P', 'K' -> 4;
            case 'r', 'v', 'w', 'y', 'k' -> 5;
            default -> 0;
        };
    }
}
