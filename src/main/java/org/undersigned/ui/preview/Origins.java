package org.undersigned.ui.preview;

import org.undersigned.font.Face;
import org.undersigned.font.GlyphString;
import org.undersigned.frame.Item;
import org.undersigned.frame.Origin;
import org.undersigned.frame.Sheet;
import org.undersigned.measure.Length;
import org.undersigned.measure.Point;
import org.undersigned.measure.Rectangle;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// From places on pages to places in the text, and back.
final class Origins {

    /// Who clicks further beside any text than this means none.
    private static final long REACH = Length.points(72).sp();

    /// Beside a line is nearer than below it.
    private static final int STEEPNESS = 4;

    private static final Comparator<Origin> READING =
            Comparator.comparingInt(Origin::block).thenComparingInt(Origin::offset);

    private Origins() {}

    /// Where in the letter the glyph comes from that is at a place, or nearest to it; empty if what
    /// is there does not stand in the letter's text.
    static Optional<Origin> at(Sheet sheet, Point point) {
        Item.GlyphRun nearest = null;
        long least = Long.MAX_VALUE;
        for (Item item : sheet.items()) {
            if (item instanceof Item.GlyphRun run) {
                long distance = distance(box(run), point);
                if (distance <= least) { // the space before a word may reach into it
                    least = distance;
                    nearest = run;
                }
            }
        }
        if (nearest == null || least > REACH * REACH || nearest.origin().block() < 0) {
            return Optional.empty();
        }
        Origin start = nearest.origin();
        int cluster = nearest.glyphs().cluster(glyphAt(nearest, point.x()));
        return Optional.of(new Origin(start.block(), start.offset() + cluster));
    }

    /// Where what comes from a place in the letter stands: the last glyph that does not come after
    /// it. Empty if all of them do.
    static Optional<Spot> of(List<Sheet> sheets, Origin wanted) {
        Spot found = null;
        Origin best = Origin.NONE;
        for (int page = 0; page < sheets.size(); page++) {
            for (Item item : sheets.get(page).items()) {
                if (item instanceof Item.GlyphRun run
                        && READING.compare(run.origin(), wanted) <= 0
                        && READING.compare(run.origin(), best) > 0) {
                    best = run.origin();
                    found = new Spot(page, corner(run, wanted));
                }
            }
        }
        return Optional.ofNullable(found);
    }

    /// The upper left corner of the glyph that comes from there.
    private static Point corner(Item.GlyphRun run, Origin wanted) {
        GlyphString glyphs = run.glyphs();
        int within =
                run.origin().block() == wanted.block()
                        ? wanted.offset() - run.origin().offset()
                        : Integer.MAX_VALUE;
        int glyph = glyphComing(glyphs, within);
        Rectangle box = box(run);
        return new Point(box.x().plus(glyphs.slice(0, glyph).width(run.size())), box.y());
    }

    /// The last glyph in reading order that does not come after a place; of several from one place
    /// the leftmost.
    private static int glyphComing(GlyphString glyphs, int within) {
        int best = 0;
        for (int i = 1; i < glyphs.size(); i++) {
            boolean comesLater = glyphs.cluster(i) > within;
            boolean better = glyphs.cluster(i) > glyphs.cluster(best);
            best = !comesLater && (better || glyphs.cluster(best) > within) ? i : best;
        }
        return best;
    }

    private static int glyphAt(Item.GlyphRun run, Length x) {
        GlyphString glyphs = run.glyphs();
        long pen = 0;
        for (int i = 0; i < glyphs.size() - 1; i++) {
            pen += glyphs.advance(i);
            if (run.x().plus(scaled(run, pen)).exceeds(x)) {
                return i;
            }
        }
        return glyphs.size() - 1;
    }

    private static Length scaled(Item.GlyphRun run, long units) {
        return run.size().times(units, run.glyphs().face().unitsPerEm());
    }

    private static Rectangle box(Item.GlyphRun run) {
        Face face = run.glyphs().face();
        Length above = scaled(run, face.ascent());
        return new Rectangle(
                run.x(),
                run.baseline().minus(above),
                run.width(),
                above.plus(scaled(run, face.descent())));
    }

    /// The square of how far a point is from a box, in scaled points; 0 within it. What is between
    /// them downwards counts more.
    private static long distance(Rectangle box, Point point) {
        long right = outside(box.x(), point.x(), box.right());
        long down = STEEPNESS * outside(box.y(), point.y(), box.bottom());
        return right * right + down * down;
    }

    private static long outside(Length from, Length at, Length to) {
        return Math.max(0, Math.max(from.sp() - at.sp(), at.sp() - to.sp()));
    }
}
