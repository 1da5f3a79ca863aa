package org.undersigned.exchange.forms;

import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDChoice;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDRadioButton;
import org.undersigned.table.CellText;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What is in the fields of a form.
final class FieldValues {

    /// Nobody types more; whoever does harm might.
    private static final int LONGEST = 2_000;

    private static final String OFF = "Off";

    private FieldValues() {}

    /// The values by the names of their fields; nothing that is empty.
    static Map<String, String> of(PDAcroForm form) {
        Map<String, String> values = new LinkedHashMap<>();
        for (PDField field : form.getFieldTree()) {
            String value = CellText.line(cut(value(field)));
            if (!value.isEmpty()) {
                values.put(String.valueOf(field.getFullyQualifiedName()), value);
            }
        }
        return values;
    }

    private static String value(PDField field) {
        return switch (field) {
            case PDCheckBox box -> box.isChecked() ? "yes" : "";
            case PDRadioButton radio -> unlessOff(radio.getValue());
            case PDChoice choice -> first(choice.getValue());
            default -> unlessOff(String.valueOf(field.getValueAsString()));
        };
    }

    private static String first(List<String> values) {
        return values.isEmpty() ? "" : values.getFirst();
    }

    private static String unlessOff(String value) {
        return value.equals(OFF) ? "" : value;
    }

    private static String cut(String value) {
        return value.length() > LONGEST ? value.substring(0, LONGEST) : value;
    }
}
