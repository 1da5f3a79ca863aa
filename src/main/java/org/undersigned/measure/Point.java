package org.undersigned.measure;

/// A place on a page; the origin is the page's top left corner, `y` grows downwards.
///
/// @param x how far right of the origin
/// @param y how far below the origin
public record Point(Length x, Length y) {

    public Point moved(Length right, Length down) {
        return new Point(x.plus(right), y.plus(down));
    }
}
