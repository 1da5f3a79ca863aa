package org.undersigned.font;

import org.undersigned.measure.Length;
import org.undersigned.measure.Shape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Glyphs of one face, from left to right, with what they stand for. Immutable.
///
/// Distances are font units of the face, `y` upwards. Advances include kerning; a glyph is drawn at
/// the sum of the advances before it, moved by its offsets. Accents that are glyphs of their own
/// mostly have advance 0 and an offset back over their letter.
///
/// Each glyph has a text, so that the text can be read from the page: a ligature has all its
/// letters (`"ffi"`), and when several glyphs stand for one character the first that is read has
/// its text and the others `""`.
///
/// Glyphs stand from left to right also where the text is read from right to left. There the first
/// glyph stands for the end of the text, clusters descend, and an accent comes before its letter.
///
/// ```java
/// GlyphString word = shaper.shape(face, "office"); // o, ffi, c, e
/// word.text(1);                                    // "ffi"
/// word.width(Length.points(11));
/// ```
public final class GlyphString {

    private final Face face;
    private final Direction direction;
    private final Glyph[] glyphs;
    private final int sourceLength;
    private final long width;

    /// @param glyphs from left to right
    /// @param sourceLength the length of the text that was shaped
    GlyphString(Face face, Direction direction, List<Glyph> glyphs, int sourceLength) {
        this.face = face;
        this.direction = direction;
        this.glyphs = glyphs.toArray(Glyph[]::new);
        this.sourceLength = sourceLength;
        long sum = 0;
        for (Glyph glyph : glyphs) {
            sum += glyph.advance();
        }
        this.width = sum;
    }

    public Face face() {
        return face;
    }

    /// Which way it is read.
    public Direction direction() {
        return direction;
    }

    /// How many glyphs.
    public int size() {
        return glyphs.length;
    }

    /// The number of the glyph in its face.
    public int glyph(int index) {
        return glyphs[index].id();
    }

    /// How far the next glyph stands from this one, kerning included.
    public int advance(int index) {
        return glyphs[index].advance();
    }

    /// How far right of its place the glyph is drawn.
    public int xOffset(int index) {
        return glyphs[index].xOffset();
    }

    /// How far above the baseline the glyph is drawn.
    public int yOffset(int index) {
        return glyphs[index].yOffset();
    }

    /// What the glyph stands for, accents composed; `""` if a glyph that is read earlier says it.
    public String text(int index) {
        return glyphs[index].text();
    }

    /// Where the glyph's text begins in the text that was shaped.
    public int cluster(int index) {
        return glyphs[index].cluster();
    }

    /// What all glyphs stand for, in the order in which it is read: the text that was shaped,
    /// composed, without what sets nothing.
    public String text() {
        if (glyphs.length == 1) {
            return glyphs[0].text();
        }
        StringBuilder text = new StringBuilder(sourceLength);
        switch (direction) {
            case LEFT_TO_RIGHT -> {
                for (Glyph glyph : glyphs) {
                    text.append(glyph.text());
                }
            }
            case RIGHT_TO_LEFT -> {
                for (int i = glyphs.length - 1; i >= 0; i--) {
                    text.append(glyphs[i].text());
                }
            }
        }
        return text.toString();
    }

    /// The sum of the advances, in font units.
    public long width() {
        return width;
    }

    /// How wide the glyphs are, in font units, whose text begins before an index of the text that
    /// was shaped: how far a reader has come there. Within a ligature this is its far end.
    public long reach(int index) {
        long reach = 0;
        for (Glyph glyph : glyphs) {
            if (glyph.cluster() < index) {
                reach += glyph.advance();
            }
        }
        return reach;
    }

    /// The width at a size of type, rounded once to the scaled point.
    public Length width(Length size) {
        return new Length(Length.fraction(width, size.sp(), face.unitsPerEm()));
    }

    /// What the glyphs look like at a size of type: the origin is where the baseline begins, `y`
    /// grows downwards.
    public Shape outline(Length size) {
        List<Shape.Step> steps = new ArrayList<>();
        long pen = 0;
        for (Glyph glyph : glyphs) {
            steps.addAll(
                    GlyphOutline.of(
                            face, glyph.id(), size, pen + glyph.xOffset(), glyph.yOffset()));
            pen += glyph.advance();
        }
        return new Shape(steps);
    }

    /// Whether a character that the face lacks is among them.
    public boolean hasMissing() {
        return Arrays.stream(glyphs).anyMatch(glyph -> glyph.id() == 0);
    }

    /// The glyphs from one index up to, not including, another; clusters count from the least of
    /// them.
    public GlyphString slice(int from, int to) {
        int start = startOf(from, to);
        int end =
                switch (direction) {
                    case LEFT_TO_RIGHT -> to < size() ? cluster(to) : sourceLength;
                    case RIGHT_TO_LEFT -> from > 0 ? cluster(from - 1) : sourceLength;
                };
        return with(moved(List.of(glyphs).subList(from, to), -start), end - start);
    }

    /// Where the text of some glyphs begins.
    private int startOf(int from, int to) {
        return switch (direction) {
            case LEFT_TO_RIGHT -> from < size() ? cluster(from) : sourceLength;
            case RIGHT_TO_LEFT -> to > 0 ? cluster(to - 1) : sourceLength;
        };
    }

    /// These glyphs and those of another string of the same face and direction, which are read
    /// after them, without kerning in between.
    ///
    /// @throws IllegalArgumentException if faces or directions differ
    public GlyphString plus(GlyphString next) {
        if (next.face != face || next.direction != direction) {
            throw new IllegalArgumentException(this + " and " + next);
        }
        List<Glyph> after = moved(List.of(next.glyphs), sourceLength);
        List<Glyph> joined = new ArrayList<>(size() + next.size());
        switch (direction) {
            case LEFT_TO_RIGHT -> {
                joined.addAll(List.of(glyphs));
                joined.addAll(after);
            }
            case RIGHT_TO_LEFT -> {
                joined.addAll(after);
                joined.addAll(List.of(glyphs));
            }
        }
        return with(joined, sourceLength + next.sourceLength);
    }

    private GlyphString with(List<Glyph> others, int length) {
        return new GlyphString(face, direction, others, length);
    }

    private static List<Glyph> moved(List<Glyph> glyphs, int clusters) {
        return glyphs.stream().map(glyph -> glyph.movedBy(clusters)).toList();
    }

    /// The same glyphs, one of which stands for another text: the hyphen of a broken line for
    /// U+00AD.
    public GlyphString withText(int index, String text) {
        List<Glyph> changed = new ArrayList<>(List.of(glyphs));
        changed.set(index, changed.get(index).standingFor(text));
        return with(changed, sourceLength);
    }

    /// The same glyphs, read from right to left, whose accents say nothing: what they stand for is
    /// said beside their letters.
    public GlyphString withAccentsApart() {
        boolean some = direction == Direction.RIGHT_TO_LEFT;
        some = some && Arrays.stream(glyphs).anyMatch(AccentsApart::isAccent);
        return some ? with(AccentsApart.of(List.of(glyphs), face), sourceLength) : this;
    }

    /// A text that is there to be read and not to be seen, on a glyph without ink or width.
    ///
    /// @return empty if the face has no such glyph
    public static Optional<GlyphString> unseen(Face face, Direction direction, String text) {
        OptionalInt empty = face.emptyGlyph();
        return empty.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new GlyphString(
                                face,
                                direction,
                                List.of(new Glyph(empty.getAsInt(), 0, 0, 0, 0, text)),
                                text.length()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GlyphString that
                && face == that.face
                && direction == that.direction
                && sourceLength == that.sourceLength
                && Arrays.equals(glyphs, that.glyphs);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(glyphs) + sourceLength;
    }

    /// What it stands for and in which face, for dumps and failed tests: `office
    /// (SourceSerif4-Regular)`.
    @Override
    public String toString() {
        return text() + " (" + face + ")";
    }
}
