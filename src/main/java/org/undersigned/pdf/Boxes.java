package org.undersigned.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.undersigned.measure.Length;
import org.undersigned.measure.Rectangle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;

/// Rectangles as a PDF wants them: left, lower, right and upper edge, from the foot of the page.
final class Boxes {

    private Boxes() {}

    static COSArray of(Rectangle area, Length height) {
        COSArray box = new COSArray();
        box.add(number(area.x()));
        box.add(number(height.minus(area.bottom())));
        box.add(number(area.right()));
        box.add(number(height.minus(area.y())));
        return box;
    }

    /// A distance in points, on the grid of the content streams.
    static COSBase number(Length distance) {
        long steps = Operators.onGrid(distance);
        if (steps % Operators.GRID == 0) {
            return COSInteger.get(steps / Operators.GRID);
        }
        try {
            BigDecimal points = BigDecimal.valueOf(steps, 4).stripTrailingZeros();
            return new COSFloat(points.toPlainString());
        } catch (IOException e) {
            throw new UncheckedIOException("a decimal number is not one", e);
        }
    }
}
