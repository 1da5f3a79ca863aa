package org.undersigned.typeset;

import org.undersigned.measure.Length;
import org.undersigned.measure.Rectangle;

import java.util.ArrayList;
import java.util.List;

/// Where logos of given sizes stand: in one row that is made smaller if it must be, or in several
/// of about as many logos each if it would be made too small. Each row is centred on a line.
///
/// @param areas of the logos, from the top left corner of the first row
/// @param width of the widest row
/// @param height of all rows
record LogoRows(List<Rectangle> areas, Length width, Length height) {

    private static final Length GAP = Length.points(20);
    private static final Length BETWEEN_ROWS = Length.points(14);

    /// A row is not made smaller than this, in thousandths, before it is divided.
    private static final long SMALLEST = 780;

    private static final long WHOLE = 1_000;

    /// A row that takes up more of the measure than this, in hundredths, is spaced out to fill it.
    private static final long NEARLY_FULL = 80;

    LogoRows {
        areas = List.copyOf(areas);
    }

    static LogoRows of(List<LogoSize> sizes, Length measure) {
        List<List<LogoSize>> rows = List.of(sizes);
        for (int count = 2; count <= sizes.size() && scale(rows, measure) < SMALLEST; count++) {
            rows = divided(sizes, count);
        }
        long scale = scale(rows, measure);
        List<Rectangle> areas = new ArrayList<>();
        Length width = Length.ZERO;
        Length top = Length.ZERO;
        for (List<LogoSize> row : rows) {
            Length above = areas.isEmpty() ? Length.ZERO : BETWEEN_ROWS;
            List<Rectangle> set = row(row.stream().map(one -> one.scaled(scale)).toList(), measure);
            for (Rectangle area : set) {
                areas.add(area.moved(Length.ZERO, top.plus(above)));
                width = width.max(area.right());
            }
            top = top.plus(above).plus(tallest(row).times(scale, WHOLE));
        }
        return new LogoRows(areas, width, top);
    }

    private static List<List<LogoSize>> divided(List<LogoSize> sizes, int count) {
        List<List<LogoSize>> rows = new ArrayList<>();
        int from = 0;
        for (int row = 0; row < count; row++) {
            int to = Math.ceilDiv(sizes.size() * (row + 1), count);
            rows.add(sizes.subList(from, to));
            from = to;
        }
        return rows;
    }

    /// How small, in thousandths, all must be for the widest row to fit.
    private static long scale(List<List<LogoSize>> rows, Length measure) {
        long scale = WHOLE;
        for (List<LogoSize> row : rows) {
            Length room = measure.minus(GAP.times(row.size() - 1));
            long wanted = Math.max(1, logos(row).sp());
            scale = Math.min(scale, Math.max(1, room.sp() * WHOLE / wanted));
        }
        return scale;
    }

    private static Length logos(List<LogoSize> row) {
        return row.stream().map(LogoSize::width).reduce(Length.ZERO, Length::plus);
    }

    private static Length tallest(List<LogoSize> row) {
        return row.stream().map(LogoSize::height).reduce(Length.ZERO, Length::max);
    }

    private static List<Rectangle> row(List<LogoSize> row, Length measure) {
        Length gap = GAP;
        Length natural = logos(row).plus(GAP.times(row.size() - 1));
        if (row.size() > 2 && natural.exceeds(measure.times(NEARLY_FULL, 100))) {
            gap = measure.minus(logos(row)).times(1, row.size() - 1L);
        }
        Length height = tallest(row);
        List<Rectangle> areas = new ArrayList<>();
        Length x = Length.ZERO;
        for (LogoSize one : row) {
            Length down = height.minus(one.height()).half();
            areas.add(new Rectangle(x, down, one.width(), one.height()));
            x = x.plus(one.width()).plus(gap);
        }
        return areas;
    }
}
