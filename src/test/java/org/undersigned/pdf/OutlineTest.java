package org.undersigned.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;
import org.undersigned.frame.Role;

import java.util.ArrayList;
import java.util.List;

/// The headings beside the page.
class OutlineTest {

    @Test
    void nestsHeadingsAndLeadsToThem() throws Exception {
        Draft draft = new Draft();
        draft.bookmark(1, "Keep the ferry");
        draft.bookmark(2, "Winter");
        draft.bookmark(3, "Ice");
        draft.sheet();
        draft.bookmark(2, "Summer");
        draft.bookmark(1, "Signatories");

        byte[] pdf =
                new PdfWriter("Undersigned test")
                        .write(draft.document(draft.element(Role.PARAGRAPH, draft.line("text"))));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDOutlineNode outline = document.getDocumentCatalog().getDocumentOutline();
            assertThat(titles(outline, ""))
                    .containsExactly(
                            "Keep the ferry", " Winter", "  Ice", " Summer", "Signatories");
            assertThat(outline.getOpenCount()).isEqualTo(5);
            PDOutlineItem summer = outline.getFirstChild().getLastChild();
            PDPageXYZDestination destination = (PDPageXYZDestination) summer.getDestination();
            assertThat(destination.getPage()).isEqualTo(document.getPage(1));
            assertThat(destination.getTop()).isEqualTo(720);
        }
        VeraPdf.assertPasses(pdf);
    }

    private static List<String> titles(PDOutlineNode node, String indent) {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem item : node.children()) {
            titles.add(indent + item.getTitle());
            titles.addAll(titles(item, indent + " "));
        }
        return titles;
    }
}
