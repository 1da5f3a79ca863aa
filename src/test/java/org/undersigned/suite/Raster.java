package org.undersigned.suite;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/// A page as one sees it from afar: drawn from the PDF in grey, at 50 dots to the inch, and cut
/// into blocks of four dots with sixteen levels of grey. A line that moves by a point changes it.
/// The JDK draws without the help of the system, so that a page looks the same on all of them.
///
/// @param image the page
record Raster(BufferedImage image) {

    private static final int DPI = 50;
    private static final int BLOCK = 4;
    private static final int LEVELS = 16;

    /// So many digits of the hash are kept.
    private static final int DIGITS = 16;

    /// All pages of a file.
    static List<Raster> pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<Raster> pages = new ArrayList<>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                pages.add(new Raster(renderer.renderImageWithDPI(page, DPI, ImageType.GRAY)));
            }
            return pages;
        }
    }

    /// What two pages share if they look the same.
    String hash() {
        int across = image.getWidth() / BLOCK;
        int down = image.getHeight() / BLOCK;
        byte[] levels = new byte[across * down];
        for (int y = 0; y < down; y++) {
            for (int x = 0; x < across; x++) {
                levels[y * across + x] = level(x * BLOCK, y * BLOCK);
            }
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(levels);
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private byte level(int left, int top) {
        int sum = 0;
        for (int y = top; y < top + BLOCK; y++) {
            for (int x = left; x < left + BLOCK; x++) {
                sum += image.getRaster().getSample(x, y, 0);
            }
        }
        return (byte) (sum * LEVELS / (BLOCK * BLOCK * 256));
    }
}
