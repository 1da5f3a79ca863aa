package org.undersigned.ui.preview;

/// Where a page is in the stack of all, in the toolkit's pixels.
record PagePlace(double x, double y, double width, double height) {

    double bottom() {
        return y + height;
    }
}
