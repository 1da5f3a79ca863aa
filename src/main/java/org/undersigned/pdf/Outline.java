package org.undersigned.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.undersigned.frame.Bookmark;

import java.util.ArrayList;
import java.util.List;

/// The outline, all of it open (ISO 32000-1 §12.3.3).
final class Outline {

    private Outline() {}

    static COSDictionary of(List<Bookmark> bookmarks, Places places) {
        COSDictionary root = new COSDictionary();
        root.setItem(COSName.TYPE, COSName.OUTLINES);
        List<COSDictionary> path = new ArrayList<>(List.of(root));
        for (Bookmark bookmark : bookmarks) {
            int depth = Math.clamp(bookmark.level(), 1, path.size());
            path.subList(depth, path.size()).clear();
            COSDictionary item = new COSDictionary();
            item.setString(COSName.TITLE, bookmark.title());
            item.setItem(COSName.DEST, places.at(bookmark.sheet(), bookmark.top()));
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
}
