package org.undersigned.exchange.csv;

import org.undersigned.table.CellText;
import org.undersigned.table.Table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Columns of one header that never contradict each other: a form with branches asks everybody for
/// their name, but at two places. Together they are one column.
final class TwinColumns {

    private TwinColumns() {}

    /// These rows, all as wide as the first, which is the header; what stands in a twin is moved to
    /// the first column of its header, and the twin left without header and cells.
    static List<Table.Row> joined(List<Table.Row> rows) {
        Map<Integer, Integer> firsts = firsts(rows.getFirst().cells());
        if (firsts.isEmpty()) {
            return rows;
        }
        List<List<String>> cells = new ArrayList<>();
        rows.forEach(row -> cells.add(new ArrayList<>(row.cells())));
        List<List<String>> below = cells.subList(1, cells.size());
        firsts.forEach((twin, first) -> {
            if (below.stream().allMatch(row -> agree(row.get(first), row.get(twin)))) {
                cells.forEach(row -> move(row, twin, first));
            }
        });
        return IntStream.range(0, rows.size())
                .mapToObj(i -> new Table.Row(rows.get(i).line(), cells.get(i)))
                .toList();
    }

    /// The first column with the same header, for every column that has one before it.
    private static Map<Integer, Integer> firsts(List<String> headers) {
        Map<String, Integer> known = new HashMap<>();
        Map<Integer, Integer> firsts = new TreeMap<>();
        for (int column = 0; column < headers.size(); column++) {
            String header = CellText.line(headers.get(column)).toLowerCase(Locale.ROOT);
            Integer first = header.isEmpty() ? null : known.putIfAbsent(header, column);
            if (first != null) {
                firsts.put(column, first);
            }
        }
        return firsts;
    }

    private static boolean agree(String one, String other) {
        return one.isBlank() || other.isBlank() || CellText.line(one).equals(CellText.line(other));
    }

    private static void move(List<String> row, int from, int to) {
        String cell = row.set(from, "");
        if (row.get(to).isBlank()) {
            row.set(to, cell);
        }
    }
}
