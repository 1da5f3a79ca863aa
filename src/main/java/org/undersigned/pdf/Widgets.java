package org.undersigned.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;
import org.undersigned.frame.Blank;
import org.undersigned.frame.Item;
import org.undersigned.measure.Length;

import java.util.LinkedHashMap;
import java.util.Map;

/// The fields of a form, each a widget annotation (ISO 32000-1 §12.5.6.19, §12.7).
///
/// Each says what it is for those who cannot see it (`TU`, ISO 14289-1 §7.18.4) and has an
/// appearance, so that no program need make one before something is filled in.
final class Widgets {

    private static final int HIDDEN = 2;
    private static final int PRINT = 4;
    private static final int READ_ONLY = 1;
    private static final int REQUIRED = 1 << 1;
    private static final int NO_TOGGLE_TO_OFF = 1 << 14;
    private static final int RADIO = 1 << 15;
    private static final int COMBO = 1 << 17;

    private final COSArray fields = new COSArray();
    private final Map<String, COSDictionary> groups = new LinkedHashMap<>();
    private @Nullable FormFont font;

    boolean isEmpty() {
        return fields.size() == 0;
    }

    /// The widget of a field.
    ///
    /// @param height of the page
    COSDictionary add(Item.Field field, COSDictionary page, Length height) {
        FormFont typed = font == null ? new FormFont(field.face()) : font;
        font = typed;
        COSDictionary widget = new COSDictionary();
        widget.setItem(COSName.TYPE, COSName.ANNOT);
        widget.setItem(COSName.SUBTYPE, COSName.WIDGET);
        widget.setItem(COSName.P, page);
        widget.setItem(COSName.RECT, Boxes.of(field.area(), height));
        widget.setInt(COSName.F, PRINT);
        widget.setString(COSName.TU, field.blank().label());
        switch (field.blank()) {
            case Blank.Text text -> {
                name(widget, COSName.TX, text.name());
                widget.setInt(COSName.FF, text.required() ? REQUIRED : 0);
                typeInto(widget, field, typed);
            }
            case Blank.Choice choice -> {
                name(widget, COSName.CH, choice.name());
                widget.setInt(COSName.FF, COMBO);
                widget.setItem(COSName.OPT, options(choice));
                typeInto(widget, field, typed);
            }
            case Blank.Tick tick -> {
                name(widget, COSName.BTN, tick.name());
                widget.setItem(COSName.V, COSName.Off);
                press(widget, ButtonLook.box("yes"));
            }
            case Blank.Radio radio -> {
                COSDictionary group = group(radio);
                widget.setItem(COSName.PARENT, group);
                ((COSArray) group.getDictionaryObject(COSName.KIDS)).add(widget);
                press(widget, ButtonLook.circle(radio.value()));
            }
            case Blank.Imprint imprint -> {
                name(widget, COSName.TX, imprint.name());
                widget.setInt(COSName.FF, READ_ONLY);
                widget.setInt(COSName.F, HIDDEN);
                widget.setString(COSName.V, imprint.value());
                typeInto(widget, field, typed);
            }
        }
        return widget;
    }

    private void name(COSDictionary field, COSName type, String name) {
        field.setItem(COSName.FT, type);
        field.setString(COSName.T, name);
        fields.add(field);
    }

    private static void typeInto(COSDictionary widget, Item.Field field, FormFont font) {
        widget.setItem(COSName.DA, appearance(field.size()));
        COSDictionary states = new COSDictionary();
        states.setDirect(true);
        states.setItem(COSName.N, ButtonLook.empty(field.area(), font));
        widget.setItem(COSName.AP, states);
    }

    private static void press(COSDictionary widget, COSDictionary looks) {
        COSDictionary states = new COSDictionary();
        states.setDirect(true);
        states.setItem(COSName.N, looks);
        widget.setItem(COSName.AP, states);
        widget.setItem(COSName.AS, COSName.Off);
    }

    private COSDictionary group(Blank.Radio radio) {
        return groups.computeIfAbsent(
                radio.name(),
                name -> {
                    COSDictionary group = new COSDictionary();
                    name(group, COSName.BTN, name);
                    group.setString(COSName.TU, radio.question());
                    group.setInt(COSName.FF, RADIO | NO_TOGGLE_TO_OFF);
                    group.setItem(COSName.V, COSName.Off);
                    group.setItem(COSName.KIDS, new COSArray());
                    return group;
                });
    }

    private static COSArray options(Blank.Choice choice) {
        COSArray options = new COSArray();
        for (Blank.Entry entry : choice.entries()) {
            COSArray option = new COSArray();
            option.add(text(entry.value()));
            option.add(text(entry.words()));
            options.add(option);
        }
        return options;
    }

    private static COSString text(String words) {
        COSDictionary holder = new COSDictionary();
        holder.setString(COSName.V, words);
        return (COSString) holder.getDictionaryObject(COSName.V);
    }

    private static COSString appearance(Length size) {
        long points = size.sp() / Length.PER_POINT;
        return new COSString("/" + FormFont.NAME + " " + points + " Tf 0 g");
    }

    /// The form as a whole (table 218).
    COSDictionary form() {
        COSDictionary form = new COSDictionary();
        form.setItem(COSName.FIELDS, fields);
        FormFont typed = font;
        if (typed != null) {
            form.setItem(COSName.DR, typed.resources());
            form.setItem(COSName.DA, appearance(Length.points(10)));
        }
        form.setItem(COSName.Q, COSInteger.ZERO);
        return form;
    }
}
