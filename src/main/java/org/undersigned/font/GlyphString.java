package org.undersigned.font;

import org.undersigned.measure.Length;
import org.undersigned.measure.Shape;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Glyphs of one face, from left to right, with what they stand for. Immutable.
///
/// Distances are font units of the face, `y` upwards. Advances include kerning; a glyph is drawn at
/// the sum of the advances before it, moved by its offsets. Accents that are glyphs of their own
/// mostly have advance 0 and an offset back over their letter.
///
/// Each glyph has a text, so that the text can be read from the page: a ligature has all its
/// letters (`"ffi"`), and when several glyphs stand for one character the first has its text and
/// the others `""`.
///
/// ```java
/// GlyphString word = shaper.shape(face, "office"); // o, ffi, c, e
/// word.text(1);                                    // "ffi"
/// word.width(Length.points(11));
/// ```
public final class GlyphString {

    private final Face face;
    private final List<Glyph> glyphs;
    private final int sourceLength;
    private final long width;

    /// @param sourceLength the length of the text that was shaped
    GlyphString(Face face, List<Glyph> glyphs, int sourceLength) {
        this.face = face;
        this.glyphs = List.copyOf(glyphs);
        this.sourceLength = sourceLength;
        this.width = glyphs.stream().mapToLong(Glyph::advance).sum();
    }

    public Face face() {
        return face;
    }

    /// How many glyphs.
    public int size() {
        return glyphs.size();
    }

    /// The number of the glyph in its face.
    public int glyph(int index) {
        return glyphs.get(index).id();
    }

    /// How far the next glyph stands from this one, kerning included.
    public int advance(int index) {
        return glyphs.get(index).advance();
    }

    /// How far right of its place the glyph is drawn.
    public int xOffset(int index) {
        return glyphs.get(index).xOffset();
    }

    /// How far above the baseline the glyph is drawn.
    public int yOffset(int index) {
        return glyphs.get(index).yOffset();
    }

    /// What the glyph stands for, accents composed; `""` if an earlier glyph already says it.
    public String text(int index) {
        return glyphs.get(index).text();
    }

    /// Where the glyph's text begins in the text that was shaped.
    public int cluster(int index) {
        return glyphs.get(index).cluster();
    }

    /// What all glyphs stand for: the text that was shaped, composed, without what sets nothing.
    public String text() {
        return glyphs.stream().map(Glyph::text).collect(Collectors.joining());
    }

    /// The sum of the advances, in font units.
    public long width() {
        return width;
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
        return glyphs.stream().anyMatch(glyph -> glyph.id() == 0);
    }

    /// The glyphs from one index up to, not including, another; clusters count from the first of
    /// them.
    public GlyphString slice(int from, int to) {
        int start = startOf(from);
        return new GlyphString(face, moved(glyphs.subList(from, to), -start), startOf(to) - start);
    }

    private int startOf(int index) {
        return index < size() ? cluster(index) : sourceLength;
    }

    /// These glyphs and then those of another string of the same face, without kerning in between.
    ///
    /// @throws IllegalArgumentException if the faces differ
    public GlyphString plus(GlyphString next) {
        if (next.face != face) {
            throw new IllegalArgumentException(face + " and " + next.face);
        }
        List<Glyph> joined = new ArrayList<>(glyphs);
        joined.addAll(moved(next.glyphs, sourceLength));
        return new GlyphString(face, joined, sourceLength + next.sourceLength);
    }

    private static List<Glyph> moved(List<Glyph> glyphs, int clusters) {
        return glyphs.stream().map(glyph -> glyph.movedBy(clusters)).toList();
    }

    /// The same glyphs, one of which stands for another text: the hyphen of a broken line for
    /// U+00AD.
    public GlyphString withText(int index, String text) {
        List<Glyph> changed = new ArrayList<>(glyphs);
        changed.set(index, changed.get(index).standingFor(text));
        return new GlyphString(face, changed, sourceLength);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GlyphString that
                && face == that.face
                && sourceLength == that.sourceLength
                && glyphs.equals(that.glyphs);
    }

    @Override
    public int hashCode() {
        return 31 * glyphs.hashCode() + sourceLength;
    }

    /// What it stands for and in which face, for dumps and failed tests: `office
    /// (SourceSerif4-Regular)`.
    @Override
    public String toString() {
        return text() + " (" + face + ")";
    }
}
