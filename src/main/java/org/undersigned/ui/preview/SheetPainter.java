package org.undersigned.ui.preview;

import org.undersigned.font.GlyphString;
import org.undersigned.frame.Ink;
import org.undersigned.frame.Item;
import org.undersigned.frame.Sheet;
import org.undersigned.measure.Length;
import org.undersigned.measure.Rectangle;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/// Paints sheets for the screen: what `pdf` prints, to within half a pixel. It decides nothing, and
/// needs no toolkit; any number of threads may share it.
///
/// Java2D's own text puts glyphs on whole pixels, so that words look badly spaced at the scale of a
/// screen, and filling the outlines of a page takes 30 ms. So each glyph is filled once, and then
/// printed wherever it occurs: see {@link TypeCase}.
///
/// ```java
/// Painting page = new SheetPainter().paint(document.sheets().getFirst(), 160 / 72.0);
/// ```
public final class SheetPainter {

    private static final int WHITE = 0xFFFFFF;

    private final TypeCases cases = new TypeCases();
    private final Pictures pictures = new Pictures();

    /// Paints a sheet; it ends on whole pixels.
    ///
    /// @param scale pixels to the point
    public Painting paint(Sheet sheet, double scale) {
        int width = pixels(sheet.paper().width(), scale);
        int height = pixels(sheet.paper().height(), scale);
        Painting painting =
                new Painting(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE));
        new Hand(painting, scale).paint(sheet);
        return painting;
    }

    /// How many bytes of glyphs are kept, roughly.
    long weight() {
        return cases.weight();
    }

    /// How many pixels a distance takes, at least one.
    static int pixels(Length length, double scale) {
        return Math.max(1, (int) Math.round(length.toPoints() * scale));
    }

    /// Paints one sheet.
    private final class Hand {

        private final Painting painting;
        private final double scale;
        private final Graphics2D graphics;

        Hand(Painting painting, double scale) {
            this.painting = painting;
            this.scale = scale;
            this.graphics = Brush.on(painting.image());
        }

        void paint(Sheet sheet) {
            graphics.setColor(new Color(WHITE));
            graphics.fillRect(0, 0, painting.width(), painting.height());
            for (Item item : sheet.items()) {
                switch (item) {
                    case Item.GlyphRun run -> print(run);
                    case Item.Rule rule -> fill(box(rule.area()), rule.ink());
                    case Item.Image image -> paste(image);
                    case Item.Watermark mark -> fill(Paths.of(mark.shape(), scale, 0), mark.ink());
                    case Item.LinkArea _, Item.Field _ -> {} // where one can click, nothing to see
                }
            }
            graphics.dispose();
        }

        private void print(Item.GlyphRun run) {
            GlyphString glyphs = run.glyphs();
            TypeCase type = cases.of(glyphs.face(), run.size(), scale);
            double unit = run.size().toPoints() * scale / glyphs.face().unitsPerEm();
            double x = run.x().toPoints() * scale;
            double y = run.baseline().toPoints() * scale;
            int[] onto = painting.pixels();
            long pen = 0;
            for (int i = 0; i < glyphs.size(); i++) {
                double right = x + (pen + glyphs.xOffset(i)) * unit;
                double down = y - glyphs.yOffset(i) * unit;
                type.print(glyphs.glyph(i), onto, painting.width(), right, down, run.ink().rgb());
                pen += glyphs.advance(i);
            }
        }

        private void fill(java.awt.Shape shape, Ink ink) {
            graphics.setColor(new Color(ink.rgb()));
            graphics.fill(shape);
        }

        private void paste(Item.Image image) {
            Pictures.Print print = pictures.of(image.picture(), box(image.area()));
            graphics.drawImage(print.image(), print.left(), print.top(), null);
        }

        private Rectangle2D box(Rectangle area) {
            return new Rectangle2D.Double(
                    area.x().toPoints() * scale,
                    area.y().toPoints() * scale,
                    area.width().toPoints() * scale,
                    area.height().toPoints() * scale);
        }
    }
}
