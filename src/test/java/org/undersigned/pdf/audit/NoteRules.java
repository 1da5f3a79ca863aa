package org.undersigned.pdf.audit;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A citation leads to its note, and the note's number back to the first that cites it.
final class NoteRules {

    /// How far above a number its place may be, in points.
    private static final double ABOVE = 36;

    private NoteRules() {}

    static void check(
            PDDocument document, Tag root, List<PaintedPage> pages, List<String> findings) {
        Map<String, Tag> labels = new LinkedHashMap<>();
        Map<String, Tag> firsts = new LinkedHashMap<>();
        root.all()
                .filter(tag -> tag.type().equals("Lbl") && tag.parent().equals("Note"))
                .forEach(label -> labels.put(text(label, pages), label));
        List<Tag> citations = root.all().filter(tag -> tag.type().equals("Reference")).toList();
        citations.forEach(citation -> firsts.putIfAbsent(text(citation, pages), citation));
        for (Tag citation : citations) {
            leads(document, citation, labels.get(text(citation, pages)), pages, findings);
        }
        labels.forEach(
                (number, label) -> leads(document, label, firsts.get(number), pages, findings));
    }

    private static String text(Tag tag, List<PaintedPage> pages) {
        return pages.get(tag.allMarks().getFirst().page()).text(tag.allMarks());
    }

    private static void leads(
            PDDocument document,
            Tag from,
            @Nullable Tag to,
            List<PaintedPage> pages,
            List<String> findings) {
        List<COSDictionary> annotations =
                from.all().flatMap(tag -> tag.annotations().stream()).toList();
        if (to == null || annotations.size() != 1) {
            findings.add(from + " “" + text(from, pages) + "” leads to no note or citation");
            return;
        }
        COSDictionary action = annotations.getFirst().getCOSDictionary(COSName.A);
        COSArray place = action == null ? null : action.getCOSArray(COSName.D);
        Tag.Mark mark = to.allMarks().getFirst();
        double baseline =
                pages.get(mark.page()).paints().stream()
                        .filter(paint -> paint.mark() == mark.identifier())
                        .mapToDouble(paint -> paint.box().getMinY())
                        .findFirst()
                        .orElse(Double.NaN);
        boolean there =
                place != null
                        && place.getObject(0) instanceof COSDictionary page
                        && document.getPages().indexOf(new PDPage(page)) == mark.page()
                        && place.toFloatArray()[3] > baseline
                        && place.toFloatArray()[3] < baseline + ABOVE;
        if (!there) {
            findings.add(from + " “" + text(from, pages) + "” leads elsewhere");
        }
    }
}
