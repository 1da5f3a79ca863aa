package org.undersigned.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// What the columns of a table mean.
///
/// @param header the headers as written
/// @param chosen the column that holds each field known, by field
/// @param claimed every column whose header names a field, with that field: the chosen ones, and
///   those that another was preferred to
/// @param cleaned whether the cells of the rows have been cleaned already
public record Columns(
        List<String> header,
        Map<String, Integer> chosen,
        Map<Integer, String> claimed,
        boolean cleaned) {

    public Columns {
        header = List.copyOf(header);
        chosen = Collections.unmodifiableMap(new HashMap<>(chosen));
        claimed = Map.copyOf(claimed);
    }

    /// Of rows as a file has them.
    public Columns(List<String> header, Map<String, Integer> chosen, Map<Integer, String> claimed) {
        this(header, chosen, claimed, false);
    }

    /// The same with columns of their own for these fields, behind the others, where there are none
    /// yet; of rows that are cleaned and as wide.
    public Columns widened(List<String> fields) {
        List<String> headers = new ArrayList<>(header);
        Map<String, Integer> all = new HashMap<>(chosen);
        for (String field : fields) {
            if (all.putIfAbsent(field, headers.size()) == null) {
                headers.add("");
            }
        }
        return new Columns(headers, all, claimed, true);
    }

    /// The same with one column more behind all, for a field that has none.
    public Columns with(String field) {
        Columns wider = widened(List.of(field));
        return new Columns(wider.header, wider.chosen, claimed, cleaned);
    }

    public boolean has(String field) {
        return chosen.containsKey(field);
    }

    /// The cell as written, empty if there is no such column.
    public String raw(Table.Row row, String field) {
        Integer column = chosen.get(field);
        return column == null ? "" : row.cells().get(column);
    }

    /// The cell as one clean line, empty if there is no such column.
    public String text(Table.Row row, String field) {
        String raw = raw(row, field);
        return cleaned ? raw : CellText.line(raw);
    }

    /// The columns that hold no field, in their order.
    public List<Integer> others() {
        return IntStream.range(0, header.size())
                .filter(column -> !chosen.containsValue(column))
                .boxed()
                .toList();
    }

    /// The columns whose headers name one of these fields, whether chosen or not.
    public List<Integer> naming(Set<String> fields) {
        return IntStream.range(0, header.size())
                .filter(column -> fields.contains(claimed.getOrDefault(column, "")))
                .boxed()
                .toList();
    }

    /// What to call a column: its header on one line, or its number if it has none.
    public String name(int column) {
        return name(header, column);
    }

    static String name(List<String> header, int column) {
        String name = CellText.line(header.get(column));
        return name.isEmpty() ? "#" + (column + 1) : name;
    }
}
