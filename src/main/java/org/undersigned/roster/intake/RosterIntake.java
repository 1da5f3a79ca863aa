package org.undersigned.roster.intake;

import org.undersigned.problem.Outcome;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.roster.Roster;
import org.undersigned.roster.Signatory;
import org.undersigned.table.Columns;
import org.undersigned.table.Mapping;
import org.undersigned.table.NameColumns;
import org.undersigned.table.Phrasebook;
import org.undersigned.table.Recognition;
import org.undersigned.table.RowProblems;
import org.undersigned.table.Table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Makes a roster of a table.
///
/// ```java
/// Outcome<Roster> roster = new RosterIntake().read(table, Mapping.NONE);
/// ```
public final class RosterIntake {

    private static final Set<String> PRIVATE = Set.of("email", "phone", "note", "signed_on");
    private static final Set<String> FIELDS = fields();

    /// As many unknown columns are told by name.
    private static final int NAMED = 8;

    private final Recognition recognition =
            new Recognition(
                    new Phrasebook(
                            RosterIntake.class, "/org/undersigned/table/people.txt", "columns.txt"),
                    FIELDS,
                    PRIVATE);
    private final Vocabulary vocabulary = new Vocabulary();

    private static Set<String> fields() {
        Set<String> fields = new HashSet<>(PRIVATE);
        fields.addAll(NameColumns.FIELDS);
        fields.addAll(
                List.of(
                        "title",
                        "organization",
                        "website",
                        "capacity",
                        "tier",
                        "state",
                        "country",
                        "section",
                        "rank",
                        "status",
                        "sort_key"));
        return Set.copyOf(fields);
    }

    /// Everyone in the table. An error in one row fails the whole: a letter must not go out with
    /// somebody missing.
    public Outcome<Roster> read(Table table, Mapping mapping) {
        Outcome<Columns> recognized = recognition.of(table, mapping);
        List<Problem> problems = new ArrayList<>(recognized.problems());
        if (recognized.value().isEmpty()) {
            return new Outcome.Failed<>(problems);
        }
        Columns columns = recognized.value().get();
        NameColumns names = new NameColumns(table, columns);
        if (!names.any() && !columns.has("organization")) {
            problems.add(noNames(table, columns));
            return new Outcome.Failed<>(problems);
        }
        tellUnknown(table, columns, problems);
        RowProblems rowProblems = new RowProblems(table.file());
        SignatoryRow row = new SignatoryRow(columns, names, vocabulary, rowProblems);
        List<Signatory> signatories =
                table.rows().stream().map(row::read).filter(Objects::nonNull).toList();
        problems.addAll(rowProblems.collected());
        return Outcome.of(new Roster(table.file(), signatories), problems);
    }

    private static Problem noNames(Table table, Columns columns) {
        List<String> names = columns.others().stream().map(columns::name).toList();
        return Problem.error(Place.file(table.file()), "roster.noNameColumn", listed(names));
    }

    private static void tellUnknown(Table table, Columns columns, List<Problem> problems) {
        List<String> unknown =
                columns.others().stream()
                        .filter(column -> !columns.claimed().containsKey(column))
                        .filter(column -> !isEmpty(table, column))
                        .map(columns::name)
                        .toList();
        if (!unknown.isEmpty()) {
            problems.add(
                    Problem.warning(
                            Place.file(table.file()),
                            "roster.unknownColumns",
                            unknown.size(),
                            listed(unknown),
                            Math.max(0, unknown.size() - NAMED)));
        }
    }

    private static boolean isEmpty(Table table, int column) {
        return table.header().get(column).isBlank()
                && table.rows().stream().allMatch(row -> row.cells().get(column).isBlank());
    }

    private static String listed(List<String> names) {
        List<String> quoted = names.stream().limit(NAMED).map(name -> "“" + name + "”").toList();
        return String.join(", ", quoted);
    }
}
