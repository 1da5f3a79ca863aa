package org.undersigned.suite;

import org.undersigned.font.Direction;
import org.undersigned.frame.Item;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// One line of type, as it stands on a page. Lengths are points from the sheet's top left corner.
///
/// @param page from 1
/// @param left its left edge
/// @param right its right edge, without the space at its end
/// @param baseline of its first run; what is raised stands above it
/// @param size of its largest type
/// @param type the faces and sizes on it, in order
/// @param text what it says
record TypeLine(
        int page,
        double left,
        double right,
        double baseline,
        double size,
        List<String> type,
        String text) {

    /// What is raised or lowered by less than this stands on the same line.
    private static final double RAISED = 5;

    TypeLine {
        type = List.copyOf(type);
    }

    /// A run and its page, from 1.
    record Placed(int page, Item.GlyphRun run) {
        private boolean sharesLineWith(Placed next) {
            double down = next.run.baseline().minus(run.baseline()).toPoints();
            return page == next.page && Math.abs(down) < RAISED;
        }
    }

    /// The lines of one block, or of one page: runs in reading order.
    static List<TypeLine> of(List<Placed> runs) {
        List<TypeLine> lines = new ArrayList<>();
        int start = 0;
        for (int at = 1; at <= runs.size(); at++) {
            if (at == runs.size() || !runs.get(start).sharesLineWith(runs.get(at))) {
                TypeLine line = line(runs.subList(start, at));
                if (!line.text.isBlank()) {
                    lines.add(line);
                }
                start = at;
            }
        }
        return lines;
    }

    private static TypeLine line(List<Placed> runs) {
        double left = Double.MAX_VALUE;
        double right = 0;
        double size = 0;
        Set<String> type = new LinkedHashSet<>();
        StringBuilder text = new StringBuilder();
        for (Placed placed : asRead(runs)) {
            Item.GlyphRun run = placed.run;
            text.append(run.glyphs().text());
            if (!run.glyphs().text().isBlank()) {
                left = Math.min(left, run.x().toPoints());
                right = Math.max(right, run.x().plus(run.width()).toPoints());
                size = Math.max(size, run.size().toPoints());
                type.add(run.glyphs().face() + " " + Points.of(run.size().toPoints()));
            }
        }
        Placed first = runs.getFirst();
        return new TypeLine(
                first.page,
                left,
                right,
                first.run.baseline().toPoints(),
                size,
                List.copyOf(type),
                text.toString().strip());
    }

    /// Runs that stand from left to right as they are read (UAX #9, L2), if most of the line goes
    /// one way; deeper levels are not known any more.
    private static List<Placed> asRead(List<Placed> runs) {
        long back = runs.stream().filter(TypeLine::isReadBackwards).count();
        if (back == 0) {
            return runs;
        }
        byte forth = (byte) (2 * back > runs.size() ? 2 : 0);
        byte[] levels = new byte[runs.size()];
        for (int at = 0; at < levels.length; at++) {
            levels[at] = isReadBackwards(runs.get(at)) ? 1 : forth;
        }
        Placed[] read = runs.toArray(Placed[]::new);
        Bidi.reorderVisually(levels, 0, read, 0, read.length);
        return List.of(read);
    }

    private static boolean isReadBackwards(Placed placed) {
        return placed.run.glyphs().direction() == Direction.RIGHT_TO_LEFT;
    }

    /// Where it begins in a letter that is read this way, if it is flush there.
    double start(Direction letter) {
        return letter == Direction.LEFT_TO_RIGHT ? left : right;
    }

    @Override
    public String toString() {
        return page + ": " + Points.of(left) + " " + Points.of(baseline) + " “" + text + "”";
    }
}
