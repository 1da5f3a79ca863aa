package org.undersigned.ui.table;

import java.util.List;

/// Which lines a table is asked to show, and in which order.
///
/// @param rows all there are
/// @param version a number that is another one once they say something else
record Wish<T>(List<Row<T>> rows, long version, Sorting<T> sorting, Sieve<T> sieve) {

    /// Whether it asks for the rows as they are.
    boolean isForAll() {
        return sorting.keys().isEmpty() && sieve.isOpen();
    }

    /// Whether another one puts the same rows in the same order.
    boolean isInOrderOf(Wish<T> other) {
        return version == other.version && isOf(other.rows) && sorting.equals(other.sorting);
    }

    /// Whether it is about these rows, and not about those of before.
    boolean isOf(List<Row<T>> those) {
        return rows.equals(those);
    }

    /// Whether nothing passes that does not pass another one, too.
    boolean isNarrowerThan(Wish<T> other) {
        return isInOrderOf(other) && sieve.isNarrowerThan(other.sieve);
    }
}
