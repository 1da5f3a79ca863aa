package org.undersigned.pdf.audit;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Links lie over their words, say where they lead, and lead there (ISO 14289-1 §7.18).
final class LinkRules {

    private static final double NEAR = 0.1;

    /// What says nothing of where a link leads.
    private static final Set<String> MUTE = Set.of("", "link", "here", "click here");

    private LinkRules() {}

    static void check(
            PDDocument document, Tag root, List<PaintedPage> pages, List<String> findings) {
        List<Tag> links = root.all().filter(tag -> tag.type().equals("Link")).toList();
        for (Tag link : links) {
            for (COSDictionary annotation : link.annotations()) {
                says(annotation, link, findings);
                leads(document, annotation, link, findings);
            }
            for (Tag.Mark mark : link.allMarks()) {
                covers(document, pages.get(mark.page()), mark, link, findings);
            }
        }
        int onPages = 0;
        for (PDPage page : document.getPages()) {
            COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
            onPages += annotations == null ? 0 : annotations.size();
        }
        int inStructure = links.stream().mapToInt(link -> link.annotations().size()).sum();
        if (onPages != inStructure) {
            findings.add(onPages + " annotations on the pages, " + inStructure + " in links");
        }
    }

    private static void says(COSDictionary annotation, Tag link, List<String> findings) {
        String contents = annotation.getString(COSName.CONTENTS, "").strip();
        if (MUTE.contains(contents.toLowerCase(Locale.ROOT))) {
            findings.add("an annotation of " + link + " says “" + contents + "”");
        }
        if (annotation.getInt(COSName.F, 0) != 4) {
            findings.add("an annotation of " + link + " is not printed");
        }
    }

    /// Either an address, or a place on a page of this document.
    private static void leads(
            PDDocument document, COSDictionary annotation, Tag link, List<String> findings) {
        COSDictionary action = annotation.getCOSDictionary(COSName.A);
        if (action == null) {
            findings.add("an annotation of " + link + " does nothing");
        } else if ("GoTo".equals(action.getNameAsString(COSName.S))) {
            place(document, action.getDictionaryObject(COSName.D), link, findings);
        } else if (action.getString(COSName.URI, "").isBlank()) {
            findings.add("an annotation of " + link + " has no address");
        }
    }

    private static void place(
            PDDocument document, COSBase destination, Tag link, List<String> findings) {
        boolean known =
                destination instanceof COSArray array
                        && array.getObject(0) instanceof COSDictionary page
                        && document.getPages().indexOf(new PDPage(page)) >= 0;
        if (!known) {
            findings.add(link + " leads to no page");
        }
    }

    private static void covers(
            PDDocument document, PaintedPage page, Tag.Mark mark, Tag link, List<String> findings) {
        COSDictionary sheet = document.getPage(page.number()).getCOSObject();
        List<Rectangle2D> areas =
                link.annotations().stream()
                        .filter(annotation ->
                                sheet.equals(annotation.getDictionaryObject(COSName.P)))
                        .map(annotation ->
                                FigureRules.box(annotation.getDictionaryObject(COSName.RECT)))
                        .map(LinkRules::widened)
                        .toList();
        for (PaintedPage.Paint paint : page.paints()) {
            boolean seen = paint.mark() == mark.identifier() && paint.says();
            if (seen && areas.stream().noneMatch(area -> area.contains(middle(paint.box())))) {
                findings.add("“" + paint.text() + "” of " + link + " cannot be clicked");
                return;
            }
        }
    }

    /// The part of a glyph that must lie within: its width, on its baseline.
    private static Rectangle2D middle(Rectangle2D glyph) {
        return new Rectangle2D.Double(
                glyph.getX(), glyph.getY(), Math.max(glyph.getWidth(), 0.001), glyph.getHeight());
    }

    private static Rectangle2D widened(Rectangle2D area) {
        return new Rectangle2D.Double(
                area.getX() - NEAR,
                area.getY() - NEAR,
                area.getWidth() + 2 * NEAR,
                area.getHeight() + 2 * NEAR);
    }
}
