package org.undersigned.typeset.paragraph;

import org.undersigned.font.Direction;
import org.undersigned.font.FontLibrary;
import org.undersigned.font.Fragment;
import org.undersigned.measure.Length;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The stretches of a paragraph as one text.
final class Manuscript {

    private final FontLibrary fonts;
    private final List<Stretch> stretches;
    private final int[] starts;
    private final String text;
    private final Levels levels;

    /// Text of a letter that is read from left to right.
    ///
    /// @param stretches at least one
    Manuscript(FontLibrary fonts, List<Stretch> stretches) {
        this(fonts, stretches, Direction.LEFT_TO_RIGHT, Reading.NAME);
    }

    /// @param stretches at least one
    /// @param letter which way the letter is read
    /// @param reading how it is found out which way the text is read
    Manuscript(FontLibrary fonts, List<Stretch> stretches, Direction letter, Reading reading) {
        this.fonts = fonts;
        this.stretches = stretches;
        this.starts = new int[stretches.size()];
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < starts.length; i++) {
            starts[i] = joined.length();
            joined.append(stretches.get(i).text());
        }
        this.text = joined.toString();
        this.levels = Levels.of(text, Isolates.of(stretches), letter, reading);
    }

    String text() {
        return text;
    }

    /// The largest em in it.
    Length em() {
        Length em = Length.ZERO;
        for (Stretch stretch : stretches) {
            em = em.max(stretch.type().size());
        }
        return em;
    }

    /// A part of the text, cut where style, direction or face change.
    List<Piece> pieces(int from, int to) {
        List<Piece> pieces = new ArrayList<>(1);
        for (int i = stretchAt(from); i < starts.length && starts[i] < to; i++) {
            Stretch stretch = stretches.get(i);
            int start = Math.max(from - starts[i], 0);
            int end = Math.min(to - starts[i], stretch.text().length());
            if (start < end) {
                addLevels(i, start, end, pieces);
            }
        }
        return pieces;
    }

    /// The space that a character stands for: a tab or the end of a line is read as one, too.
    Piece space(int index) {
        int i = stretchAt(index);
        Stretch stretch = stretches.get(i);
        return new Piece(" ", stretch, index - starts[i], stretch.type().face(), levels.at(index));
    }

    private void addLevels(int i, int from, int to, List<Piece> pieces) {
        int start = from;
        while (start < to) {
            int end = levels.end(starts[i] + start, starts[i] + to) - starts[i];
            addPieces(stretches.get(i), start, end, levels.at(starts[i] + start), pieces);
            start = end;
        }
    }

    private void addPieces(Stretch stretch, int from, int to, Level level, List<Piece> pieces) {
        Type type = stretch.type();
        int at = from;
        for (Fragment fragment :
                fonts.itemize(stretch.text().substring(from, to), type.family(), type.cut())) {
            pieces.add(
                    switch (fragment) {
                        case Fragment.Covered(String part, var face) ->
                                new Piece(part, stretch, at, face, level);
                        case Fragment.Uncovered(String part, var reason) ->
                                new Piece(part, stretch, at, type.face(), level);
                    });
            at += fragment.text().length();
        }
    }

    private int stretchAt(int index) {
        int found = Arrays.binarySearch(starts, index);
        int i = found >= 0 ? found : -found - 2;
        while (stretches.get(i).text().isEmpty()) {
            i++;
        }
        return i;
    }
}
