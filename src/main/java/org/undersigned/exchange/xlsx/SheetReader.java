package org.undersigned.exchange.xlsx;

import org.undersigned.exchange.csv.TableShape;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.table.Sifted;
import org.undersigned.table.Table;
import org.xml.sax.SAXException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the table in a workbook (`.xlsx`, `.xlsm`): that on the first sheet one can see which has
/// one.
///
/// ```java
/// Outcome<Sifted<Table>> roster = new SheetReader().sift(Path.of("signers.xlsx"), "roster", true);
/// ```
public final class SheetReader {

    /// As many rows tell whether a sheet holds a table.
    private static final int LOOK = 12;

    /// The table, without the rows that are wider than its header.
    ///
    /// @param file what to call it in problems
    /// @param headed whether the first row says what the columns hold; else they have no headers
    public Outcome<Sifted<Table>> sift(Path path, String file, boolean headed) {
        Allowance allowance = new Allowance();
        try (Parts parts = new Parts(path, allowance)) {
            Optional<String> book = parts.related("", "officeDocument");
            if (book.isEmpty()) {
                throw new Refusal("table.archive");
            }
            return sift(parts, Workbook.of(parts, book.get()), allowance, file, headed);
        } catch (Refusal refusal) {
            return Outcome.failed(refusal.problem(file));
        } catch (IOException e) {
            return Outcome.failed(
                    e.getCause() instanceof Refusal refusal
                            ? refusal.problem(file)
                            : Problem.error(Place.file(file), "table.sheetTorn"));
        } catch (SAXException e) {
            return Outcome.failed(Problem.error(Place.file(file), "table.sheetTorn"));
        }
    }

    private static Outcome<Sifted<Table>> sift(
            Parts parts, Workbook book, Allowance allowance, String file, boolean headed)
            throws IOException, SAXException {
        if (book.sheets().isEmpty()) {
            throw new Refusal("table.notThisSpreadsheet");
        }
        SheetSource source = new SheetSource(parts, book, allowance);
        List<Sheet> visible = book.sheets().stream().filter(it -> !it.hidden()).toList();
        List<Sheet> filled = new ArrayList<>();
        List<Sheet> tables = new ArrayList<>();
        for (Sheet sheet : visible) {
            List<Table.Row> rows = source.rows(sheet, LOOK);
            if (!rows.isEmpty()) {
                filled.add(sheet);
            }
            if (KnownHeaders.among(rows)) {
                tables.add(sheet);
            }
        }
        if (filled.isEmpty()) {
            boolean all = visible.size() == book.sheets().size();
            throw new Refusal(all ? "table.empty" : "table.onlyHiddenSheets");
        }
        Sheet chosen = tables.isEmpty() ? filled.getFirst() : tables.getFirst();
        List<Problem> problems = new ArrayList<>();
        List<Sheet> rivals = tables.isEmpty() ? filled : tables;
        if (rivals.size() > 1) {
            problems.add(otherSheets(file, chosen, rivals));
        }
        List<Table.Row> rows = source.rows(chosen, Integer.MAX_VALUE);
        return new TableShape(file, problems, rows, headed).table();
    }

    private static Problem otherSheets(String file, Sheet chosen, List<Sheet> rivals) {
        List<String> others =
                rivals.stream()
                        .filter(it -> !it.equals(chosen))
                        .map(it -> "“" + it.name() + "”")
                        .toList();
        return Problem.warning(
                Place.file(file), "table.otherSheets", chosen.name(), String.join(", ", others));
    }
}
