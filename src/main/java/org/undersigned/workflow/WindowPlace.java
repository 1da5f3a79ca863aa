package org.undersigned.workflow;

/// Where the window was and how large, in pixels of the desktop at 100 %. The corner may be off
/// every screen when screens were taken away since.
///
/// @param x of the left edge
/// @param y of the upper edge
/// @param maximized whether it filled the screen; the rest is what it goes back to
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {

    public WindowPlace {
        if (!(Double.isFinite(x) && Double.isFinite(y) && width > 0 && height > 0)
                || Double.isInfinite(width)
                || Double.isInfinite(height)) {
            throw new IllegalArgumentException(x + ", " + y + ", " + width + ", " + height);
        }
    }
}
