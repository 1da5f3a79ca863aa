package org.undersigned.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.junit.jupiter.api.Test;
import org.undersigned.frame.Content;
import org.undersigned.frame.Document;
import org.undersigned.frame.Role;

import java.io.IOException;

/// Areas that lead somewhere.
class LinksTest {

    @Test
    void leadsToAnAddressAndSaysSo() throws Exception {
        byte[] pdf = new PdfWriter("Undersigned test").write(WholeLetter.document());

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(0).getAnnotations()).hasSize(3);
            PDAnnotationLink link = link(document, 0, 1);
            assertThat(((PDActionURI) link.getAction()).getURI())
                    .isEqualTo("https://example.org/z%C3%BCrich?q=a%20b");
            assertThat(link.getContents()).isEqualTo("Leads to https://example.org/zürich?q=a b");
            assertThat(link.isPrinted()).isTrue();
            assertThat(link.getBorder().toFloatArray()).containsOnly(0);
        }
    }

    /// From a page to a later one, and back.
    @Test
    void leadsToAPlaceInTheLetter() throws Exception {
        byte[] pdf = new PdfWriter("Undersigned test").write(WholeLetter.document());

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(page(link(document, 0, 0))).isEqualTo(1);
            assertThat(page(link(document, 1, 0))).isEqualTo(0);
        }
    }

    @Test
    void refusesToLeadNowhere() {
        Draft draft = new Draft();
        Content text = draft.leading(draft.reserved(), "1", draft.reserved());
        Document document = draft.document(draft.element(Role.LINK, text));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PdfWriter("Undersigned test").write(document))
                .withMessage("content 2 stands nowhere");
    }

    private static PDAnnotationLink link(PDDocument document, int page, int index)
            throws IOException {
        return (PDAnnotationLink) document.getPage(page).getAnnotations().get(index);
    }

    private static int page(PDAnnotationLink link) throws IOException {
        PDActionGoTo action = (PDActionGoTo) link.getAction();
        return ((PDPageDestination) action.getDestination()).retrievePageNumber();
    }

    @Test
    void writesAddressesInAscii() {
        assertThat(Links.ascii("mailto:a@example.org")).isEqualTo("mailto:a@example.org");
        assertThat(Links.ascii("https://example.org/%41?b#c"))
                .isEqualTo("https://example.org/%41?b#c");
        assertThat(Links.ascii("https://example.org/a\nb\u007F")).endsWith("/a%0Ab%7F");
        assertThat(Links.ascii("https://example.org/🚢")).endsWith("/%F0%9F%9A%A2");
    }
}
