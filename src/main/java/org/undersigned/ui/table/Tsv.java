package org.undersigned.ui.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Rows as spreadsheets exchange them by the clipboard: cells separated by tabs.
final class Tsv {

    /// What a spreadsheet would take for a formula, also after spaces and in each line of a cell.
    private static final Pattern FORMULA =
            Pattern.compile("(?m)^(?=[^\\S\\n]*[=+\\-@])|^(?=[\\t\\r])");

    private static final Pattern QUOTED = Pattern.compile("[\\t\\n\\r\"]");
    private static final Pattern SEVERAL = Pattern.compile("[\\t\\n\\r]");
    private static final Pattern QUOTED_CELL =
            Pattern.compile("\"((?:[^\"\\t]|\"\")*)\"", Pattern.DOTALL);

    private Tsv() {}

    static String of(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(Tsv::cell).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /// Lines of a table below the headers of some of its columns.
    static <T> String of(List<Column<T>> columns, List<Row<T>> rows) {
        Stream<List<String>> cells =
                rows.stream()
                        .map(row ->
                                columns.stream().map(it -> it.text().apply(row.entry())).toList());
        List<String> headers = columns.stream().map(Column::title).toList();
        return of(Stream.concat(Stream.of(headers), cells).toList());
    }

    private static String cell(String text) {
        String harmless = FORMULA.matcher(text).replaceAll("'");
        return QUOTED.matcher(harmless).find()
                ? '"' + harmless.replace("\"", "\"\"") + '"'
                : harmless;
    }

    /// What a clipboard holds if that is a single cell.
    static Optional<String> single(String clipboard) {
        String text = clipboard.replaceFirst("\\r?\\n$", "");
        var quoted = QUOTED_CELL.matcher(text);
        if (quoted.matches()) {
            return Optional.of(quoted.group(1).replace("\"\"", "\""));
        }
        return SEVERAL.matcher(text).find() ? Optional.empty() : Optional.of(text);
    }
}
