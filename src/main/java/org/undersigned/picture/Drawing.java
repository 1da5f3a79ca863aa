package org.undersigned.picture;

import org.undersigned.measure.Length;
import org.undersigned.measure.Shape;

import java.util.List;

/// A picture of areas in plain opaque colours, sharp at any size.
///
/// @param extent its width and height; the longer one is {@link #SIDE}
/// @param blackness how much of black is in it, in thousandths
/// @param areas what is painted, one over the other; the parts beyond the edges are not to be seen
public record Drawing(Extent extent, int blackness, List<Area> areas) implements Picture {

    /// The longer side of every drawing.
    public static final Length SIDE = Length.points(1_000);

    public Drawing {
        areas = List.copyOf(areas);
    }

    /// Its width in scaled points.
    @Override
    public int width() {
        return (int) extent.width().sp();
    }

    /// Its height in scaled points.
    @Override
    public int height() {
        return (int) extent.height().sp();
    }

    /// All of it: what is drawn has no rows.
    @Override
    public int body() {
        return height();
    }

    /// How large a drawing is.
    public record Extent(Length width, Length height) {}

    /// What is painted in one colour.
    ///
    /// @param shape from the top left corner of the drawing
    /// @param rgb the colour as `0xRRGGBB`, in sRGB
    public record Area(Shape shape, int rgb) {}
}
