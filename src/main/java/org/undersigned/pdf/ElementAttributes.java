package org.undersigned.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.undersigned.frame.Attributes;
import org.undersigned.frame.Element;
import org.undersigned.frame.Role;

import java.util.Optional;

/// What a structure element says beyond its role: its own entries (ISO 32000-1 table 323) and the
/// standard attributes of its owner (§14.8.5).
final class ElementAttributes {

    private ElementAttributes() {}

    /// @param box where the element's picture stands
    static void put(Element element, Optional<COSArray> box, COSDictionary into) {
        Attributes attributes = element.attributes();
        putText(into, COSName.ALT, attributes.alternative());
        putText(into, Names.ACTUAL_TEXT, attributes.actualText());
        putText(into, COSName.LANG, attributes.language());
        switch (attributes.numbering()) {
            case NOT_A_LIST -> {}
            case NONE -> own(into, "List", Names.LIST_NUMBERING, name("None"));
            case DISC -> own(into, "List", Names.LIST_NUMBERING, name("Disc"));
            case DECIMAL -> own(into, "List", Names.LIST_NUMBERING, name("Decimal"));
        }
        switch (attributes.scope()) {
            case NOT_A_HEADER -> {}
            case ROW -> own(into, "Table", Names.SCOPE, name("Row"));
            case COLUMN -> own(into, "Table", Names.SCOPE, name("Column"));
        }
        if (element.role() == Role.FIGURE) {
            box.ifPresent(edges -> own(into, "Layout", Names.BBOX, edges));
        }
    }

    private static void putText(COSDictionary into, COSName key, String text) {
        if (!text.isEmpty()) {
            into.setString(key, text);
        }
    }

    private static void own(COSDictionary into, String owner, COSName key, COSBase value) {
        COSDictionary attribute = new COSDictionary();
        attribute.setName(COSName.O, owner);
        attribute.setItem(key, value);
        attribute.setDirect(true);
        into.setItem(COSName.A, attribute);
    }

    private static COSName name(String name) {
        return COSName.getPDFName(name);
    }
}
