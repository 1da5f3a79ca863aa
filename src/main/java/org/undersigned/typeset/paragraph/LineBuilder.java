package org.undersigned.typeset.paragraph;

import org.undersigned.font.Direction;
import org.undersigned.frame.Item;
import org.undersigned.measure.Length;

import java.util.ArrayList;
import java.util.List;

/// Puts runs side by side: they come in reading order, and are placed in the order in which they
/// stand.
final class LineBuilder {

    private final Form form;
    private final long indent;
    private final Type strut;
    private final List<Slab> slabs = new ArrayList<>();
    private long end;
    private Length ascent = Length.ZERO;
    private Length descent = Length.ZERO;
    private boolean empty = true;

    /// @param indent how far the line stands in, in scaled points
    /// @param strut gives the height of a line on which nothing stands
    LineBuilder(Form form, long indent, Type strut) {
        this.form = form;
        this.indent = indent;
        this.strut = strut;
        this.end = indent;
    }

    /// @param width the room they take, in scaled points, whatever they need; without runs it is
    ///   room after what stands there already
    void add(List<Run> runs, long width) {
        if (runs.isEmpty() && !slabs.isEmpty()) {
            slabs.add(slabs.removeLast().widened(width));
        }
        long left = width;
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            long own = i == runs.size() - 1 ? left : run.width();
            slabs.add(new Slab(run, own));
            left -= own;
            if (run.glyphs().size() > 0) {
                empty = false;
                ascent = ascent.max(run.ascent());
                descent = descent.max(run.descent());
            }
        }
        end += width;
    }

    Line build() {
        if (empty) {
            ascent = strut.ascent();
            descent = strut.descent();
        }
        Direction line = slabs.isEmpty() ? form.letter() : slabs.getFirst().level().line();
        List<Item.GlyphRun> placed =
                switch (line) {
                    case LEFT_TO_RIGHT -> fromItsLeft();
                    case RIGHT_TO_LEFT -> fromItsRight();
                };
        if (line == form.letter()) {
            return new Line(placed, new Length(end), ascent, descent);
        }
        return switch (form.reading()) {
            case TEXT -> turned(placed, form.width().sp(), form.width());
            case NAME -> turned(placed, indent + end, new Length(end));
        };
    }

    /// Places each run as far from where the line begins as it stands.
    private List<Item.GlyphRun> fromItsLeft() {
        List<Item.GlyphRun> placed = new ArrayList<>(slabs.size());
        long at = indent;
        for (Slab slab : VisualOrder.of(slabs)) {
            place(slab, at, placed);
            at += slab.width();
        }
        return placed;
    }

    private List<Item.GlyphRun> fromItsRight() {
        List<Item.GlyphRun> placed = new ArrayList<>(slabs.size());
        long at = end;
        for (Slab slab : VisualOrder.of(slabs)) {
            at -= slab.width();
            place(slab, at, placed);
        }
        return placed;
    }

    private static void place(Slab slab, long at, List<Item.GlyphRun> placed) {
        if (slab.run().glyphs().size() > 0) {
            placed.add(slab.run().standingAt(at));
        }
    }

    /// The line counted from the other edge, where the letter's lines begin.
    ///
    /// @param edge how far that is from the edge where this one begins, in scaled points
    private Line turned(List<Item.GlyphRun> placed, long edge, Length width) {
        List<Item.GlyphRun> turned = new ArrayList<>(placed.size());
        for (Item.GlyphRun run : placed) {
            Length x = new Length(edge).minus(run.x()).minus(run.width());
            turned.add(run.moved(x.minus(run.x()), Length.ZERO));
        }
        return new Line(turned, width, ascent, descent);
    }
}
