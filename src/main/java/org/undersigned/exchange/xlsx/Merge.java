package org.undersigned.exchange.xlsx;

/// Cells that are one: what it says stands in the first, and the others are empty.
///
/// @param column the first column, from 0
/// @param first the first row, from 1
/// @param last the last row
record Merge(int column, int first, int last) {

    /// Of a range such as `A2:A5`; of no rows if it is none.
    static Merge of(String range) {
        int colon = range.indexOf(':');
        CellPlace from = CellPlace.of(colon < 0 ? range : range.substring(0, colon));
        CellPlace to = colon < 0 ? from : CellPlace.of(range.substring(colon + 1));
        return new Merge(from.column(), from.row(), to.row());
    }

    boolean isTall() {
        return column >= 0 && first > 0 && last > first;
    }
}
