package org.undersigned.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.undersigned.frame.Item;
import org.undersigned.frame.Target;
import org.undersigned.measure.Length;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/// Link annotations (ISO 32000-1 §12.5.6.5).
final class Links {

    /// The annotation is printed (§12.5.3); ISO 19005-2 §6.3.2 wants it.
    private static final int PRINT = 4;

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Links() {}

    /// @param height of the page
    static COSDictionary annotation(
            Item.LinkArea link, COSDictionary page, Length height, Places places) {
        COSDictionary annotation = new COSDictionary();
        annotation.setItem(COSName.TYPE, COSName.ANNOT);
        annotation.setItem(COSName.SUBTYPE, COSName.LINK);
        annotation.setItem(COSName.P, page);
        annotation.setItem(COSName.RECT, Boxes.of(link.area(), height));
        annotation.setItem(COSName.BORDER, noBorder());
        annotation.setInt(COSName.F, PRINT);
        annotation.setString(Names.CONTENTS, link.description());
        annotation.setItem(COSName.A, action(link.target(), places));
        return annotation;
    }

    /// What happens when it is clicked (§12.6.4).
    private static COSDictionary action(Target target, Places places) {
        COSDictionary action = new COSDictionary();
        action.setDirect(true);
        switch (target) {
            case Target.Address(String address) -> {
                action.setItem(COSName.S, COSName.URI);
                action.setItem(COSName.URI, new COSString(ascii(address)));
            }
            case Target.Place(int content) -> {
                action.setItem(COSName.S, COSName.getPDFName("GoTo"));
                action.setItem(COSName.D, places.of(content));
            }
        }
        return action;
    }

    private static COSArray noBorder() {
        COSArray border = new COSArray();
        for (int i = 0; i < 3; i++) {
            border.add(COSInteger.ZERO);
        }
        return border;
    }

    /// An address in ASCII, as table 206 wants it: what is not, and what no address may hold, is
    /// percent-encoded (RFC 3987 §3.1).
    static String ascii(String target) {
        StringBuilder ascii = new StringBuilder(target.length());
        for (byte octet : target.getBytes(StandardCharsets.UTF_8)) {
            if (octet > ' ' && octet < 0x7F) {
                ascii.append((char) octet);
            } else {
                ascii.append('%').append(HEX.toHexDigits(octet));
            }
        }
        return ascii.toString();
    }
}
