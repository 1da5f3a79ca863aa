package org.undersigned.suite;

import org.undersigned.frame.Sheet;

/// Where type may stand on a sheet, in points from its top left corner.
///
/// @param head how high running heads may stand
/// @param top where the text begins
record Margins(double left, double right, double head, double top, double bottom) {

    private static final double SIDES = 81;
    private static final double ENDS = 72;
    private static final double HEAD = 36;

    static Margins of(Sheet sheet) {
        return new Margins(
                SIDES,
                sheet.paper().width().toPoints() - SIDES,
                HEAD,
                ENDS,
                sheet.paper().height().toPoints() - ENDS);
    }
}
