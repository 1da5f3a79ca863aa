package org.undersigned.exchange.xlsx;

/// Where a cell stands, read from a name such as `AB12`.
///
/// @param column from 0; −1 if the name has none
/// @param row from 1; 0 if the name has none
record CellPlace(int column, int row) {

    static final CellPlace NOWHERE = new CellPlace(-1, 0);

    /// Nowhere if the name is none.
    static CellPlace of(String name) {
        int column = 0;
        int at = 0;
        while (at < name.length() && name.charAt(at) >= 'A' && name.charAt(at) <= 'Z') {
            column = column * 26 + name.charAt(at) - 'A' + 1;
            if (column > Allowance.COLUMNS) {
                return NOWHERE;
            }
            at++;
        }
        int row = Digits.of(name.substring(at));
        return column == 0 || row < 1 ? NOWHERE : new CellPlace(column - 1, row);
    }
}
