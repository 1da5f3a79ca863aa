package org.undersigned.font;

import org.undersigned.measure.Length;
import org.undersigned.measure.Point;
import org.undersigned.measure.Shape.Step;
import org.undersigned.problem.BrokenInstallation;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Turns the outline of one glyph, in font units with `y` upwards, into a shape at a size of type.
final class GlyphOutline {

    private final int em;
    private final Length size;
    private final long right;
    private final long up;
    private final List<Step> steps = new ArrayList<>();

    /// The end of the last step.
    private long penX;

    private long penY;

    /// @param em units to the em
    /// @param size of the type
    /// @param right how many units right of the origin the glyph stands
    /// @param up how many units above it
    private GlyphOutline(int em, Length size, long right, long up) {
        this.em = em;
        this.size = size;
        this.right = right;
        this.up = up;
    }

    static List<Step> of(Face face, int glyph, Length size, long right, long up) {
        GlyphOutline outline = new GlyphOutline(face.unitsPerEm(), size, right, up);
        outline.follow(path(face, glyph));
        return outline.steps;
    }

    private static GeneralPath path(Face face, int glyph) {
        try {
            var data = face.trueType().getGlyph().getGlyph(glyph);
            return data == null ? new GeneralPath() : data.getPath(); // a space has none
        } catch (IOException | IndexOutOfBoundsException e) {
            throw new BrokenInstallation(face.file(), e);
        }
    }

    private void follow(GeneralPath path) {
        float[] at = new float[6];
        for (PathIterator it = path.getPathIterator(null); !it.isDone(); it.next()) {
            switch (it.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> steps.add(new Step.Move(pen(at[0], at[1])));
                case PathIterator.SEG_LINETO -> steps.add(new Step.Line(pen(at[0], at[1])));
                case PathIterator.SEG_QUADTO -> bend(at);
                case PathIterator.SEG_CLOSE -> steps.add(new Step.Close());
                default -> throw new IllegalStateException("TrueType has no cubic curves");
            }
        }
    }

    /// A quadratic curve as a cubic one, whose control points lie two thirds of the way to the
    /// quadratic one's.
    private void bend(float[] at) {
        long controlX = Math.round(at[0]);
        long controlY = Math.round(at[1]);
        Point first = thirds(penX + 2 * controlX, penY + 2 * controlY);
        Point end = pen(at[2], at[3]);
        steps.add(new Step.Bend(first, thirds(penX + 2 * controlX, penY + 2 * controlY), end));
    }

    /// Moves the pen. All coordinates of a TrueType glyph are whole numbers.
    private Point pen(float x, float y) {
        penX = Math.round(x);
        penY = Math.round(y);
        return thirds(3 * penX, 3 * penY);
    }

    /// The point at so many thirds of a unit.
    private Point thirds(long x, long y) {
        return new Point(scaled(x + 3 * right), scaled(-y - 3 * up));
    }

    private Length scaled(long thirds) {
        return size.times(thirds, 3L * em);
    }
}
