package org.undersigned.pdf.audit;

import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Everything that is painted on one page, each with the mark it stands under.
final class PaintedPage extends PDFGraphicsStreamEngine {

    /// The mark of what means nothing.
    static final int ARTIFACT = -1;

    /// The mark of what stands under none.
    static final int UNMARKED = -2;

    /// Something painted.
    ///
    /// @param mark its marked-content identifier, {@link #ARTIFACT} or {@link #UNMARKED}
    /// @param box where it stands, in points from the foot of the page; a glyph from its baseline
    ///   to half its size
    /// @param text what a glyph stands for; empty for anything else, and for a glyph that stands
    ///   for nothing
    /// @param kind what it is
    record Paint(int mark, Rectangle2D box, String text, Kind kind) {

        /// Not so an accent of its own, which is as wide as its letter and may stand beyond it.
        boolean says() {
            return text.codePoints()
                    .anyMatch(point ->
                            !Character.isWhitespace(point)
                                    && Character.getType(point) != Character.FORMAT
                                    && Character.getType(point) != Character.NON_SPACING_MARK);
        }
    }

    enum Kind {
        GLYPH,
        IMAGE,
        PATH
    }

    private record Open(COSName tag, COSDictionary properties) {}

    private final int number;
    private final List<Paint> paints = new ArrayList<>();
    private final List<String> oddities = new ArrayList<>();
    private final List<Integer> marks = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private GeneralPath path = new GeneralPath();

    private PaintedPage(PDPage page, int number) {
        super(page);
        this.number = number;
    }

    static List<PaintedPage> all(PDDocument document) throws IOException {
        List<PaintedPage> pages = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            PaintedPage painted = new PaintedPage(page, pages.size());
            painted.processPage(page);
            pages.add(painted);
        }
        return pages;
    }

    int number() {
        return number;
    }

    List<Paint> paints() {
        return paints;
    }

    /// The marked-content identifiers, in the order in which they begin.
    List<Integer> marks() {
        return marks;
    }

    /// What is odd about the marks themselves.
    List<String> oddities() {
        return oddities;
    }

    /// The text under some marks of this page, in the order in which it is painted.
    String text(List<Tag.Mark> of) {
        StringBuilder text = new StringBuilder();
        for (Paint paint : paints) {
            if (of.contains(new Tag.Mark(number, paint.mark))) {
                text.append(paint.text);
            }
        }
        return text.toString();
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        COSDictionary said = properties == null ? new COSDictionary() : properties;
        int identifier = said.getInt(COSName.getPDFName("MCID"), UNMARKED);
        boolean artifact = tag.getName().equals("Artifact");
        if ((identifier >= 0 || artifact) && mark() != UNMARKED) {
            oddities.add("a mark within a mark: " + tag.getName());
        }
        if (artifact && !said.containsKey(COSName.TYPE)) {
            oddities.add("an artifact that does not say of what kind it is");
        }
        if (identifier >= 0) {
            marks.add(identifier);
        }
        open.push(new Open(tag, said));
    }

    @Override
    public void endMarkedContentSequence() {
        if (open.isEmpty()) {
            oddities.add("a mark that ends and never began");
        } else {
            open.pop();
        }
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        super.processPage(page);
        if (!open.isEmpty()) {
            oddities.add("a mark that never ends");
        }
    }

    private int mark() {
        for (Open one : open) {
            if (one.tag.getName().equals("Artifact")) {
                return ARTIFACT;
            }
            int identifier = one.properties.getInt(COSName.getPDFName("MCID"), UNMARKED);
            if (identifier >= 0) {
                return identifier;
            }
        }
        return UNMARKED;
    }

    @Override
    protected void showGlyph(Matrix at, PDFont font, int code, Vector displacement) {
        String text = font.toUnicode(code);
        if (text == null || text.isEmpty()) {
            oddities.add("code " + code + " of " + font.getName() + " stands for nothing");
        }
        var state = getGraphicsState().getTextState();
        float baseline = -state.getRise() / state.getFontSize(); // an accent belongs to its letter
        Point2D start = at.transformPoint(0, baseline);
        Point2D end = at.transformPoint(displacement.getX(), baseline + 0.5f);
        Rectangle2D box = new Rectangle2D.Double();
        box.setFrameFromDiagonal(start, end);
        Paint paint = new Paint(mark(), box, text == null ? "" : text, Kind.GLYPH);
        paints.add(paint);
        if (paint.says()) {
            checkBox(box);
        }
    }

    /// What says where it stands stands there; an accent, too, which has no width.
    private void checkBox(Rectangle2D glyph) {
        double width = Math.max(glyph.getWidth(), 0.001); // nothing contains what is empty
        Rectangle2D painted =
                new Rectangle2D.Double(glyph.getX(), glyph.getY(), width, glyph.getHeight());
        for (Open one : open) {
            COSArray edges = one.properties.getCOSArray(COSName.getPDFName("BBox"));
            Rectangle2D said = FigureRules.box(edges);
            said.setFrame(
                    said.getX() - 0.01,
                    said.getY() - 0.01,
                    said.getWidth() + 0.02,
                    said.getHeight() + 0.02);
            if (edges != null && !said.contains(painted)) {
                oddities.add("something stands outside the box of its mark");
            }
        }
    }

    @Override
    public void drawImage(PDImage image) {
        Matrix at = getGraphicsState().getCurrentTransformationMatrix();
        Rectangle2D box = new Rectangle2D.Double();
        box.setFrameFromDiagonal(at.transformPoint(0, 0), at.transformPoint(1, 1));
        paints.add(new Paint(mark(), box, "", Kind.IMAGE));
    }

    /// What of a path is seen: a form cuts off what reaches beyond its box.
    private void paintPath() {
        Rectangle2D seen =
                path.getBounds2D()
                        .createIntersection(
                                getGraphicsState().getCurrentClippingPath().getBounds2D());
        if (!seen.isEmpty()) {
            paints.add(new Paint(mark(), seen, "", Kind.PATH));
        }
        path = new GeneralPath();
    }

    @Override
    public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
        path.moveTo(a.getX(), a.getY());
        path.lineTo(b.getX(), b.getY());
        path.lineTo(c.getX(), c.getY());
        path.lineTo(d.getX(), d.getY());
        path.closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        path.closePath();
    }

    @Override
    public void endPath() {
        path = new GeneralPath();
    }

    @Override
    public void clip(int rule) {}

    @Override
    public void strokePath() {
        paintPath();
    }

    @Override
    public void fillPath(int rule) {
        paintPath();
    }

    @Override
    public void fillAndStrokePath(int rule) {
        paintPath();
    }

    @Override
    public void shadingFill(COSName name) {
        paintPath();
    }
}
