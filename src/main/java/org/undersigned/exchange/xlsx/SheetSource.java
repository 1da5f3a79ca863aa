package org.undersigned.exchange.xlsx;

import org.undersigned.table.Table;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// The sheets of one workbook, with what all of them share.
final class SheetSource {

    private final Parts parts;
    private final Allowance allowance;
    private final SharedTexts texts;
    private final CellFormats formats;

    SheetSource(Parts parts, Workbook book, Allowance allowance) throws IOException, SAXException {
        this.parts = parts;
        this.allowance = allowance;
        this.texts = new SharedTexts(allowance);
        this.formats = new CellFormats(book.since1904());
        Optional<String> shared = parts.related(book.part(), "sharedStrings");
        if (shared.isPresent()) {
            parts.read(shared.get(), texts);
        }
        Optional<String> styles = parts.related(book.part(), "styles");
        if (styles.isPresent()) {
            parts.read(styles.get(), formats);
        }
    }

    /// @param most of the first rows
    List<Table.Row> rows(Sheet sheet, int most) throws IOException, SAXException {
        SheetRows rows = new SheetRows(texts, formats, allowance, most);
        try {
            parts.read(sheet.part(), rows);
        } catch (SheetRows.Enough _) {
            return rows.rows();
        }
        return rows.rows();
    }
}
