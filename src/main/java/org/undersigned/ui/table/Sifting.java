package org.undersigned.ui.table;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The lines that pass the filter, in the order of the table. Nothing is sorted again while neither
/// the order nor the lines change, and a filter that grew is asked only of what passed before: of
/// 100,000 lines the next letter that is typed costs as little as of those that are left.
final class Sifting<T> {

    private Sorting<T> sorting = new Sorting<>(List.of());
    private @Nullable List<Row<T>> ordered;
    private @Nullable Sieve<T> last;
    private List<Row<T>> passed = List.of();

    Sorting<T> sorting() {
        return sorting;
    }

    /// Puts them in another order from now on.
    void sort(Sorting<T> order) {
        sorting = order;
        forget();
    }

    /// Lines came or went, or say something else.
    void forget() {
        ordered = null;
        last = null;
    }

    /// Those of all lines that pass.
    List<Row<T>> through(Sieve<T> sieve, List<Row<T>> rows) {
        List<Row<T>> all = ordered;
        if (all == null) {
            all = sorting.sort(rows);
            ordered = all;
        }
        Sieve<T> before = last;
        passed = sieve.through(before != null && sieve.isNarrowerThan(before) ? passed : all);
        last = sieve;
        return passed;
    }
}
