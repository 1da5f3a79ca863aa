package org.undersigned.exchange.xlsx;

import org.undersigned.table.Table;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

import java.util.ArrayList;
import java.util.List;

/// The rows of one sheet (ECMA-376 part 1 §18.3) that say anything, each as long as its last cell
/// that does. Of a formula the value counts that was kept with it.
final class SheetRows extends DefaultHandler {

    /// What is said of a formula whose value nobody kept: the program that wrote it cannot count.
    private static final String UNSOLVED = "#VALUE!";

    private final SharedTexts texts;
    private final CellFormats formats;
    private final Allowance allowance;
    private final int most;
    private final List<Table.Row> rows = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();

    private final List<String> cells = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private int line;
    private int column;
    private String type = "";
    private int style;
    private boolean within;
    private int spoken;
    private boolean unsolved;

    /// @param most after so many rows the reading ends
    SheetRows(SharedTexts texts, CellFormats formats, Allowance allowance, int most) {
        this.texts = texts;
        this.formats = formats;
        this.allowance = allowance;
        this.most = most;
    }

    /// The rows as wide as the widest; cells that are one over several rows say the same in each.
    List<Table.Row> rows() {
        return Widened.rows(rows, merges);
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
        switch (local) {
            case "row" -> {
                int said = Digits.of(String.valueOf(attributes.getValue("r")));
                line = said > line ? said : line + 1;
                column = -1;
                cells.clear();
            }
            case "c" -> {
                CellPlace place = CellPlace.of(String.valueOf(attributes.getValue("r")));
                column = place.column() > column ? place.column() : column + 1;
                String said = attributes.getValue("t");
                type = said == null ? "n" : said;
                style = Digits.of(String.valueOf(attributes.getValue("s")));
                value.setLength(0);
                unsolved = false;
            }
            case "rPh" -> spoken++;
            case "f" -> unsolved = true;
            case "v", "t" -> {
                unsolved &=
                        !type.equals("str"); // an empty text was counted, an empty number was not
                within = spoken == 0;
            }
            case "mergeCell" -> merges.add(Merge.of(String.valueOf(attributes.getValue("ref"))));
            default -> {}
        }
    }

    @Override
    public void characters(char[] units, int start, int length) throws Refusal {
        if (within) {
            allowance.takeCharacters(length);
            value.append(units, start, length);
        }
    }

    @Override
    public void endElement(String uri, String local, String qualified) throws Refusal {
        switch (local) {
            case "rPh" -> spoken--;
            case "v", "t" -> within = false;
            case "c" -> addCell();
            case "row" -> addRow();
            default -> {}
        }
    }

    private void addCell() throws Refusal {
        String text = value.isEmpty() ? unsolved ? UNSOLVED : "" : text(value.toString());
        if (text.isBlank()) {
            return;
        }
        if (column >= Allowance.COLUMNS) {
            throw new Refusal("table.sheetTooLarge");
        }
        allowance.takeCell(text);
        while (cells.size() < column) {
            cells.add("");
        }
        cells.add(text);
    }

    /// A failed formula says so, for whoever knows whether that does harm.
    private String text(String written) {
        return switch (type) {
            case "s" -> texts.get(written);
            case "str", "inlineStr" -> Escapes.read(written);
            case "b" -> written.strip().equals("1") ? "TRUE" : "FALSE";
            case "d" -> IsoDay.of(written);
            case "e" -> written.strip();
            default -> number(written.strip());
        };
    }

    private String number(String written) {
        try {
            return formats.show(Double.parseDouble(written), style);
        } catch (NumberFormatException e) {
            return written;
        }
    }

    private void addRow() throws Refusal {
        if (cells.isEmpty()) {
            return;
        }
        rows.add(new Table.Row(line, cells));
        if (rows.size() >= most) {
            throw new Enough();
        }
    }

    /// Ends the reading of a sheet that is only looked at.
    static final class Enough extends Refusal {
        private static final long serialVersionUID = 1;

        Enough() {
            super("");
        }
    }
}
