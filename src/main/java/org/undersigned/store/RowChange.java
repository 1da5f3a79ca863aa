package org.undersigned.store;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// What a command did to one row.
///
/// @param before the row as it was, or null if it was not there
/// @param after the row as it is, or null if it is no longer there
record RowChange(@Nullable RowImage before, @Nullable RowImage after) {

    /// What undoes it.
    RowChange inverse() {
        return new RowChange(after, before);
    }

    /// As it stood before and after, as far as it was there.
    List<RowImage> images() {
        return Stream.of(before, after)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    /// Which row it is about.
    RowImage row() {
        return Objects.requireNonNull(after != null ? after : before);
    }

    /// Whether both are about the same row.
    boolean isOfSameRow(RowChange other) {
        return row().relation() == other.row().relation() && row().id().equals(other.row().id());
    }
}
