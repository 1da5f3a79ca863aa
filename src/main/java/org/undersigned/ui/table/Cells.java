package org.undersigned.ui.table;

import java.util.ArrayList;
import java.util.List;

/// Cells as a spreadsheet puts them on the clipboard, row by row: a cell with tabs, line ends or
/// quotation marks in it is quoted.
///
/// @param rows their texts; rows may be of different lengths
record Cells(List<List<String>> rows) {

    Cells {
        rows = rows.stream().map(List::copyOf).toList();
    }

    static Cells of(String clipboard) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        int at = 0;
        while (at < clipboard.length()) {
            int end =
                    clipboard.charAt(at) == '"'
                            ? behindQuotes(clipboard, at)
                            : behind(clipboard, at);
            row.add(text(clipboard.substring(at, end)));
            boolean rowEnds = end == clipboard.length() || clipboard.charAt(end) != '\t';
            at = end + (clipboard.startsWith("\r\n", end) ? 2 : 1);
            if (rowEnds) {
                rows.add(row);
                row = new ArrayList<>();
            } else if (at == clipboard.length()) {
                row.add("");
            }
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
        return new Cells(rows);
    }

    /// Where a cell ends that is not quoted.
    private static int behind(String text, int from) {
        int end = from;
        while (end < text.length() && !isEnd(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /// Where a cell ends that begins with a quotation mark; one that is never closed, or that
    /// something stands behind, is part of the text.
    private static int behindQuotes(String text, int from) {
        int end = from + 1;
        while (end < text.length()) {
            if (text.charAt(end) != '"') {
                end++;
            } else if (text.startsWith("\"\"", end)) {
                end += 2;
            } else {
                end++;
                return end == text.length() || isEnd(text.charAt(end)) ? end : behind(text, from);
            }
        }
        return behind(text, from);
    }

    private static boolean isEnd(char unit) {
        return unit == '\t' || unit == '\n' || unit == '\r';
    }

    private static String text(String cell) {
        boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
        return quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
    }

    /// How many columns the widest row has.
    int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /// Without a first row that only says what these columns are called: so they are copied here.
    Cells below(List<String> titles) {
        boolean headed =
                rows.size() > 1
                        && rows.getFirst().size() <= titles.size()
                        && titles.subList(0, rows.getFirst().size()).equals(rows.getFirst());
        return headed ? new Cells(rows.subList(1, rows.size())) : this;
    }
}
