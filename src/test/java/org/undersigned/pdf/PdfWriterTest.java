package org.undersigned.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.undersigned.frame.Document;
import org.undersigned.frame.Role;

/// How a set letter becomes a file.
class PdfWriterTest {

    private final PdfWriter writer = new PdfWriter("Undersigned test");

    @Test
    void writesAParagraphThatCanBeReadBack() throws Exception {
        Draft draft = new Draft();
        Document letter =
                draft.document(
                        draft.element(Role.PARAGRAPH, draft.line("We write to your office.")));

        byte[] pdf = writer.write(letter);

        assertThat(text(pdf)).isEqualToIgnoringNewLines("We write to your office.");
        VeraPdf.assertPasses(pdf);
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
