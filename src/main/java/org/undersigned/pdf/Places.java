package org.undersigned.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.undersigned.frame.Document;
import org.undersigned.frame.Item;
import org.undersigned.frame.Sheet;
import org.undersigned.frame.Target;
import org.undersigned.measure.Length;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The places in a document that can be led to (ISO 32000-1 §12.3.2).
final class Places {

    private final Document document;
    private final List<COSDictionary> pages;
    private final Map<Integer, Spot> spots = new HashMap<>();

    private record Spot(int sheet, Length top) {}

    /// @param pages its pages, in order
    Places(Document document, List<COSDictionary> pages) {
        this.document = document;
        this.pages = pages;
        Set<Integer> wanted = wanted();
        for (int sheet = 0; sheet < pages.size(); sheet++) {
            for (Item item : document.sheets().get(sheet).items()) {
                if (item instanceof Item.GlyphRun run && wanted.remove(run.content())) {
                    Length top = run.baseline().minus(run.size().times(2));
                    spots.put(run.content(), new Spot(sheet, top.max(Length.ZERO)));
                }
            }
        }
    }

    /// The contents that links lead to.
    private Set<Integer> wanted() {
        Set<Integer> wanted = new HashSet<>();
        for (Sheet sheet : document.sheets()) {
            for (Item item : sheet.items()) {
                if (item instanceof Item.LinkArea link
                        && link.target() instanceof Target.Place(int content)) {
                    wanted.add(content);
                }
            }
        }
        return wanted;
    }

    /// Where a content begins, with the line above it.
    ///
    /// @throws IllegalArgumentException if no link leads there, or it stands nowhere
    COSArray of(int content) {
        Spot spot = spots.get(content);
        if (spot == null) {
            throw new IllegalArgumentException("content " + content + " stands nowhere");
        }
        return at(spot.sheet(), spot.top());
    }

    /// The place scrolled to; the zoom stays as it is.
    ///
    /// @param sheet the index of its sheet
    /// @param top from the top of that sheet
    COSArray at(int sheet, Length top) {
        COSArray destination = new COSArray();
        destination.add(pages.get(sheet));
        destination.add(COSName.getPDFName("XYZ"));
        destination.add(COSNull.NULL);
        Length height = document.sheets().get(sheet).paper().height();
        destination.add(Boxes.number(height.minus(top)));
        destination.add(COSNull.NULL);
        return destination;
    }
}
