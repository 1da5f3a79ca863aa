package org.undersigned.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.font.GlyphString;
import org.undersigned.frame.Document;
import org.undersigned.frame.Item;
import org.undersigned.frame.Sheet;
import org.undersigned.measure.Length;
import org.undersigned.suite.SuiteLetter;
import org.undersigned.typeset.Stage;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The page on the screen is the page on paper: our painting of a sheet, compared with what PDFBox
/// makes of our PDF.
///
/// Both are cut into tiles of one point and their greys compared, tile by tile. A baseline on a
/// whole pixel is off by half of one at most, a glyph on a quarter by an eighth: where an edge runs
/// along a tile four pixels wide that is (0.5 + 0.125) ÷ 4 = 0.16 of its grey. What stands one
/// point off turns the tile of a stroke from black to white: 0.7 and more.
class FidelityTest {

    private static final int SCALE = 4;
    private static final double BOUND = 0.16;

    private final SheetPainter painter = new SheetPainter();

    @ParameterizedTest
    @CsvSource({
        "everything, FINAL",
        "everything, DRAFT",
        "letterhead, FINAL",
        "six-drawings, FINAL",
        "japanese, DRAFT",
        "scripts, FINAL",
        "tables, FINAL",
        "policy, FINAL"
    })
    void paintsWhatIsPrinted(String name, Stage stage) throws IOException {
        SuiteLetter letter = SuiteLetter.make(name, stage);

        List<BufferedImage> printed = printed(letter);

        for (int page = 0; page < printed.size(); page++) {
            Sheet sheet = letter.document().sheets().get(page);
            assertThat(difference(sheet, printed.get(page)))
                    .as("page " + (page + 1))
                    .isLessThan(BOUND);
        }
    }

    /// One letter, one point too far: the comparison sees it.
    @ParameterizedTest
    @CsvSource({"W, 1, 0", "W, -1, 0", "W, 0, 1", "g, 1, 0", "e, 0, -1", "i, 1, 0"})
    void seesAGlyphThatStandsOnePointOff(String letter, int right, int down) throws IOException {
        SuiteLetter plain = SuiteLetter.make("plain");
        Document document = plain.document();
        Sheet sheet = document.sheets().getFirst();
        BufferedImage printed = printed(plain).getFirst();

        Sheet astray = astray(sheet, letter, Length.points(right), Length.points(down));

        assertThat(difference(sheet, printed)).isLessThan(BOUND);
        assertThat(difference(astray, printed)).isGreaterThan(BOUND);
    }

    /// The sheet with the first glyph of this text moved.
    private static Sheet astray(Sheet sheet, String letter, Length right, Length down) {
        List<Item> items = new ArrayList<>(sheet.items());
        for (int index = 0; index < items.size(); index++) {
            if (items.get(index) instanceof Item.GlyphRun run) {
                GlyphString glyphs = run.glyphs();
                for (int i = 0; i < glyphs.size(); i++) {
                    if (glyphs.text(i).equals(letter)) {
                        items.set(index, part(run, 0, i));
                        items.add(part(run, i, i + 1).moved(right, down));
                        items.add(part(run, i + 1, glyphs.size()));
                        return new Sheet(sheet.paper(), items);
                    }
                }
            }
        }
        throw new AssertionError("no " + letter + " on the page");
    }

    private static Item.GlyphRun part(Item.GlyphRun run, int from, int to) {
        GlyphString glyphs = run.glyphs();
        return new Item.GlyphRun(
                run.x().plus(glyphs.slice(0, from).width(run.size())),
                run.baseline(),
                glyphs.slice(from, to),
                run.size(),
                run.ink(),
                run.content(),
                run.origin());
    }

    private static List<BufferedImage> printed(SuiteLetter letter) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(letter.pdf())) {
            PDFRenderer renderer = new PDFRenderer(pdf);
            List<BufferedImage> pages = new ArrayList<>();
            for (int page = 0; page < pdf.getNumberOfPages(); page++) {
                pages.add(renderer.renderImage(page, SCALE));
            }
            return pages;
        }
    }

    /// The largest difference of grey between two tiles, from 0 to 1.
    private double difference(Sheet sheet, BufferedImage printed) {
        BufferedImage painted = painter.paint(sheet, SCALE).image();
        int width = Math.min(painted.getWidth(), printed.getWidth());
        int height = Math.min(painted.getHeight(), printed.getHeight());
        int worst = 0;
        for (int y = 0; y + SCALE <= height; y += SCALE) {
            for (int x = 0; x + SCALE <= width; x += SCALE) {
                worst = Math.max(worst, Math.abs(grey(painted, x, y) - grey(printed, x, y)));
            }
        }
        return worst / (4.0 * 255 * SCALE * SCALE);
    }

    /// Four times the sum of the greys of a tile.
    private static int grey(BufferedImage image, int left, int top) {
        int sum = 0;
        for (int y = top; y < top + SCALE; y++) {
            for (int x = left; x < left + SCALE; x++) {
                int rgb = image.getRGB(x, y);
                sum += (rgb >> 16 & 0xFF) + 2 * (rgb >> 8 & 0xFF) + (rgb & 0xFF);
            }
        }
        return sum;
    }
}
