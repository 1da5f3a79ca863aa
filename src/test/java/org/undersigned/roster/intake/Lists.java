package org.undersigned.roster.intake;

import org.undersigned.problem.Outcome;
import org.undersigned.problem.Wording;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.SignOnList;
import org.undersigned.roster.Signatory;
import org.undersigned.table.Mapping;
import org.undersigned.table.Table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Small lists, written as files have them, and what is taken from them and said of them.
final class Lists {

    private Lists() {}

    static Table table(String header, String... rows) {
        String separator = header.contains("|") ? "\\|" : ",";
        List<Table.Row> read =
                IntStream.range(0, rows.length)
                        .mapToObj(i -> new Table.Row(i + 2, cells(rows[i], separator)))
                        .toList();
        return new Table("r.csv", cells(header, separator), read);
    }

    private static List<String> cells(String line, String separator) {
        return Arrays.asList(line.split(separator, -1));
    }

    static Outcome<SignOnList> take(String header, String... rows) {
        return new RosterIntake().read(table(header, rows), Mapping.NONE);
    }

    static List<Signatory> read(String header, String... rows) {
        return take(header, rows).value().orElseThrow().roster().signatories();
    }

    static SignOn signOn(String header, String row) {
        return take(header, row).value().orElseThrow().signOns().getFirst();
    }

    static Signatory only(String header, String row) {
        return read(header, row).getFirst();
    }

    static List<String> said(String header, String... rows) {
        return lines(take(header, rows));
    }

    static List<String> lines(Outcome<SignOnList> outcome) {
        Wording wording = new Wording(Locale.ENGLISH);
        return outcome.problems().stream().map(wording::line).toList();
    }
}
