package org.undersigned.ui.table;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The lines that pass the filter, in the order of the table. Nothing is sorted again while neither
/// the order nor the lines change, and a filter that grew is asked only of what passed before: of
/// 100,000 lines the next letter that is typed costs as little as of those that are left.
///
/// It works in the background, on one wish after the other.
final class Sifting<T> {

    private @Nullable Wish<T> last;
    private List<Row<T>> ordered = List.of();
    private List<Row<T>> passed = List.of();

    /// Those of all lines that pass.
    List<Row<T>> through(Wish<T> wish) {
        Wish<T> before = last;
        if (before == null || !wish.isInOrderOf(before)) {
            ordered = wish.sorting().sort(wish.rows());
        }
        boolean narrower = before != null && wish.isNarrowerThan(before);
        passed = wish.sieve().through(narrower ? passed : ordered);
        last = wish;
        return passed;
    }
}
