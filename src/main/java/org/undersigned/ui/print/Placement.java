package org.undersigned.ui.print;

/// Where a page comes to stand on a printer's sheet. Lengths are points, `y` goes down.
///
/// @param x its left edge, from where the printer can begin to print
/// @param y its top edge, from there
/// @param scale how much smaller it becomes
record Placement(double x, double y, double scale) {

    /// Letters leave so much of each edge free, where most printers cannot print.
    private static final double FREE = 27;

    /// Sizes of one paper differ by so little in different tables.
    private static final double SAME = 2;

    /// A size.
    record Size(double width, double height) {

        boolean isAbout(Size other) {
            return Math.abs(width - other.width) <= SAME && Math.abs(height - other.height) <= SAME;
        }
    }

    /// As large as it is if the paper is its own; else in the middle, and smaller if it has to be.
    ///
    /// @param page the page's size
    /// @param paper the size of the printer's paper
    /// @param left how much the printer leaves free at the left, and so on
    static Placement of(
            Size page, Size paper, double left, double top, double right, double bottom) {
        if (page.isAbout(paper) && Math.max(Math.max(left, right), Math.max(top, bottom)) <= FREE) {
            return new Placement(-left, -top, 1);
        }
        Size room = new Size(paper.width() - left - right, paper.height() - top - bottom);
        double scale =
                Math.min(1, Math.min(room.width() / page.width(), room.height() / page.height()));
        return new Placement(
                (room.width() - page.width() * scale) / 2,
                (room.height() - page.height() * scale) / 2,
                scale);
    }
}
