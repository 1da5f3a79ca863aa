package org.undersigned.picture;

import com.github.weisj.jsvg.renderer.output.Output;

import org.jspecify.annotations.Nullable;
import org.undersigned.picture.Unprintable.Reason;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Takes down what a drawing paints instead of painting it: every area with its colour, strokes as
/// the areas they cover, what is clipped already cut off.
final class Recorder implements Output {

    /// A shape of more pieces than this is not cut along a clip, for that takes too long.
    private static final int MAX_CUT = 5_000;

    /// More dashes than this in one stroke would take too long to draw.
    private static final double MAX_DASHES = 20_000;

    private static final double FAR = 1e7;

    private final Recording recording;
    private Pen pen;

    Recorder(Recording recording) {
        this(recording, new Pen(new AffineTransform(), null, Color.BLACK, new BasicStroke(), 1));
    }

    private Recorder(Recording recording, Pen pen) {
        this.recording = recording;
        this.pen = pen;
        recording.begin();
    }

    /// How it is painted now.
    ///
    /// @param clip what can be seen, in the drawing's own points; null for all
    /// @param paint null if it is not plain
    private record Pen(
            AffineTransform transform,
            @Nullable Shape clip,
            @Nullable Color paint,
            Stroke stroke,
            float opacity) {

        Pen at(AffineTransform other) {
            return new Pen(other, clip, paint, stroke, opacity);
        }

        Pen within(Shape other) {
            return new Pen(transform, other, paint, stroke, opacity);
        }

        Pen in(@Nullable Color other) {
            return new Pen(transform, clip, other, stroke, opacity);
        }
    }

    @Override
    public void fillShape(Shape shape) {
        recording.work(Outlines.count(shape));
        Color paint = pen.paint;
        if (paint != null && paint.getAlpha() * pen.opacity == 0) {
            return;
        }
        if (paint == null || paint.getAlpha() * pen.opacity < 0xFF) {
            recording.blend();
            return;
        }
        Shape placed = pen.transform.createTransformedShape(shape);
        if (isNear(placed.getBounds2D())) {
            clipped(placed)
                    .ifPresent(
                            seen -> recording.add(Outlines.of(seen), paint.getRGB() & 0xFF_FF_FF));
        }
    }

    /// Whether it is where anything is printed; one without a place is nowhere.
    private static boolean isNear(Rectangle2D bounds) {
        return Math.abs(bounds.getMinX()) < FAR
                && Math.abs(bounds.getMaxX()) < FAR
                && Math.abs(bounds.getMinY()) < FAR
                && Math.abs(bounds.getMaxY()) < FAR;
    }

    private Optional<Shape> clipped(Shape placed) {
        Shape clip = pen.clip;
        if (clip == null || clip.contains(placed.getBounds2D())) {
            return Optional.of(placed);
        }
        if (Outlines.count(placed) + Outlines.count(clip) > MAX_CUT) {
            recording.blend();
            return Optional.empty();
        }
        Area seen = new Area(placed);
        seen.intersect(new Area(clip));
        return Optional.of(seen);
    }

    @Override
    public void drawShape(Shape shape) {
        recording.work(Outlines.count(shape));
        if (pen.stroke instanceof BasicStroke basic && basic.getDashArray() != null) {
            requireFewDashes(shape.getBounds2D(), basic.getDashArray());
        }
        fillShape(pen.stroke.createStrokedShape(shape));
    }

    private static void requireFewDashes(Rectangle2D bounds, float[] dashes) {
        double period = 0;
        for (float dash : dashes) {
            period += dash;
        }
        if (!((bounds.getWidth() + bounds.getHeight()) * dashes.length / period < MAX_DASHES)) {
            throw new Unprintable(Reason.TOO_DETAILED);
        }
    }

    @Override
    public void drawImage(BufferedImage image) {
        recording.blend();
    }

    @Override
    public void drawImage(Image image, @Nullable ImageObserver observer) {
        recording.blend();
    }

    @Override
    public void drawImage(Image image, AffineTransform at, @Nullable ImageObserver observer) {
        recording.blend();
    }

    @Override
    public void setPaint(Paint paint) {
        pen = pen.in(paint instanceof Color colour ? colour : null);
    }

    /// A gradient, a pattern or a mask.
    @Override
    public void setPaint(Supplier<Paint> paint) {
        pen = pen.in(null);
        recording.blend();
    }

    @Override
    public void setStroke(Stroke stroke) {
        pen = new Pen(pen.transform, pen.clip, pen.paint, stroke, pen.opacity);
    }

    @Override
    public Stroke stroke() {
        return pen.stroke;
    }

    @Override
    public void applyClip(Shape shape) {
        recording.work(Outlines.count(shape));
        Shape placed = pen.transform.createTransformedShape(shape);
        Shape known = pen.clip;
        if (known == null) {
            pen = pen.within(placed);
        } else if (Outlines.count(placed) + Outlines.count(known) > MAX_CUT) {
            recording.blend();
        } else {
            Area both = new Area(placed);
            both.intersect(new Area(known));
            pen = pen.within(both);
        }
    }

    @Override
    public Optional<Float> contextFontSize() {
        return Optional.empty();
    }

    @Override
    public Output createChild() {
        return new Recorder(recording, pen.at(new AffineTransform(pen.transform)));
    }

    @Override
    public void dispose() {}

    @Override
    public void debugPaint(Consumer<Graphics2D> painter) {}

    @Override
    public Rectangle2D clipBounds() {
        Shape clip = pen.clip;
        return clip == null
                ? new Rectangle2D.Double(-FAR, -FAR, 2 * FAR, 2 * FAR)
                : clip.getBounds2D();
    }

    @Override
    public @Nullable RenderingHints renderingHints() {
        return null;
    }

    @Override
    public @Nullable Object renderingHint(RenderingHints.Key key) {
        return null;
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, @Nullable Object value) {}

    @Override
    public AffineTransform transform() {
        return new AffineTransform(pen.transform);
    }

    @Override
    public void setTransform(AffineTransform transform) {
        pen = pen.at(new AffineTransform(transform));
    }

    @Override
    public void applyTransform(AffineTransform transform) {
        AffineTransform both = transform();
        both.concatenate(transform);
        pen = pen.at(both);
    }

    @Override
    public void rotate(double angle) {
        applyTransform(AffineTransform.getRotateInstance(angle));
    }

    @Override
    public void scale(double x, double y) {
        applyTransform(AffineTransform.getScaleInstance(x, y));
    }

    @Override
    public void translate(double x, double y) {
        applyTransform(AffineTransform.getTranslateInstance(x, y));
    }

    @Override
    public float currentOpacity() {
        return pen.opacity;
    }

    @Override
    public void applyOpacity(float opacity) {
        pen = new Pen(pen.transform, pen.clip, pen.paint, pen.stroke, pen.opacity * opacity);
    }

    @Override
    public SafeState safeState() {
        Pen kept = pen;
        return () -> pen = kept;
    }

    /// Asked only where there is a filter to apply.
    @Override
    public boolean supportsFilters() {
        throw new Unprintable(Reason.EFFECTS);
    }

    @Override
    public boolean supportsColors() {
        return true;
    }

    @Override
    public boolean isSoftClippingEnabled() {
        return false;
    }
}
