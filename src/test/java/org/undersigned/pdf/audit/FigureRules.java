package org.undersigned.pdf.audit;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.jspecify.annotations.Nullable;

import java.awt.geom.Rectangle2D;
import java.util.List;

/// A figure stands where it says that it does (ISO 32000-1 table 344).
final class FigureRules {

    /// The grid of the content streams, and what single precision loses.
    private static final double NEAR = 0.01;

    private FigureRules() {}

    static void check(Tag root, List<PaintedPage> pages, List<String> findings) {
        root.all()
                .filter(tag -> tag.type().equals("Figure"))
                .forEach(figure -> {
                    Rectangle2D painted = painted(figure, pages);
                    Rectangle2D said = box(figure.attribute("Layout", "BBox"));
                    if (painted.isEmpty() || !near(painted, said)) {
                        findings.add(figure + " says " + said + " and stands at " + painted);
                    }
                });
    }

    private static Rectangle2D painted(Tag figure, List<PaintedPage> pages) {
        Rectangle2D all = new Rectangle2D.Double();
        for (Tag.Mark mark : figure.allMarks()) {
            for (PaintedPage.Paint paint : pages.get(mark.page()).paints()) {
                if (paint.mark() == mark.identifier()) {
                    all = all.isEmpty() ? paint.box() : all.createUnion(paint.box());
                }
            }
        }
        return all;
    }

    static Rectangle2D box(@Nullable COSBase edges) {
        Rectangle2D box = new Rectangle2D.Double();
        if (edges instanceof COSArray array && array.size() == 4) {
            float[] at = array.toFloatArray();
            box.setFrameFromDiagonal(at[0], at[1], at[2], at[3]);
        }
        return box;
    }

    private static boolean near(Rectangle2D one, Rectangle2D other) {
        return Math.abs(one.getMinX() - other.getMinX()) < NEAR
                && Math.abs(one.getMinY() - other.getMinY()) < NEAR
                && Math.abs(one.getMaxX() - other.getMaxX()) < NEAR
                && Math.abs(one.getMaxY() - other.getMaxY()) < NEAR;
    }
}
