package org.undersigned.picture;

/// What is left of a picture without the empty paper around it: all of it if it is empty.
///
/// @param left how many columns are cut off there
/// @param top how many rows are cut off there
/// @param width what is left
/// @param height what is left
record Border(int left, int top, int width, int height) {

    /// Samples from here on are white: photographs are never quite.
    private static final int WHITE = 0xF8;

    static Border of(Pixels pixels) {
        int right = 0;
        int left = pixels.wholeWidth();
        int top = pixels.wholeHeight();
        int bottom = 0;
        for (int y = 0; y < pixels.wholeHeight(); y++) {
            byte[] row = pixels.wholeRow(y);
            int first = firstInk(row);
            if (first < row.length) {
                top = Math.min(top, y);
                bottom = y + 1;
                left = Math.min(left, first / pixels.samplesEach());
                right = Math.max(right, lastInk(row) / pixels.samplesEach() + 1);
            }
        }
        return bottom == 0
                ? new Border(0, 0, pixels.wholeWidth(), pixels.wholeHeight())
                : new Border(left, top, right - left, bottom - top);
    }

    private static int firstInk(byte[] row) {
        int at = 0;
        while (at < row.length && (row[at] & 0xFF) >= WHITE) {
            at++;
        }
        return at;
    }

    private static int lastInk(byte[] row) {
        int at = row.length - 1;
        while ((row[at] & 0xFF) >= WHITE) {
            at--;
        }
        return at;
    }
}
