package org.undersigned.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.undersigned.measure.Length;
import org.undersigned.measure.Rectangle;

import java.nio.charset.StandardCharsets;

/// How fields look (appearance streams, ISO 32000-1 §12.5.5): drawn without letters, in a square of
/// twelve points that programs fit to the field.
final class ButtonLook {

    private static final int SIDE = 12;

    private static final String BOX = "0.35 G 0.9 w 0.95 0.95 10.1 10.1 re S ";
    private static final String CHECK = "0 G 1.6 w 1 J 1 j 3 6.2 m 5.2 3.6 l 9.2 9 l S ";
    private static final String CIRCLE =
            "0.35 G 0.9 w 11.05 6 m 11.05 8.789 8.789 11.05 6 11.05 c 3.211 11.05 0.95 8.789 0.95 6"
                    + " c 0.95 3.211 3.211 0.95 6 0.95 c 8.789 0.95 11.05 3.211 11.05 6 c s ";
    private static final String DOT =
            "0 g 8.7 6 m 8.7 7.491 7.491 8.7 6 8.7 c 4.509 8.7 3.3 7.491 3.3 6 c 3.3 4.509 4.509"
                    + " 3.3 6 3.3 c 7.491 3.3 8.7 4.509 8.7 6 c f ";

    private ButtonLook() {}

    /// A box that is ticked in this state.
    static COSDictionary box(String on) {
        return states(on, BOX, CHECK);
    }

    /// A circle that is filled in this state.
    static COSDictionary circle(String on) {
        return states(on, CIRCLE, DOT);
    }

    private static COSDictionary states(String on, String frame, String mark) {
        COSDictionary states = new COSDictionary();
        states.setDirect(true); // Poppler takes what it must look up for a look itself
        states.setItem(COSName.Off, drawn("q " + frame + "Q"));
        states.setItem(COSName.getPDFName(on), drawn("q " + frame + mark + "Q"));
        return states;
    }

    private static COSStream drawn(String operators) {
        COSArray box = new COSArray();
        box.add(COSInteger.ZERO);
        box.add(COSInteger.ZERO);
        box.add(COSInteger.get(SIDE));
        box.add(COSInteger.get(SIDE));
        return form(operators, box, new COSDictionary());
    }

    /// A field in which nothing is typed yet.
    static COSStream empty(Rectangle area, FormFont font) {
        Rectangle own = new Rectangle(Length.ZERO, Length.ZERO, area.width(), area.height());
        return form("/Tx BMC EMC", Boxes.of(own, area.height()), font.resources());
    }

    private static COSStream form(String operators, COSArray box, COSDictionary resources) {
        COSStream form = Streams.plain(operators.getBytes(StandardCharsets.US_ASCII));
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        form.setItem(Names.BBOX, box);
        form.setItem(COSName.RESOURCES, resources);
        return form;
    }
}
