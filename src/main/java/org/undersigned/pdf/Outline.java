package org.undersigned.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.undersigned.frame.Bookmark;
import org.undersigned.frame.Document;

import java.util.ArrayList;
import java.util.List;

/// The outline, all of it open (ISO 32000-1 §12.3.3).
final class Outline {

    private Outline() {}

    static COSDictionary of(Document document, List<COSDictionary> pages) {
        COSDictionary root = new COSDictionary();
        root.setItem(COSName.TYPE, COSName.OUTLINES);
        List<COSDictionary> path = new ArrayList<>(List.of(root));
        for (Bookmark bookmark : document.outline()) {
            int depth = Math.clamp(bookmark.level(), 1, path.size());
            path.subList(depth, path.size()).clear();
            COSDictionary item = new COSDictionary();
            item.setString(COSName.TITLE, bookmark.title());
            item.setItem(COSName.DEST, destination(bookmark, document, pages));
            append(item, path.getLast());
            path.forEach(Outline::countOne);
            path.add(item);
        }
        return root;
    }

    private static void append(COSDictionary item, COSDictionary parent) {
        item.setItem(COSName.PARENT, parent);
        COSDictionary last = parent.getCOSDictionary(COSName.LAST);
        if (last == null) {
            parent.setItem(COSName.FIRST, item);
        } else {
            last.setItem(COSName.NEXT, item);
            item.setItem(COSName.PREV, last);
        }
        parent.setItem(COSName.LAST, item);
    }

    private static void countOne(COSDictionary ancestor) {
        ancestor.setInt(COSName.COUNT, ancestor.getInt(COSName.COUNT, 0) + 1);
    }

    /// The place scrolled to; the zoom stays as it is.
    private static COSArray destination(
            Bookmark bookmark, Document document, List<COSDictionary> pages) {
        COSArray destination = new COSArray();
        destination.add(pages.get(bookmark.sheet()));
        destination.add(COSName.getPDFName("XYZ"));
        destination.add(COSNull.NULL);
        destination.add(
                Boxes.number(
                        document.sheets()
                                .get(bookmark.sheet())
                                .paper()
                                .height()
                                .minus(bookmark.top())));
        destination.add(COSNull.NULL);
        return destination;
    }
}
