package org.undersigned.roster.matching;

import org.undersigned.exchange.csv.TableReader;
import org.undersigned.table.Table;

import java.nio.file.Path;
import java.util.List;

/// Two names and what somebody says they are to each other: same, related or different.
record LabelledPair(String a, String b, String label) {

    /// Reads a file with the columns `name_a,name_b,label`.
    static List<LabelledPair> read(Path file) {
        return pairs(new TableReader().read(file).value().orElseThrow());
    }

    /// Reads the text of such a file.
    static List<LabelledPair> parse(String file, String text) {
        return pairs(new TableReader().parse(file, text).value().orElseThrow());
    }

    private static List<LabelledPair> pairs(Table table) {
        return table.rows().stream()
                .map(Table.Row::cells)
                .map(cells -> new LabelledPair(cells.get(0), cells.get(1), cells.get(2)))
                .toList();
    }

    Verdict verdict() {
        return Subject.compare(
                Subject.of(Entry.organization(a)), Subject.of(Entry.organization(b)));
    }

    boolean isSame() {
        return label.equals("same");
    }

    boolean isCalledSame() {
        return verdict().decision() == Decision.SAME;
    }

    boolean isWrong() {
        return isSame() != isCalledSame();
    }
}
