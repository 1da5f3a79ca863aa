package org.undersigned.ui.table;

import org.undersigned.ui.Messages;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// Puts what a spreadsheet copied into the cells of a table, cell for cell: from one cell on to the
/// right and down, or one row into each of several lines that are selected.
///
/// @param columns those that are seen, from left to right
public record Filling<T>(
        GridModel<T> model, Deeds<T> deeds, List<Column<T>> columns, Messages messages) {

    /// Whether the cells surely belong into the lines that are selected: there is one row for all
    /// of them, or as many rows as lines.
    boolean fitsSelection(Cells cells) {
        int lines = model.selectedProperty().get().size();
        int rows = cells.rows().size();
        return deeds.canFill() && lines > 1 && (rows == 1 || rows == lines);
    }

    /// Fills the lines from this one on; of several that are selected, those.
    ///
    /// @param first the column of the first cell
    /// @return why not, in one sentence; nothing if it is being done
    public Optional<String> fill(Row<T> row, Column<T> first, String clipboard) {
        List<Column<T>> rest = columns.subList(columns.indexOf(first), columns.size());
        Cells cells = Cells.of(clipboard).below(rest.stream().map(Column::title).toList());
        if (cells.width() > rest.size()) {
            return Optional.of(
                    messages.text("grid.fill.columns", cells.width(), first.title(), rest.size()));
        }
        List<Column<T>> filled = rest.subList(0, cells.width());
        Optional<Column<T>> fixed = filled.stream().filter(it -> !it.isEditable()).findFirst();
        if (fixed.isPresent()) {
            return Optional.of(messages.text("grid.fill.fixed", fixed.get().title()));
        }
        List<Row<T>> lines = fitsSelection(cells) ? model.selectedProperty().get() : from(row);
        List<List<String>> rows =
                fitsSelection(cells) && cells.rows().size() == 1
                        ? Collections.nCopies(lines.size(), cells.rows().getFirst())
                        : cells.rows();
        return deeds.fill(lines.stream().limit(rows.size()).map(Row::entry).toList(), filled, rows);
    }

    private List<Row<T>> from(Row<T> row) {
        List<Row<T>> shown = model.shown();
        return shown.subList(shown.indexOf(row), shown.size());
    }
}
