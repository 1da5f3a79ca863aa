package org.undersigned.typeset;

import org.undersigned.measure.Length;

import java.util.List;
import java.util.stream.IntStream;

/// How wide the columns of a table are.
///
/// Each gets what its longest cell asks for. If that is too much together, its header must do with
/// the room of its longest word, and the widest give way to the others, down to one width, but not
/// below their longest word; if even the words are too wide, the widest words give way in the same
/// manner and are divided.
///
/// @param widths the width of each column
/// @param gap what stands free between two
/// @param cramped whether a column is narrower than its longest word
record ColumnWidths(List<Length> widths, Length gap, boolean cramped) {

    ColumnWidths {
        widths = List.copyOf(widths);
    }

    /// @param least how narrow each column may become where words are divided
    /// @param room what the columns have together, without the gaps
    static ColumnWidths of(List<ColumnNeed> needs, List<Length> least, Length room, Length gap) {
        List<Length> titled = needs.stream().map(ColumnNeed::titled).toList();
        List<Length> wishes = needs.stream().map(ColumnNeed::wish).toList();
        List<Length> words = needs.stream().map(ColumnNeed::word).toList();
        if (!sum(titled).exceeds(room)) {
            return new ColumnWidths(titled, gap, false);
        }
        if (!sum(wishes).exceeds(room)) {
            return new ColumnWidths(wishes, gap, false);
        }
        return sum(words).exceeds(room)
                ? new ColumnWidths(levelled(words, least, room), gap, true)
                : new ColumnWidths(levelled(wishes, words, room), gap, false);
    }

    /// Cuts all widths that are larger to one, the largest that leaves enough room.
    ///
    /// @param least how narrow each column can become
    private static List<Length> levelled(List<Length> widths, List<Length> least, Length room) {
        long low = 0;
        long high = room.sp();
        while (low < high) {
            long middle = (low + high + 1) / 2;
            if (sum(cut(widths, least, new Length(middle))).exceeds(room)) {
                high = middle - 1;
            } else {
                low = middle;
            }
        }
        return cut(widths, least, new Length(low));
    }

    private static List<Length> cut(List<Length> widths, List<Length> least, Length level) {
        return IntStream.range(0, widths.size())
                .mapToObj(column -> widths.get(column).min(level).max(least.get(column)))
                .toList();
    }

    static Length sum(List<Length> lengths) {
        return lengths.stream().reduce(Length.ZERO, Length::plus);
    }

    /// From the left edge of the first column to the right edge of the last.
    Length total() {
        return sum(widths).plus(gap.times(Math.max(0, widths.size() - 1)));
    }
}
