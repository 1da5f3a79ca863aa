package org.undersigned.suite;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.undersigned.frame.Item;
import org.undersigned.frame.Role;
import org.undersigned.frame.Sheet;
import org.undersigned.pdf.VeraPdf;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What holds for every letter. A new case needs no code: see [LetterFolder].
@ParameterizedClass(name = "{0}")
@MethodSource("letters")
class LetterSuiteTest {

    private final SuiteLetter letter;

    LetterSuiteTest(SuiteLetter letter) {
        this.letter = letter;
    }

    static Stream<SuiteLetter> letters() {
        return SuiteLetter.names().stream().map(SuiteLetter::make);
    }

    @Test
    void passesForAccessibilityAndForArchives() throws Exception {
        VeraPdf.assertPasses(letter.pdf());
    }

    @Test
    void saysEveryWordWhole() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(letter.pdf())) {
            Set<String> lost = Said.words(Said.text(letter.copy()));
            PDFTextStripper reader = new PDFTextStripper();
            reader.setSpacingTolerance(2); // spaces are glyphs; a gap is none

            lost.removeAll(Said.words(reader.getText(pdf)));

            assertThat(lost).isEmpty();
        }
    }

    @Test
    void hasAGlyphForEveryCharacter() {
        assertThat(letter.document().sheets())
                .flatExtracting(Sheet::items)
                .noneMatch(item -> item instanceof Item.GlyphRun run && run.glyphs().hasMissing());
    }

    @Test
    void staysWithinItsMargins() {
        for (Sheet sheet : letter.document().sheets()) {
            double right = sheet.paper().width().toPoints() - 81;
            double bottom = sheet.paper().height().toPoints() - 72;
            assertThat(TypeBox.on(sheet))
                    .filteredOn(box ->
                            box.left() < 80.9
                                    || box.right() > right + 0.1
                                    || box.top() < 36
                                    || box.bottom() > bottom)
                    .isEmpty();
        }
    }

    @Test
    void printsNothingOverAnythingElse() {
        for (Sheet sheet : letter.document().sheets()) {
            assertThat(TypeBox.overlaps(TypeBox.on(sheet))).isEmpty();
        }
    }

    @Test
    void printsEverySignerOnce() {
        List<String> items =
                new Printed(letter.document())
                        .of(Role.BODY).stream().map(item -> Said.letters(item.text())).toList();
        List<String> signers = Said.signers(letter.copy());

        assertThat(items.stream().filter(signers::contains))
                .containsExactlyInAnyOrderElementsOf(signers);
    }

    @Test
    void putsEveryNoteOnThePageThatCitesItFirst() {
        Printed printed = new Printed(letter.document());
        List<Printed.Text> citations = printed.of(Role.REFERENCE);

        for (Printed.Text label : printed.noteLabels()) {
            assertThat(citations.stream().filter(mark -> mark.text().equals(label.text())))
                    .as("note " + label.text())
                    .first()
                    .extracting(Printed.Text::page)
                    .isEqualTo(label.page());
        }
        assertThat(printed.noteLabels()).hasSameSizeAs(letter.copy().notes());
    }

    @Test
    void isTheSameToTheByteWhenMadeAgain() {
        assertThat(SuiteLetter.make(letter.name()).pdf()).isEqualTo(letter.pdf());
    }
}
