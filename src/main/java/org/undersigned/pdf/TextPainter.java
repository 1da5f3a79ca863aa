package org.undersigned.pdf;

import org.jspecify.annotations.Nullable;
import org.undersigned.font.GlyphString;
import org.undersigned.frame.Ink;
import org.undersigned.frame.Item;
import org.undersigned.measure.Length;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// Shows glyph runs (ISO 32000-1 §9.4). Runs that follow each other on one baseline in the same
/// type become one `TJ`.
///
/// A reader moves the pen by rounded widths. The pen is followed here with the same numbers, and
/// set right by whole thousandths of the size as soon as it is half of one off: no glyph stands
/// further from its place than that, 0.006 pt in 11-point type, and the error never adds up.
final class TextPainter {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final Operators out;
    private final Fonts fonts;
    private final Length height;

    private Fonts.@Nullable Embedded font;
    private Length size = Length.ZERO;
    private Ink ink = Ink.BLACK;

    private final List<Item.GlyphRun> unsaid = new ArrayList<>();

    private boolean inText;
    private boolean inArray;
    private boolean inString;
    private Length baseline = Length.ZERO;
    private long lineX;
    private long lineY;

    /// Where the reader's pen is: thousandths of a scaled point from the left edge of the page.
    private long pen;

    /// How far glyphs are lifted now, in steps of the grid.
    private long rise;

    /// @param height of the page, from whose foot a PDF measures
    TextPainter(Operators out, Fonts fonts, Length height) {
        this.out = out;
        this.fonts = fonts;
        this.height = height;
    }

    /// Shows a run; its marked-content sequence is open.
    void show(Item.GlyphRun run) {
        if (!unsaid.isEmpty() && !run.baseline().equals(unsaid.getFirst().baseline())) {
            showUnsaid();
        }
        Fonts.Embedded in = take(run);
        switch (Spelling.of(run.glyphs())) {
            case PLAIN -> showGlyphs(run, in, Part.ALL);
            case WHOLE -> {
                beginSpan(run.glyphs().text());
                showGlyphs(run, in, Part.ALL);
                endSpan();
            }
            case LETTERS_THEN_DOTS -> {
                showGlyphs(run, in, Part.SAYING);
                unsaid.add(run);
            }
        }
    }

    /// Shows what says nothing on a line, after all that says something.
    private void showUnsaid() {
        if (!unsaid.isEmpty()) {
            beginSpan("");
            for (Item.GlyphRun run : unsaid) {
                showGlyphs(run, take(run), Part.SILENT);
            }
            endSpan();
            unsaid.clear();
        }
    }

    /// Takes up the type that a run is set in, and goes to its line.
    private Fonts.Embedded take(Item.GlyphRun run) {
        Fonts.Embedded wanted = fonts.of(run.glyphs().face());
        dip(run.ink());
        if (!wanted.equals(font) || !run.size().equals(size)) {
            endArray();
            font = wanted;
            size = run.size();
            out.add("/" + font.resource()).add(size).end("Tf");
        }
        if (!inText || !run.baseline().equals(baseline)) {
            startLine(run.x(), run.baseline());
        }
        return wanted;
    }

    /// Ends the text object, if one is open.
    void end() {
        showUnsaid();
        endArray();
        if (inText) {
            lift(0);
            out.end("ET");
            inText = false;
        }
    }

    /// Sets the colour in which everything is filled, text and rules.
    void dip(Ink wanted) {
        if (!wanted.equals(ink)) {
            endArray();
            ink = wanted;
            Inks.fill(out, ink);
        }
    }

    private void startLine(Length x, Length newBaseline) {
        endArray();
        if (!inText) {
            out.end("BT");
            inText = true;
            lineX = 0;
            lineY = 0;
        }
        long newX = Operators.onGrid(x);
        long newY = Operators.onGrid(height.minus(newBaseline));
        out.addOnGrid(newX - lineX).addOnGrid(newY - lineY).end("Td");
        lineX = newX;
        lineY = newY;
        baseline = newBaseline;
        pen = Length.fraction(newX, Length.PER_POINT * 1000, Operators.GRID);
    }

    private void showGlyphs(Item.GlyphRun run, Fonts.Embedded in, Part part) {
        GlyphString glyphs = run.glyphs();
        long advanced = 0;
        for (int i = 0; i < glyphs.size(); i++) {
            if (part == Part.ALL || part.has(glyphs.text(i))) {
                showGlyph(run, in, i, advanced);
            }
            advanced += glyphs.advance(i);
        }
    }

    /// Which glyphs of a run.
    private enum Part {
        ALL,
        SAYING,
        SILENT;

        boolean has(String text) {
            return this == ALL || (this == SILENT) == text.isEmpty();
        }
    }

    private void showGlyph(Item.GlyphRun run, Fonts.Embedded in, int i, long advanced) {
        GlyphString glyphs = run.glyphs();
        int em = glyphs.face().unitsPerEm();
        int raised = glyphs.yOffset(i);
        if (raised != 0 || rise != 0) {
            lift(Length.fraction(size.sp() * raised, Operators.GRID, em * Length.PER_POINT));
        }
        long units = advanced + glyphs.xOffset(i);
        long place = run.x().sp() * 1000 + Length.fraction(size.sp() * 1000, units, em);
        movePen(place);
        if (!inString) {
            out.openString();
            inString = true;
        }
        int code = in.use().code(glyphs.glyph(i), glyphs.text(i));
        out.code(code);
        pen += in.subset().width(code) * size.sp();
    }

    private void movePen(long place) {
        if (!inArray) {
            out.put('[');
            inArray = true;
        }
        long ahead = pen - place;
        if (2 * Math.abs(ahead) > size.sp()) {
            long back = Length.fraction(ahead, 1, size.sp());
            endString();
            out.add(back);
            pen -= back * size.sp();
        }
    }

    private void lift(long wanted) {
        if (wanted != rise) {
            endArray();
            out.addOnGrid(wanted).end("Ts");
            rise = wanted;
        }
    }

    private void beginSpan(String text) {
        endArray();
        byte[] utf16 = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE);
        out.add("/Span<</ActualText<" + HEX.formatHex(utf16) + ">>>").end("BDC");
    }

    private void endSpan() {
        endArray();
        out.end("EMC");
    }

    private void endString() {
        if (inString) {
            out.closeString();
            inString = false;
        }
    }

    private void endArray() {
        endString();
        if (inArray) {
            out.put(']');
            out.end("TJ");
            inArray = false;
        }
    }
}
