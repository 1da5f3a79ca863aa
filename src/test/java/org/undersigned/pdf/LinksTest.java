package org.undersigned.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;

/// Areas that lead somewhere.
class LinksTest {

    @Test
    void leadsToAnAddressAndSaysSo() throws Exception {
        byte[] pdf = new PdfWriter("Undersigned test").write(WholeLetter.document());

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(0).getAnnotations()).hasSize(2);
            PDAnnotationLink link =
                    (PDAnnotationLink) document.getPage(0).getAnnotations().getFirst();
            assertThat(((PDActionURI) link.getAction()).getURI())
                    .isEqualTo("https://example.org/z%C3%BCrich?q=a%20b");
            assertThat(link.getContents()).isEqualTo("Leads to https://example.org/zürich?q=a b");
            assertThat(link.isPrinted()).isTrue();
            assertThat(link.getBorder().toFloatArray()).containsOnly(0);
        }
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
