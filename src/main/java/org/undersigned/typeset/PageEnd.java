package org.undersigned.typeset;

import org.undersigned.frame.Item;
import org.undersigned.typeset.page.Slug;
import org.undersigned.typeset.paragraph.Line;

import java.util.List;

/// What it costs to end a page between two lines of a paragraph.
///
/// TeX's `\brokenpenalty` is 100, as much as five lines left empty. But who turns a page within a
/// word has forgotten its beginning: here it costs more, and most where two letters are all that
/// stands on one of the pages.
final class PageEnd {

    /// A little more than between two paragraphs.
    private static final int WITHIN = 30;

    /// Within a word: as much as a fifth of the page left empty.
    private static final int BROKEN = 400;

    /// Within a word of which only two letters stand on one of the pages.
    private static final int REMNANT = 900;

    private static final int FEW = 2;

    private PageEnd() {}

    /// The price above a line; the first and the last line of a paragraph never stand alone.
    ///
    /// @param index of the line, from 0
    static int above(int index, List<Line> lines) {
        if (index == 0) {
            return 0;
        }
        if (index == 1 || index == lines.size() - 1) {
            return Slug.NEVER;
        }
        Line before = lines.get(index - 1);
        if (!before.isBroken()) {
            return WITHIN;
        }
        boolean few =
                lettersAtEnd(text(before)) <= FEW || lettersAtStart(text(lines.get(index))) <= FEW;
        return few ? REMNANT : BROKEN;
    }

    private static String text(Line line) {
        StringBuilder text = new StringBuilder();
        for (Item.GlyphRun run : line.runs()) {
            text.append(run.glyphs().text());
        }
        return text.toString();
    }

    /// How many letters stand before the hyphen.
    private static int lettersAtEnd(String text) {
        int end = text.lastIndexOf('\u00AD');
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return end - start;
    }

    private static int lettersAtStart(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
