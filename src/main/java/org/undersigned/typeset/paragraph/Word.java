package org.undersigned.typeset.paragraph;

import org.undersigned.font.GlyphString;
import org.undersigned.font.Shaper;
import org.undersigned.measure.Length;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What stands between two spaces, in one style or several; also a space itself. Its glyphs are
/// shaped once, and parts of it again when it is broken.
final class Word {

    private final Shaper shaper;
    private final List<Piece> pieces;
    private final List<Run> runs;
    private final String text;
    private final long width;

    /// @param pieces at least one unless it is nothing
    Word(Shaper shaper, List<Piece> pieces) {
        this.shaper = shaper;
        this.pieces = pieces;
        boolean single = pieces.size() == 1;
        this.runs =
                single
                        ? List.of(pieces.getFirst().shape(shaper))
                        : pieces.stream().map(piece -> piece.shape(shaper)).toList();
        this.text =
                single
                        ? pieces.getFirst().text()
                        : pieces.stream().map(Piece::text).collect(Collectors.joining());
        this.width = width(runs);
    }

    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    /// In scaled points.
    long width() {
        return width;
    }

    Type type() {
        return pieces.getFirst().stretch().type();
    }

    /// That of the character at an index.
    Type type(int index) {
        int start = 0;
        for (Piece piece : pieces) {
            start += piece.length();
            if (index < start) {
                return piece.stretch().type();
            }
        }
        throw new IndexOutOfBoundsException(index);
    }

    /// A part of it, shaped as a word of its own.
    Word part(int from, int to) {
        return from == 0 && to == length() ? this : new Word(shaper, pieces(from, to));
    }

    /// Of a space that held two words together: the one that stands where they were parted.
    Word parted() {
        Piece tie = pieces.getFirst();
        return new Word(
                shaper, List.of(new Piece(" ", tie.stretch(), tie.at(), tie.face(), tie.level())));
    }

    /// The glyphs of a part.
    ///
    /// @param hyphen whether a hyphen follows it
    List<Run> runs(int from, int to, boolean hyphen) {
        if (from == 0 && to == length() && !hyphen) {
            return runs;
        }
        List<Piece> part = pieces(from, to);
        List<Run> shaped = new ArrayList<>();
        for (int i = 0; i < part.size(); i++) {
            boolean last = i == part.size() - 1;
            Piece piece = part.get(i);
            shaped.add(last && hyphen ? piece.shapeHyphenated(shaper) : piece.shape(shaper));
        }
        return shaped;
    }

    /// How wide a part is, in scaled points.
    long width(int from, int to, boolean hyphen) {
        return width(runs(from, to, hyphen));
    }

    /// How far into the whole word an index is, in scaled points. Within a ligature this is its
    /// right end.
    long reach(int index) {
        if (index == length()) {
            return width;
        }
        long reach = 0;
        int start = 0;
        for (int i = 0; i < pieces.size() && start < index; i++) {
            reach += reach(runs.get(i), index - start);
            start += pieces.get(i).length();
        }
        return reach;
    }

    private static long reach(Run run, int index) {
        GlyphString glyphs = run.glyphs();
        long size = run.stretch().type().size(glyphs.face()).sp();
        return Length.fraction(glyphs.reach(index), size, glyphs.face().unitsPerEm());
    }

    private List<Piece> pieces(int from, int to) {
        List<Piece> part = new ArrayList<>();
        int start = 0;
        for (Piece piece : pieces) {
            int end = start + piece.length();
            if (start < to && end > from) {
                part.add(piece.part(Math.max(from, start) - start, Math.min(to, end) - start));
            }
            start = end;
        }
        return part;
    }

    private static long width(List<Run> runs) {
        long width = 0;
        for (Run run : runs) {
            width += run.width();
        }
        return width;
    }
}
