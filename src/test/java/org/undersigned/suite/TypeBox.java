package org.undersigned.suite;

import org.undersigned.frame.Item;
import org.undersigned.frame.Sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The room that a run of glyphs takes on a sheet, in points from its top left corner.
record TypeBox(double left, double right, double baseline, double size, String text) {

    /// Letters reach about so far above the baseline, in ems, and the rest of the em below.
    private static final double ABOVE = 0.75;

    /// Lines nearer to one another than this, in ems, run into one another.
    private static final double TOO_NEAR = 0.8;

    /// Runs may touch; kerning makes them overlap by less than this.
    private static final double TOUCH = 0.7;

    /// No line of type is taller than this.
    private static final double FAR = 40;

    static List<TypeBox> on(Sheet sheet) {
        List<TypeBox> boxes = new ArrayList<>();
        for (Item item : sheet.items()) {
            if (item instanceof Item.GlyphRun run && !run.glyphs().text().isBlank()) {
                double left = run.x().toPoints();
                boxes.add(
                        new TypeBox(
                                left,
                                left + run.width().toPoints(),
                                run.baseline().toPoints(),
                                run.size().toPoints(),
                                run.glyphs().text()));
            }
        }
        return boxes;
    }

    double top() {
        return baseline - ABOVE * size;
    }

    double bottom() {
        return baseline + (1 - ABOVE) * size;
    }

    /// Something else that takes room, in points from the sheet's top left corner.
    record Area(double left, double top, double right, double bottom) {}

    /// Whether some of it would cover, or be covered by, an area.
    boolean standsOn(Area area) {
        return Math.min(right, area.right) - Math.max(left, area.left) > TOUCH
                && Math.min(baseline, area.bottom) - Math.max(top(), area.top) > TOUCH;
    }

    private boolean overlaps(TypeBox other) {
        boolean sideways = Math.min(right, other.right) - Math.max(left, other.left) > TOUCH;
        double near = TOO_NEAR * Math.max(size, other.size);
        return sideways && Math.abs(baseline - other.baseline) < near;
    }

    /// The pairs that stand on one another.
    static List<List<TypeBox>> overlaps(List<TypeBox> boxes) {
        List<TypeBox> sorted = new ArrayList<>(boxes);
        sorted.sort(Comparator.comparingDouble(TypeBox::baseline));
        List<List<TypeBox>> pairs = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            TypeBox one = sorted.get(i);
            for (int j = i + 1;
                    j < sorted.size() && sorted.get(j).baseline - one.baseline < FAR;
                    j++) {
                if (one.overlaps(sorted.get(j))) {
                    pairs.add(List.of(one, sorted.get(j)));
                }
            }
        }
        return pairs;
    }
}
