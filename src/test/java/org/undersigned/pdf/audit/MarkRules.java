package org.undersigned.pdf.audit;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Nothing is painted outside a mark, and every mark leads to its element and back (ISO 32000-1
/// §14.7.4).
final class MarkRules {

    private MarkRules() {}

    static void check(
            PDDocument document, Tag root, List<PaintedPage> pages, List<String> findings) {
        Map<Tag.Mark, COSDictionary> owners = new HashMap<>();
        root.all()
                .forEach(tag -> {
                    for (Tag.Mark mark : tag.marks()) {
                        if (owners.put(mark, tag.entries()) != null) {
                            findings.add(mark + " belongs to two elements");
                        }
                    }
                });
        Map<Integer, COSBase> parents = parentTree(document);
        Set<Tag.Mark> painted = new HashSet<>();
        for (PaintedPage page : pages) {
            page.oddities().stream().distinct().forEach(it -> findings.add(on(page) + it));
            outside(page, findings);
            for (int identifier : page.marks()) {
                if (!painted.add(new Tag.Mark(page.number(), identifier))) {
                    findings.add(on(page) + "mark " + identifier + " occurs twice");
                }
            }
            int key =
                    document.getPage(page.number())
                            .getCOSObject()
                            .getInt(COSName.getPDFName("StructParents"), -1);
            back(page, parents.get(key), owners, findings);
        }
        owners.keySet().stream()
                .filter(mark -> !painted.contains(mark))
                .forEach(mark -> findings.add(mark + " is painted nowhere"));
        painted.stream()
                .filter(mark -> !owners.containsKey(mark))
                .forEach(mark -> findings.add(mark + " belongs to no element"));
        annotations(root, parents, findings);
    }

    private static void outside(PaintedPage page, List<String> findings) {
        long count =
                page.paints().stream()
                        .filter(paint -> paint.mark() == PaintedPage.UNMARKED)
                        .count();
        if (count > 0) {
            findings.add(on(page) + count + " things are painted outside all marks");
        }
    }

    /// The parent tree leads from each mark of a page to the element that leads to it.
    private static void back(
            PaintedPage page,
            COSBase parents,
            Map<Tag.Mark, COSDictionary> owners,
            List<String> findings) {
        if (!(parents instanceof COSArray array)) {
            findings.add(on(page) + "no parents");
            return;
        }
        if (array.size() != page.marks().size()) {
            findings.add(on(page) + array.size() + " parents, " + page.marks().size() + " marks");
        }
        for (int identifier = 0; identifier < array.size(); identifier++) {
            COSDictionary owner = owners.get(new Tag.Mark(page.number(), identifier));
            if (owner == null || !owner.equals(array.getObject(identifier))) {
                findings.add(on(page) + "mark " + identifier + " leads to another element");
            }
        }
    }

    private static void annotations(
            Tag root, Map<Integer, COSBase> parents, List<String> findings) {
        root.all()
                .forEach(tag ->
                        tag.annotations()
                                .forEach(annotation -> {
                                    int key =
                                            annotation.getInt(
                                                    COSName.getPDFName("StructParent"), -1);
                                    if (!tag.entries().equals(parents.get(key))) {
                                        findings.add(
                                                "an annotation of " + tag + " leads elsewhere");
                                    }
                                }));
    }

    private static Map<Integer, COSBase> parentTree(PDDocument document) {
        COSDictionary root = document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        Map<Integer, COSBase> parents = new HashMap<>();
        collect(root.getCOSDictionary(COSName.PARENT_TREE), parents);
        int next = root.getInt(COSName.PARENT_TREE_NEXT_KEY);
        if (parents.keySet().stream().anyMatch(key -> key >= next)) {
            throw new AssertionError("the next key " + next + " is taken");
        }
        return parents;
    }

    /// A number tree (§7.9.7).
    private static void collect(COSDictionary node, Map<Integer, COSBase> into) {
        COSArray kids = node.getCOSArray(COSName.KIDS);
        for (int i = 0; kids != null && i < kids.size(); i++) {
            collect((COSDictionary) kids.getObject(i), into);
        }
        COSArray numbers = node.getCOSArray(COSName.NUMS);
        for (int i = 0; numbers != null && i < numbers.size(); i += 2) {
            into.put(numbers.getInt(i), numbers.getObject(i + 1));
        }
    }

    private static String on(PaintedPage page) {
        return "page " + (page.number() + 1) + ": ";
    }
}
