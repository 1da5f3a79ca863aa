package org.undersigned.ui.table;

import org.undersigned.ui.Latest;
import org.undersigned.workflow.desk.Entry;

import java.util.ArrayList;
import java.util.List;

/// Folds all lines in the background, so that the first key in the filter finds it done.
final class Prefolding<T> {

    private final Latest latest;

    Prefolding(Latest latest) {
        this.latest = latest;
    }

    /// Folds what these columns say of all rows.
    ///
    /// @param version a number that is another one for other columns
    void fold(List<Row<T>> rows, List<Column<T>> columns, long version) {
        List<Entry<T>> lines = rows.stream().map(Row::entry).toList();
        latest.ask(() -> texts(lines, columns), texts -> keep(rows, lines, texts, version));
    }

    private static <T> List<String> texts(List<Entry<T>> lines, List<Column<T>> columns) {
        List<String> texts = new ArrayList<>(lines.size());
        lines.forEach(line -> texts.add(Row.folded(line, columns)));
        return texts;
    }

    private static <T> void keep(
            List<Row<T>> rows, List<Entry<T>> lines, List<String> texts, long version) {
        for (int i = 0; i < texts.size(); i++) {
            rows.get(i).keepFolded(lines.get(i), texts.get(i), version);
        }
    }
}
