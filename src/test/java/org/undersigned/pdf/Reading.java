package org.undersigned.pdf;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;

import java.nio.charset.StandardCharsets;

/// Reads a file back as a stranger would.
final class Reading {

    private Reading() {}

    /// The text in the order in which it is written.
    static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).strip();
        }
    }

    /// The content stream of a page, one character for each byte.
    static String content(byte[] pdf, int page) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDPage sheet = document.getPage(page);
            return new String(sheet.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    /// The structure tree as an indented outline: types, attributes that matter, marked content.
    static String structure(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            COSDictionary root =
                    document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
            return new StructureDump(root).toString();
        }
    }
}
