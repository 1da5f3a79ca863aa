package org.undersigned.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.undersigned.frame.Ink;
import org.undersigned.measure.Length;
import org.undersigned.measure.Point;
import org.undersigned.measure.Shape.Step;
import org.undersigned.picture.Drawing;

import java.util.stream.Stream;

/// Drawings as form XObjects (ISO 32000-1 §8.10). Like images they fill the unit square, so that
/// whoever places a picture need not know which it is.
final class Drawings {

    /// The square within a form, in units of which there are enough to do without decimals but two.
    private static final int SQUARE = 1_000;

    private static final int HUNDREDTHS = 100;

    private final Drawing drawing;
    private final Operators out = new Operators();

    private Drawings(Drawing drawing) {
        this.drawing = drawing;
    }

    static COSStream form(Drawing drawing) {
        byte[] content = new Drawings(drawing).paint();
        byte[] deflated = Streams.deflate(content, Streams.FAST);
        COSStream form = Streams.filtered(deflated, COSName.FLATE_DECODE);
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        form.setItem(COSName.BBOX, box());
        form.setItem(COSName.MATRIX, matrix());
        form.setItem(COSName.RESOURCES, new COSDictionary());
        return form;
    }

    private static COSArray box() {
        COSArray box = new COSArray();
        Stream.of(0, 0, SQUARE, SQUARE).map(COSInteger::get).forEach(box::add);
        return box;
    }

    private static COSArray matrix() {
        COSArray matrix = new COSArray();
        Stream.of(1f / SQUARE, 0f, 0f, 1f / SQUARE, 0f, 0f).map(COSFloat::new).forEach(matrix::add);
        return matrix;
    }

    private byte[] paint() {
        for (Drawing.Area area : drawing.areas()) {
            Inks.fill(out, new Ink(area.rgb()));
            area.shape().steps().forEach(this::trace);
            out.end("f");
        }
        return out.toByteArray();
    }

    private void trace(Step step) {
        step.points().forEach(this::addPoint);
        switch (step) {
            case Step.Move _ -> out.end("m");
            case Step.Line _ -> out.end("l");
            case Step.Bend _ -> out.end("c");
            case Step.Close _ -> out.end("h");
        }
    }

    private void addPoint(Point point) {
        Length up = new Length(drawing.height() - point.y().sp());
        add(point.x(), drawing.width());
        add(up, drawing.height());
    }

    private void add(Length distance, int whole) {
        out.decimal(Length.fraction(distance.sp(), (long) SQUARE * HUNDREDTHS, whole), 2);
    }
}
