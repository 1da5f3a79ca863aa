package org.undersigned.exchange.csv;

import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.table.CellText;
import org.undersigned.table.Table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Tells of columns without a header, and of columns with the same one: of each kind once if there
/// are many.
final class HeaderCheck {

    /// As many of a kind are told one by one.
    private static final int FEW = 5;

    private HeaderCheck() {}

    /// @param place the line of the header
    static List<Problem> of(Place place, List<String> headers, List<Table.Row> rows) {
        Map<String, List<Integer>> columns = new LinkedHashMap<>();
        List<Integer> blank = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            String header = CellText.line(headers.get(i));
            if (!header.isEmpty()) {
                columns.computeIfAbsent(header.toLowerCase(Locale.ROOT), _ -> new ArrayList<>())
                        .add(i);
            } else if (hasCells(rows, i)) {
                blank.add(i);
            }
        }
        columns.values().removeIf(it -> it.size() < 2);
        List<Problem> problems = new ArrayList<>();
        if (columns.size() <= FEW) {
            columns.values().forEach(it -> problems.add(same(place, headers, it)));
        } else {
            List<Integer> first = columns.values().iterator().next();
            String header = CellText.line(headers.get(first.getFirst()));
            problems.add(Problem.warning(place, "table.sameHeaders", columns.size(), header));
        }
        problems.addAll(blank(place, blank));
        return problems;
    }

    private static boolean hasCells(List<Table.Row> rows, int column) {
        return rows.stream().anyMatch(row -> !row.cells().get(column).isBlank());
    }

    private static List<Problem> blank(Place place, List<Integer> columns) {
        return columns.size() <= FEW
                ? columns.stream()
                        .map(it -> Problem.warning(place, "table.blankHeader", it + 1))
                        .toList()
                : List.of(
                        Problem.warning(
                                place,
                                "table.blankHeaders",
                                columns.size(),
                                columns.getFirst() + 1));
    }

    private static Problem same(Place place, List<String> headers, List<Integer> columns) {
        String header = CellText.line(headers.get(columns.get(1)));
        int first = columns.getFirst() + 1;
        int last = columns.getLast() + 1;
        return columns.size() == 2
                ? Problem.warning(place, "table.sameHeader", header, first, last)
                : Problem.warning(
                        place, "table.manySameHeader", columns.size(), header, first, last);
    }
}
