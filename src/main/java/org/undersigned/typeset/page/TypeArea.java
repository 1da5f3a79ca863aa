package org.undersigned.typeset.page;

import org.undersigned.measure.Length;
import org.undersigned.measure.Paper;
import org.undersigned.measure.Rectangle;

/// Where text stands on a sheet.
///
/// @param paper the sheet
/// @param area the text's rectangle on it, without heads and folios
public record TypeArea(Paper paper, Rectangle area) {

    /// The area within equal side margins, and equal margins above and below.
    public static TypeArea within(Paper paper, Length sides, Length ends) {
        return new TypeArea(
                paper,
                new Rectangle(
                        sides,
                        ends,
                        paper.width().minus(sides.times(2)),
                        paper.height().minus(ends.times(2))));
    }

    public Length width() {
        return area.width();
    }

    public Length height() {
        return area.height();
    }
}
