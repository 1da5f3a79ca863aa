package org.undersigned.pdf.audit;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Judges a file by what veraPDF does not see (ISO 32000-1 §14.7–14.8, ISO 14289-1, the Matterhorn
/// Protocol's checks for people): whether each figure is where it is said to be, each list says how
/// it is numbered, each mark leads to its element and back, each link lies over its words, what is
/// told twice is told alike, and nothing is told that nobody asked for.
///
/// ```java
/// assertThat(StructureAudit.of(pdf)).isEmpty();
/// ```
public final class StructureAudit {

    private StructureAudit() {}

    /// What is wrong with a file, a sentence each.
    public static List<String> of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> findings = new ArrayList<>();
            CatalogRules.check(document, findings);
            MetadataRules.check(document, findings);
            Tag root = Tag.rootOf(document);
            List<PaintedPage> pages = PaintedPage.all(document);
            ElementRules.check(document, root, findings);
            MarkRules.check(document, root, pages, findings);
            FigureRules.check(root, pages, findings);
            LinkRules.check(document, root, pages, findings);
            NoteRules.check(document, root, pages, findings);
            OutlineRules.check(document, root, pages, findings);
            return findings;
        }
    }
}
