package org.undersigned.exchange.csv;

import org.undersigned.problem.Outcome;
import org.undersigned.problem.Wording;
import org.undersigned.table.Table;

import java.util.List;
import java.util.Locale;

/// Tables written down in tests, and what is said of them.
final class TextTables {

    private TextTables() {}

    static Table read(String text) {
        return new TableReader().parse("t.csv", text).value().orElseThrow();
    }

    static List<String> said(String text) {
        return lines(new TableReader().parse("t.csv", text));
    }

    static List<String> lines(Outcome<Table> outcome) {
        Wording wording = new Wording(Locale.ENGLISH);
        return outcome.problems().stream().map(wording::line).toList();
    }
}
