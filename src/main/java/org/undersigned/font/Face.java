package org.undersigned.font;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.undersigned.measure.Length;
import org.undersigned.measure.Shape;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// One font file with TrueType outlines, read whole. Immutable; documents and threads share it.
///
/// All distances are in font units, of which there are {@link #unitsPerEm} to the em. Two faces are
/// equal only if they are the same object.
public final class Face {

    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int WORD_JOINER = 0x2060;
    private static final int NO_BREAK_ZERO_WIDTH_SPACE = 0xFEFF;

    private final Path file;
    private final int index;
    private final TrueTypeFont font;
    private final String postScriptName;
    private final CmapLookup characters;
    private final Metrics metrics;
    private final int[] advances;
    private final BitSet marks;
    private final int opticalSize;

    private Face(Path file, int index, TrueTypeFont font) throws IOException {
        this.file = file;
        this.index = index;
        this.font = font;
        this.postScriptName = font.getName();
        this.characters = font.getUnicodeCmapLookup();
        this.metrics = Metrics.of(font);
        this.advances = new int[font.getNumberOfGlyphs()];
        for (int glyph = 0; glyph < advances.length; glyph++) {
            advances[glyph] = font.getAdvanceWidth(glyph);
        }
        this.marks = GlyphClasses.marks(font);
        this.opticalSize = OpticalSize.perMille(postScriptName);
    }

    /// Reads a face; the file is closed again.
    ///
    /// @throws IOException if the file cannot be read or has no TrueType outlines
    public static Face load(Path file) throws IOException {
        return load(file, 0);
    }

    /// Reads a face of a file that may have several.
    ///
    /// @param index its place in the file
    static Face load(Path file, int index) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        TrueTypeFont font =
                FontCollection.isOne(bytes) ? FontCollection.font(bytes, index) : parse(bytes);
        if (!font.getTableMap().containsKey("glyf")) {
            throw new IOException(file + " has no TrueType outlines");
        }
        return new Face(file, index, font);
    }

    private static TrueTypeFont parse(byte[] bytes) throws IOException {
        TableDirectory.requireWhole(bytes);
        return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
    }

    /// The file it was read from.
    public Path file() {
        return file;
    }

    /// Its place in that file, 0 unless it is a collection.
    int index() {
        return index;
    }

    /// Its name in a PDF or PostScript file, such as `SourceSerif4-Regular`.
    public String postScriptName() {
        return postScriptName;
    }

    public int unitsPerEm() {
        return metrics.unitsPerEm();
    }

    /// At which size it is set where type of some size is asked for, so that it looks as large as
    /// the letters' own faces.
    public Length sizeAt(Length asked) {
        return opticalSize == 1000 ? asked : asked.times(opticalSize, 1000);
    }

    /// How far the line of this face reaches above the baseline.
    public int ascent() {
        return metrics.ascent();
    }

    /// How far the line of this face reaches below the baseline, positive.
    public int descent() {
        return metrics.descent();
    }

    public int capHeight() {
        return metrics.capHeight();
    }

    public int xHeight() {
        return metrics.xHeight();
    }

    /// Where the underline stands, negative below the baseline.
    public int underlinePosition() {
        return metrics.underlinePosition();
    }

    public int underlineThickness() {
        return metrics.underlineThickness();
    }

    /// Whole degrees from upright, negative when it leans to the right.
    public int italicAngle() {
        return metrics.italicAngle();
    }

    /// From 100 to 900; 400 is regular, 700 bold (OpenType, OS/2 `usWeightClass`).
    public int weight() {
        return metrics.weight();
    }

    public boolean isBold() {
        return metrics.weight() >= 600;
    }

    public boolean isItalic() {
        return metrics.italicAngle() != 0;
    }

    public boolean isSerif() {
        return metrics.isSerif();
    }

    public boolean isFixedPitch() {
        return metrics.isFixedPitch();
    }

    /// How many glyphs it has; they are numbered from 0.
    public int glyphCount() {
        return advances.length;
    }

    /// Whether it has a glyph for this character.
    public boolean covers(int codePoint) {
        return glyph(codePoint) != 0;
    }

    /// The nominal glyph of this character; 0, the `.notdef` glyph, if there is none.
    public int glyph(int codePoint) {
        return characters.getGlyphId(codePoint);
    }

    /// The nominal width of a glyph, without kerning.
    public int advance(int glyph) {
        return advances[glyph];
    }

    /// Whether a glyph is an accent that stands on another and has no width.
    boolean isMark(int glyph) {
        return advances[glyph] == 0 || marks.get(glyph);
    }

    /// A glyph that has neither width nor ink, if one of the characters has it that should.
    OptionalInt emptyGlyph() {
        return IntStream.of(ZERO_WIDTH_SPACE, WORD_JOINER, NO_BREAK_ZERO_WIDTH_SPACE)
                .map(this::glyph)
                .filter(glyph -> glyph != 0 && advances[glyph] == 0 && hasNoInk(glyph))
                .findFirst();
    }

    /// Whether it has a glyph with neither width nor ink.
    public boolean hasEmptyGlyph() {
        return emptyGlyph().isPresent();
    }

    private boolean hasNoInk(int glyph) {
        return GlyphOutline.of(this, glyph, Length.points(1), 0, 0).isEmpty();
    }

    /// What a glyph looks like at a size of type, kerning and offsets apart: the origin is where it
    /// stands on the baseline, `y` grows downwards.
    public Shape outline(int glyph, Length size) {
        return new Shape(GlyphOutline.of(this, glyph, size, 0, 0));
    }

    /// The font as FontBox read it, for embedding in a PDF only.
    public TrueTypeFont trueType() {
        return font;
    }

    @Override
    public String toString() {
        return postScriptName;
    }
}
