package org.undersigned.suite;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.pdf.VeraPdf;
import org.undersigned.typeset.Stage;

import java.io.IOException;

/// A letter that is not final, from its text to its file.
class DraftTest {

    @ParameterizedTest
    @CsvSource({"everything, Draft", "spanish, Borrador", "japanese, 下書き"})
    void isAsGoodALetterButForTheWordBehindIt(String name, String word) throws Exception {
        SuiteLetter draft = SuiteLetter.make(name, Stage.DRAFT);
        byte[] pdf = draft.pdf();

        VeraPdf.assertPasses(pdf);
        assertThat(text(pdf)).isEqualTo(text(SuiteLetter.make(name).pdf())).doesNotContain(word);
        assertThat(SuiteLetter.make(name, Stage.DRAFT).pdf()).isEqualTo(pdf);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
