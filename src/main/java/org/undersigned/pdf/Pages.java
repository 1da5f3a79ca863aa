package org.undersigned.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.undersigned.font.Direction;
import org.undersigned.frame.Document;
import org.undersigned.frame.Item;
import org.undersigned.frame.Sheet;

import java.util.ArrayList;
import java.util.List;

/// The pages of one document (ISO 32000-1 §7.7.3), painted one after the other.
final class Pages {

    private final List<COSDictionary> pages = new ArrayList<>();
    private final Body body;
    private final Fonts fonts;
    private final Images images = new Images();
    private final Roles roles;
    private final Marks marks = new Marks();
    private final COSDictionary tree = new COSDictionary();
    private final Places places;
    private final Widgets widgets = new Widgets();

    /// @param body where their contents are written at once
    /// @throws IllegalArgumentException if the document contradicts itself
    Pages(Document document, SubsetCache subsets, Body body) {
        this.body = body;
        Direction letter = Direction.of(document.about().language());
        List<Sheet> sheets =
                document.sheets().stream().map(sheet -> DirectionMarks.on(sheet, letter)).toList();
        this.fonts = new Fonts(sheets, subsets);
        this.roles = new Roles(document.structure());
        COSArray kids = new COSArray();
        for (Sheet sheet : sheets) {
            COSDictionary page = page(sheet);
            pages.add(page);
            kids.add(page);
        }
        tree.setItem(COSName.TYPE, COSName.PAGES);
        tree.setItem(COSName.KIDS, kids);
        tree.setInt(COSName.COUNT, pages.size());
        COSDictionary resources = resources();
        pages.forEach(page -> page.setItem(COSName.RESOURCES, resources));
        this.places = new Places(document, pages);
        for (int index = 0; index < pages.size(); index++) {
            annotate(pages.get(index), document.sheets().get(index));
        }
    }

    /// The root of the page tree.
    COSDictionary tree() {
        return tree;
    }

    List<COSDictionary> list() {
        return List.copyOf(pages);
    }

    Places places() {
        return places;
    }

    /// What is to be filled in.
    Widgets widgets() {
        return widgets;
    }

    Marks marks() {
        return marks;
    }

    private COSDictionary page(Sheet sheet) {
        byte[] content = new PagePainter(pages.size(), sheet, fonts, images, roles, marks).paint();
        COSDictionary page = new COSDictionary();
        page.setItem(COSName.TYPE, COSName.PAGE);
        page.setItem(COSName.PARENT, tree);
        page.setItem(COSName.MEDIA_BOX, mediaBox(sheet));
        byte[] deflated = Streams.deflate(content, Streams.FAST);
        page.setItem(Names.CONTENTS, body.write(Streams.filtered(deflated, COSName.FLATE_DECODE)));
        page.setItem(Names.TABS, COSName.S);
        return page;
    }

    private static COSArray mediaBox(Sheet sheet) {
        COSArray box = new COSArray();
        box.add(COSInteger.ZERO);
        box.add(COSInteger.ZERO);
        box.add(Boxes.number(sheet.paper().width()));
        box.add(Boxes.number(sheet.paper().height()));
        return box;
    }

    /// Once all pages are painted, because a link may lead to any of them.
    private void annotate(COSDictionary page, Sheet sheet) {
        COSArray annotations = new COSArray();
        for (Item item : sheet.items()) {
            if (item instanceof Item.LinkArea link) {
                COSDictionary annotation =
                        Links.annotation(link, page, sheet.paper().height(), places);
                marks.annotation(link.content(), annotation);
                annotations.add(annotation);
            } else if (item instanceof Item.Field field) {
                COSDictionary widget = widgets.add(field, page, sheet.paper().height());
                if (Item.isMeant(field.content())) {
                    marks.annotation(field.content(), widget);
                }
                annotations.add(widget);
            }
        }
        if (annotations.size() > 0) {
            page.setItem(COSName.ANNOTS, annotations);
        }
    }

    /// The same for all pages; each page names it, because ISO 19005-2 §6.2.2 forbids to inherit
    /// it.
    private COSDictionary resources() {
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, fonts.resources());
        if (!images.isEmpty()) {
            resources.setItem(COSName.XOBJECT, images.resources());
        }
        return resources;
    }
}
