package org.undersigned.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.undersigned.font.Cut;
import org.undersigned.font.Face;
import org.undersigned.frame.Content;
import org.undersigned.frame.Document;
import org.undersigned.frame.Ink;
import org.undersigned.frame.Item;
import org.undersigned.frame.Role;
import org.undersigned.measure.Length;
import org.undersigned.measure.Shape;
import org.undersigned.pdf.audit.StructureAudit;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

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

        assertThat(Reading.text(pdf)).isEqualTo("We write to your office.");
    }

    @Test
    void passesBothStandardsWithAllThatALetterMayHold() throws Exception {
        byte[] pdf = writer.write(WholeLetter.document());

        VeraPdf.assertPasses(pdf);
        assertThat(StructureAudit.of(pdf)).isEmpty();
    }

    @Test
    void passesBothStandardsWithAlmostNothing() throws Exception {
        VeraPdf.assertPasses(writer.write(new Draft().document()));
    }

    @Test
    void saysWhichWayItsPagesAreRead() throws Exception {
        assertThat(readingOrder(Locale.forLanguageTag("ar"))).isEqualTo("R2L");
        assertThat(readingOrder(Locale.US)).isEqualTo("L2R");
    }

    private String readingOrder(Locale language) throws IOException {
        Draft draft = new Draft().about(new Document.About("T", "", language, null));
        try (PDDocument pdf = Loader.loadPDF(writer.write(draft.document()))) {
            return pdf.getDocumentCatalog().getViewerPreferences().getReadingDirection();
        }
    }

    /// Black on the page, but not a word: a watermark is neither text nor content.
    @Test
    void paintsAWatermarkThatIsNotText() throws Exception {
        Draft draft = new Draft();
        draft.add(watermark("DRAFT"));
        Document letter =
                draft.document(draft.element(Role.PARAGRAPH, draft.line("We write to you.")));

        byte[] pdf = writer.write(letter);

        VeraPdf.assertPasses(pdf);
        assertThat(Reading.text(pdf)).isEqualTo("We write to you.");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String content =
                    new String(
                            document.getPage(0).getContents().readAllBytes(),
                            StandardCharsets.ISO_8859_1);
            assertThat(content)
                    .startsWith("/Artifact<</Type/Pagination/Subtype/Watermark>>BDC\n.9216 g\n")
                    .containsPattern("f\\nEMC\\n/P<</MCID 0>>BDC\\n0 g\\n");
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 72);
            assertThat(page.getRGB(103, 492) & 0xFF).as("the stem of the D").isEqualTo(0xEB);
            assertThat(page.getRGB(90, 492) & 0xFF).as("left of it").isEqualTo(0xFF);
        }
    }

    /// Its baseline begins 500 points below the top and 90 from the left edge.
    private static Item.Watermark watermark(String word) {
        Face face = Draft.LIBRARY.sans().face(Cut.BOLD);
        Shape shape = Draft.SHAPER.shape(face, word).outline(Length.points(144));
        return new Item.Watermark(shape.moved(Length.points(90), Length.points(500)), Ink.PALE);
    }

    /// What stands on every page says to which edge it belongs.
    @Test
    void saysWhatStandsAboveAndBelowTheText() throws Exception {
        byte[] pdf = writer.write(WholeLetter.document());

        assertThat(Reading.content(pdf, 1))
                .startsWith(
                        "/Artifact<</Type/Pagination/Subtype/Header/Attached[/Top]/BBox[72 716.7")
                .contains("/Artifact<</Type/Pagination/Subtype/Footer/Attached[/Bottom]/BBox[72 ");
    }

    @Test
    void readsInTheOrderOfTheLetter() throws Exception {
        assertThat(Reading.text(writer.write(WholeLetter.document())))
                .containsSubsequence(
                        "Harbor Coalition",
                        "Keep the ferry running",
                        "the affected office",
                        "Three reasons",
                        "First, the winter.",
                        "Ships",
                        "Sincerely,",
                        "Timetable of 2025.");
    }

    @Test
    void givesTheSameBytesForTheSameDocument() throws Exception {
        byte[] first = writer.write(WholeLetter.document());

        assertThat(writer.write(WholeLetter.document())).isEqualTo(first);
        assertThat(new PdfWriter("Undersigned test").write(WholeLetter.document()))
                .isEqualTo(first);
    }

    @Test
    void givesAnotherIdentifierToAnotherDocument() throws Exception {
        Draft one = new Draft();
        Draft other = new Draft();
        byte[] here = writer.write(one.document(one.element(Role.PARAGRAPH, one.line("here"))));
        byte[] there =
                writer.write(other.document(other.element(Role.PARAGRAPH, other.line("ereh"))));

        assertThat(identifier(here)).isNotEqualTo(identifier(there)).doesNotContain("000000000");
    }

    @Test
    void servesSeveralThreadsAtOnce() throws Exception {
        byte[] alone = writer.write(WholeLetter.document());
        List<Callable<byte[]>> tasks =
                Stream.generate(WholeLetter::document)
                        .limit(32)
                        .map(letter -> (Callable<byte[]>) () -> writer.write(letter))
                        .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<byte[]> written : threads.invokeAll(tasks)) {
                assertThat(written.get()).isEqualTo(alone);
            }
        }
    }

    @Test
    void refusesContentThatMeansNothing() {
        Draft draft = new Draft();
        draft.line("lost");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> writer.write(draft.document()))
                .withMessage("content 1 is not in the structure");
    }

    @Test
    void refusesContentThatIsReadTwice() {
        Draft draft = new Draft();
        Content line = draft.line("again");

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        writer.write(draft.document(draft.element(Role.PARAGRAPH, line, line))))
                .withMessageContaining("occurs twice");
    }

    @Test
    void refusesALinkThatIsNotOne() {
        Draft draft = new Draft();
        Content line = draft.link("here", "https://example.org");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> writer.write(draft.document(draft.element(Role.PARAGRAPH, line))))
                .withMessageContaining("outside a link");
    }

    private static String identifier(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getDocument().getDocumentID().toString();
        }
    }
}
