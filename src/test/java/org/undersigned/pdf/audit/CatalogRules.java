package org.undersigned.pdf.audit;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/// What the document as a whole says to a reader's program.
final class CatalogRules {

    /// All that a letter's catalog may hold (ISO 32000-1 table 28); `AF` and `Names` only with
    /// attachments.
    private static final Set<String> KNOWN =
            Set.of(
                    "Type",
                    "Pages",
                    "PageLabels",
                    "Outlines",
                    "StructTreeRoot",
                    "MarkInfo",
                    "ViewerPreferences",
                    "Lang",
                    "Metadata",
                    "OutputIntents",
                    "AF",
                    "Names",
                    "Version");

    private CatalogRules() {}

    static void check(PDDocument document, List<String> findings) throws IOException {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        catalog.keySet().stream()
                .map(COSName::getName)
                .filter(key -> !KNOWN.contains(key))
                .forEach(key -> findings.add("the catalog holds " + key));
        if (!isTrue(catalog, "MarkInfo", "Marked")) {
            findings.add("the document does not say that it is marked");
        }
        if (!isTrue(catalog, "ViewerPreferences", "DisplayDocTitle")) {
            findings.add("the window would not show the title");
        }
        String[] labels = document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
        for (int index = 0; index < document.getNumberOfPages(); index++) {
            if (!labels[index].equals(Integer.toString(index + 1))) {
                findings.add("page " + (index + 1) + " is called " + labels[index]);
            }
            checkPage(document.getPage(index), index + 1, findings);
        }
    }

    private static void checkPage(PDPage page, int number, List<String> findings) {
        String order = page.getCOSObject().getNameAsString(COSName.getPDFName("Tabs"), "");
        if (!order.equals("S")) {
            findings.add("page " + number + " is not gone through in the order of the structure");
        }
        if (page.getCOSObject().containsKey(COSName.getPDFName("PieceInfo"))) {
            findings.add("page " + number + " holds data of some program");
        }
    }

    private static boolean isTrue(COSDictionary catalog, String dictionary, String key) {
        COSDictionary inner = catalog.getCOSDictionary(COSName.getPDFName(dictionary));
        return inner != null && inner.getBoolean(COSName.getPDFName(key), false);
    }
}
