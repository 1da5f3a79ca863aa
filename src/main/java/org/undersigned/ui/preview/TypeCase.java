package org.undersigned.ui.preview;

import org.undersigned.font.Face;
import org.undersigned.measure.Length;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;

/// The sorts of one face at one size and scale, each cast when it is first needed. Threads share
/// it.
///
/// Small type is cast at every quarter of a pixel, for at whole ones its letters would visibly
/// stand too close and too far; large type is not, half a pixel is nothing to it. Baselines always
/// stand on whole pixels, which keeps the feet of letters sharp.
final class TypeCase {

    private static final int QUARTERS = 4;
    private static final int LARGE = 128;

    private final Face face;
    private final Length size;
    private final double scale;
    private final AtomicLong weight;
    private final int steps;
    private final ConcurrentMap<Integer, Sort> sorts = new ConcurrentHashMap<>();

    /// @param scale pixels to the point
    /// @param weight to which the weight of each new sort is added
    TypeCase(Face face, Length size, double scale, AtomicLong weight) {
        this.face = face;
        this.size = size;
        this.scale = scale;
        this.weight = weight;
        this.steps = size.toPoints() * scale < LARGE ? QUARTERS : 1;
    }

    /// Prints a glyph.
    ///
    /// @param x its origin in pixels
    /// @param y its baseline in pixels
    void print(int glyph, int[] onto, int columns, double x, double y, int rgb) {
        long place = Math.round(x * steps);
        int step = (int) Math.floorMod(place, (long) steps);
        int whole = (int) Math.floorDiv(place, (long) steps);
        sort(glyph, step).print(onto, columns, whole, (int) Math.round(y), rgb);
    }

    private Sort sort(int glyph, int step) {
        int place = glyph * steps + step;
        Sort known = sorts.get(place);
        if (known != null) {
            return known;
        }
        Sort cast = Sort.cast(face.outline(glyph, size), scale, (double) step / steps);
        weight.addAndGet(cast.weight());
        sorts.put(place, cast);
        return cast;
    }
}
