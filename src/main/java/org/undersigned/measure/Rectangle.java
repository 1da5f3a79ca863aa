package org.undersigned.measure;

/// A rectangle on a page; the origin is the page's top left corner, `y` grows downwards.
///
/// @param x its left edge
/// @param y its top edge
/// @param width its extent to the right
/// @param height its extent downwards
public record Rectangle(Length x, Length y, Length width, Length height) {

    public Length right() {
        return x.plus(width);
    }

    public Length bottom() {
        return y.plus(height);
    }

    /// The least rectangle that holds both.
    public Rectangle around(Rectangle other) {
        Length left = x.min(other.x);
        Length top = y.min(other.y);
        return new Rectangle(
                left,
                top,
                right().max(other.right()).minus(left),
                bottom().max(other.bottom()).minus(top));
    }

    /// The same rectangle further right and further down.
    public Rectangle moved(Length right, Length down) {
        return new Rectangle(x.plus(right), y.plus(down), width, height);
    }
}
