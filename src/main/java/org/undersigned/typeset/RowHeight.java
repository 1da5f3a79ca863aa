package org.undersigned.typeset;

import org.undersigned.measure.Length;
import org.undersigned.typeset.page.Slug;

import java.util.List;

/// How tall the rows of a grid are.
final class RowHeight {

    /// All rows are as tall as the tallest if that makes the grid longer by no more percent.
    private static final int EVENED = 30;

    private RowHeight() {}

    /// How tall each is at the least: the height of the tallest, or nothing if too much paper would
    /// stay empty below the others.
    static Length of(List<Slug> rows) {
        Length tallest = rows.stream().map(Slug::height).reduce(Length.ZERO, Length::max);
        Length sum = rows.stream().map(Slug::height).reduce(Length.ZERO, Length::plus);
        return tallest.times(rows.size()).exceeds(sum.times(100 + EVENED, 100))
                ? Length.ZERO
                : tallest;
    }
}
