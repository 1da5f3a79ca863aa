package org.undersigned.ui.preview;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// A page cut into tiles of one point, each with the sums of what its reds, greens and blues lack.
///
/// A baseline on a whole pixel is off by half of one at most, a glyph on a quarter by an eighth,
/// and both renderers cut pixels into eighths, half of which they may be off: where an edge runs
/// along a tile four pixels wide that is (1/2 + 1/8 + 1/16) ÷ 4 = 0.17 of its colour. What stands
/// half a point off is off by two pixels, or by one and a half if the painter happens to have put
/// it right by half of one: 0.37 along an edge.
///
/// @param sums the colours of the tiles, row by row, three numbers each
@SuppressWarnings("ArrayRecordComponent") // millions of them, and compared by hand
record Tiles(int across, int down, int[] sums) {

    /// Pixels to the point.
    static final int SCALE = 4;

    /// Pages that differ by less are the same.
    static final double BOUND = 0.17;

    private static final int COLOURS = 3;

    static Tiles of(BufferedImage image) {
        int width = image.getWidth();
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        Tiles tiles = blank(width / SCALE, image.getHeight() / SCALE);
        for (int y = 0; y < tiles.down * SCALE; y++) {
            int row = y / SCALE * tiles.across;
            for (int x = 0; x < tiles.across * SCALE; x++) {
                int ink = ~pixels[y * width + x] & 0xFFFFFF;
                if (ink != 0) {
                    int tile = (row + x / SCALE) * COLOURS;
                    tiles.sums[tile] += ink >> 16;
                    tiles.sums[tile + 1] += ink >> 8 & 0xFF;
                    tiles.sums[tile + 2] += ink & 0xFF;
                }
            }
        }
        return tiles;
    }

    private static Tiles blank(int across, int down) {
        return new Tiles(across, down, new int[across * down * COLOURS]);
    }

    /// The pages of a file as PDFBox draws them.
    static List<Tiles> printed(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new Smoothly(document);
            List<Tiles> pages = new ArrayList<>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                pages.add(of(renderer.renderImage(page, SCALE)));
            }
            return pages;
        }
    }

    /// The largest difference of a colour between two tiles, from 0 to 1. Of paper that ends within
    /// a pixel one may have a tile more than the other.
    double difference(Tiles other) {
        if (Math.abs(across - other.across) > 1 || Math.abs(down - other.down) > 1) {
            return 1;
        }
        int worst = 0;
        for (int y = 0; y < Math.min(down, other.down); y++) {
            int one = y * across * COLOURS;
            int two = y * other.across * COLOURS;
            for (int i = 0; i < Math.min(across, other.across) * COLOURS; i++) {
                worst = Math.max(worst, Math.abs(sums[one + i] - other.sums[two + i]));
            }
        }
        return worst / (255.0 * SCALE * SCALE);
    }

    /// Draws coarse pictures as smoothly as fine ones; PDFBox puts their pixels on whole ones of
    /// the page.
    private static final class Smoothly extends PDFRenderer {

        Smoothly(PDDocument document) {
            super(document);
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return new PageDrawer(parameters) {
                @Override
                public void drawImage(PDImage image) throws IOException {
                    ((PDImageXObject) image).setInterpolate(true);
                    super.drawImage(image);
                }
            };
        }
    }
}
