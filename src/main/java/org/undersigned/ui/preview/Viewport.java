package org.undersigned.ui.preview;

/// The window through which pages are seen.
///
/// @param width in the toolkit's pixels, of which there are 96 to the inch
/// @param height in the same
/// @param density how many pixels of the screen there are to one of the toolkit's
record Viewport(double width, double height, double density) {

    static final Viewport NONE = new Viewport(0, 0, 1);

    /// On the border between two pixels of the screen, where edges are sharp.
    double snapped(double place) {
        return Math.round(place * density) / density;
    }
}
