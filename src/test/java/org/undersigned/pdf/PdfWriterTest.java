package org.undersigned.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.undersigned.frame.Content;
import org.undersigned.frame.Document;
import org.undersigned.frame.Role;

import java.util.List;
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
        VeraPdf.assertPasses(writer.write(WholeLetter.document()));
    }

    @Test
    void passesBothStandardsWithAlmostNothing() throws Exception {
        VeraPdf.assertPasses(writer.write(new Draft().document()));
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
