package org.undersigned.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.letter.Invitation;
import org.undersigned.letter.Style;
import org.undersigned.letter.form.FormWords;
import org.undersigned.letter.form.Questionnaire;
import org.undersigned.measure.Paper;
import org.undersigned.problem.Place;
import org.undersigned.typeset.TypeShop;
import org.verapdf.pdfa.flavours.PDFAFlavour;

import java.time.LocalDate;
import java.util.Locale;

public class SignOnFormTest {

    @ParameterizedTest
    @ValueSource(strings = {"en-US", "es", "fr", "de", "he", "pl"})
    void passesForThoseWhoCannotSeeIt(String language) throws Exception {
        byte[] pdf = pdf(Locale.forLanguageTag(language), "Benches and shade for everyone");
        assertThat(VeraPdf.violations(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(pdf)
                .isEqualTo(pdf(Locale.forLanguageTag(language), "Benches and shade for everyone"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Benches",
                "A very long title that goes on and on about benches, shade, fountains and all the"
                    + " other things that a town square needs so that people stay there a little"
                    + " longer than they have to"
            })
    void fitsOnOneSheetAndSaysWhatItsFieldsAre(String title) throws Exception {
        byte[] pdf = pdf(Locale.US, title);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            PDAcroForm form = document.getDocumentCatalog().getAcroForm();
            assertThat(form.getFields())
                    .extracting(PDField::getFullyQualifiedName)
                    .containsExactly(
                            "capacity",
                            "organization",
                            "name",
                            "title",
                            "email",
                            "phone",
                            "state",
                            "country",
                            "tier",
                            "authority",
                            "logo_permission",
                            "undersigned_letter",
                            "undersigned_revision");
            assertThat(form.getFields())
                    .allSatisfy(it -> assertThat(it.getAlternateFieldName()).isNotBlank());
            assertThat(form.getNeedAppearances()).isFalse();
            assertThat(form.getField("undersigned_letter").getValueAsString()).isEqualTo(title);
        }
    }

    public static byte[] pdf(Locale language, String title) {
        Questionnaire form =
                new FormWords(language)
                        .form(
                                title,
                                new Invitation(
                                        LocalDate.of(2026, 3, 1),
                                        LocalDate.of(2026, 3, 8),
                                        "sign@benches.example"),
                                LocalDate::toString,
                                "0123456789abcdef".repeat(4));
        var document =
                TypeShop.typesetter()
                        .set(form, Paper.LETTER, Style.DEFAULT, Place.NOWHERE)
                        .value()
                        .orElseThrow();
        return new PdfWriter("Undersigned").write(document);
    }
}
