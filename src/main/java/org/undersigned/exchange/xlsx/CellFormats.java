package org.undersigned.exchange.xlsx;

import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How the numbers of a workbook are shown (ECMA-376 part 1 §18.8): a number alone does not say
/// whether it is a day, a postal code or a sum.
final class CellFormats extends DefaultHandler {

    private final boolean since1904;
    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private final Map<Integer, Shown> shown = new HashMap<>();
    private final DataFormatter formatter = new DataFormatter(Locale.US);
    private boolean withinCells;

    CellFormats(boolean since1904) {
        this.since1904 = since1904;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
        if (local.equals("numFmt")) {
            int number = Digits.of(String.valueOf(attributes.getValue("numFmtId")));
            String code = attributes.getValue("formatCode");
            codes.put(number, code == null ? "" : code);
        } else if (local.equals("cellXfs")) {
            withinCells = true;
        } else if (local.equals("xf") && withinCells) {
            styles.add(Digits.of(String.valueOf(attributes.getValue("numFmtId"))));
        }
    }

    @Override
    public void endElement(String uri, String local, String qualified) {
        withinCells &= !local.equals("cellXfs");
    }

    /// A number as people see it.
    ///
    /// @param style the number of the cell's style; −1 if it has none
    String show(double value, int style) {
        Shown how = shown.computeIfAbsent(style, this::how);
        return switch (how) {
            case PLAIN -> PlainNumber.of(value);
            case DAY -> IsoDay.of(value, since1904);
            case FORMATTED -> formatted(value, style);
        };
    }

    private String formatted(double value, int style) {
        int number = styles.get(style);
        try {
            return formatter.formatRawCellContents(value, number, code(number), since1904).strip();
        } catch (IllegalArgumentException e) {
            return PlainNumber.of(value);
        }
    }

    /// Nothing is shown in the notation of scientists: long numbers in lists are telephone numbers.
    private Shown how(int style) {
        if (style < 0 || style >= styles.size()) {
            return Shown.PLAIN;
        }
        int number = styles.get(style);
        String code = code(number);
        if (code.isBlank() || code.equalsIgnoreCase("general") || code.equals("@")) {
            return Shown.PLAIN;
        }
        if (DateUtil.isADateFormat(number, code)) {
            return Shown.DAY;
        }
        boolean scientific = code.contains("E+") || code.contains("E-") || code.contains("e+");
        return scientific ? Shown.PLAIN : Shown.FORMATTED;
    }

    private String code(int number) {
        String code = codes.get(number);
        String builtIn = code == null && number >= 0 ? BuiltinFormats.getBuiltinFormat(number) : "";
        return code != null ? code : builtIn == null ? "" : builtIn;
    }

    private enum Shown {
        PLAIN,
        DAY,
        FORMATTED
    }
}
