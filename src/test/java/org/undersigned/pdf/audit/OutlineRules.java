package org.undersigned.pdf.audit;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// The outline has every heading, as deep as it is, and leads to where it stands.
final class OutlineRules {

    /// How far above a heading's baseline its place may be, in points.
    private static final double ABOVE = 48;

    private OutlineRules() {}

    private record Entry(int depth, PDOutlineItem item) {}

    static void check(PDDocument document, Tag root, List<PaintedPage> pages, List<String> findings)
            throws IOException {
        List<Tag> headings = root.all().filter(Tag::isHeading).toList();
        List<Entry> entries = new ArrayList<>();
        PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
        if (outline != null) {
            collect(outline, 1, entries);
        }
        if (headings.size() != entries.size()) {
            findings.add(
                    entries.size() + " entries of the outline, " + headings.size() + " headings");
            return;
        }
        for (int i = 0; i < entries.size(); i++) {
            check(entries.get(i), headings.get(i), pages, findings);
        }
    }

    private static void collect(PDOutlineNode node, int depth, List<Entry> into) {
        for (PDOutlineItem item : node.children()) {
            into.add(new Entry(depth, item));
            collect(item, depth + 1, into);
        }
    }

    private static void check(
            Entry entry, Tag heading, List<PaintedPage> pages, List<String> findings)
            throws IOException {
        List<Tag.Mark> marks = heading.allMarks();
        PaintedPage page = pages.get(marks.getFirst().page());
        String title = entry.item.getTitle();
        boolean whole = marks.stream().allMatch(mark -> mark.page() == page.number());
        String said = heading.text("ActualText");
        String text = letters(said.isEmpty() ? page.text(marks) : said);
        if (whole
                && heading.all().noneMatch(OutlineRules::isCitation)
                && !isSame(text, letters(title), heading)) {
            findings.add("the outline says “" + title + "” for “" + text + "”");
        }
        if (!heading.type().equals("H" + entry.depth)) {
            findings.add("“" + title + "” is " + heading.type() + " and " + entry.depth + " deep");
        }
        double baseline =
                page.paints().stream()
                        .filter(paint -> marks.contains(new Tag.Mark(page.number(), paint.mark())))
                        .mapToDouble(paint -> paint.box().getMinY())
                        .max()
                        .orElse(Double.NaN);
        boolean there =
                entry.item.getDestination() instanceof PDPageXYZDestination place
                        && place.retrievePageNumber() == page.number()
                        && place.getTop() >= baseline
                        && place.getTop() <= baseline + ABOVE;
        if (!there) {
            findings.add("“" + title + "” leads elsewhere");
        }
    }

    private static boolean isCitation(Tag tag) {
        return tag.type().equals("Reference");
    }

    /// Without what depends on how lines are broken. Parts that are read from right to left are
    /// painted the other way round: of a heading that has such parts only the letters are compared,
    /// not their order, and not their points.
    private static boolean isSame(String text, String title, Tag heading) {
        boolean turns =
                heading.text("ActualText").isEmpty()
                        && heading.all().anyMatch(tag -> !tag.text("ActualText").isEmpty());
        return turns ? sorted(text).equals(sorted(title)) : text.equals(title);
    }

    private static String sorted(String text) {
        return text.codePoints()
                .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\\u00a0\\u00ad\\u200b\\u200c\\u200d\\u200e\\u200f\\ufeff]", "");
    }
}
