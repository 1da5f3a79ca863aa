package org.undersigned.exchange.xlsx;

import org.undersigned.table.Table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Rows as wide as the widest of them, with tall cells in each row that they stand beside.
///
/// What reaches over several columns is a title and stays where it is; what reaches over several
/// rows, such as a state beside everyone who is from there, is said of each.
final class Widened {

    /// Cells that are filled so; whoever has more does harm.
    private static final int MOST = 1_000_000;

    private Widened() {}

    static List<Table.Row> rows(List<Table.Row> rows, List<Merge> merges) {
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        Map<Integer, List<Said>> tall = tall(rows, merges);
        List<Table.Row> widened = new ArrayList<>(rows.size());
        for (Table.Row row : rows) {
            List<Said> beside = tall.getOrDefault(row.line(), List.of());
            if (row.cells().size() == width && beside.isEmpty()) {
                widened.add(row);
                continue;
            }
            List<String> cells = new ArrayList<>(row.cells());
            while (cells.size() < width) {
                cells.add("");
            }
            for (Said said : beside) {
                if (cells.get(said.column).isBlank()) {
                    cells.set(said.column, said.text);
                }
            }
            widened.add(new Table.Row(row.line(), cells));
        }
        return widened;
    }

    /// What tall cells say, by the rows below their first.
    private static Map<Integer, List<Said>> tall(List<Table.Row> rows, List<Merge> merges) {
        List<Merge> reaching = merges.stream().filter(Merge::isTall).toList();
        if (reaching.isEmpty()) {
            return Map.of();
        }
        Map<Integer, Integer> byLine = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            byLine.put(rows.get(i).line(), i);
        }
        Map<Integer, List<Said>> tall = new HashMap<>();
        int filled = 0;
        for (Merge merge : reaching) {
            Integer first = byLine.get(merge.first());
            if (first == null || rows.get(first).cells().size() <= merge.column()) {
                continue;
            }
            String text = rows.get(first).cells().get(merge.column());
            for (int i = first + 1; i < rows.size() && rows.get(i).line() <= merge.last(); i++) {
                if (++filled > MOST) {
                    return tall;
                }
                tall.computeIfAbsent(rows.get(i).line(), _ -> new ArrayList<>())
                        .add(new Said(merge.column(), text));
            }
        }
        return tall;
    }

    private record Said(int column, String text) {}
}
