package org.undersigned.roster.intake;

import org.undersigned.problem.Outcome;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.SignOnList;
import org.undersigned.roster.cleaning.RowCleaning;
import org.undersigned.table.Cleanings;
import org.undersigned.table.Columns;
import org.undersigned.table.Mapping;
import org.undersigned.table.NameColumns;
import org.undersigned.table.Phrasebook;
import org.undersigned.table.Recognition;
import org.undersigned.table.RowProblems;
import org.undersigned.table.Rule;
import org.undersigned.table.Sifted;
import org.undersigned.table.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Makes a roster of a table.
///
/// ```java
/// Outcome<SignOnList> list = new RosterIntake().read(table, Mapping.NONE);
/// ```
public final class RosterIntake {

    private static final Set<String> PRIVATE =
            Set.of(
                    "email",
                    "phone",
                    "note",
                    "signed_on",
                    "authority",
                    "logo_permission",
                    "listing");
    private static final List<String> FIELDS =
            List.of(
                    "name",
                    "title",
                    "organization",
                    "website",
                    "capacity",
                    "tier",
                    "state",
                    "country",
                    "section",
                    "signature",
                    "logo",
                    "rank",
                    "status",
                    "sort_key",
                    "email",
                    "phone",
                    "note",
                    "signed_on",
                    "authority",
                    "logo_permission",
                    "listing",
                    "prefix",
                    "first",
                    "middle",
                    "last",
                    "second_last",
                    "suffix");

    /// As many unknown columns are told by name.
    private static final int NAMED = 8;

    private final Phrasebook headers =
            new Phrasebook(RosterIntake.class, "/org/undersigned/table/people.txt", "columns.txt");
    private final Recognition recognition = new Recognition(headers, Set.copyOf(FIELDS), PRIVATE);
    private final Vocabulary vocabulary = new Vocabulary();
    private final OpenColumns open = new OpenColumns(headers, vocabulary);
    private final Set<Rule> rules;

    /// Leaves names as they are written.
    public RosterIntake() {
        this(Rule.CAREFUL);
    }

    /// @param rules the rules by which cells are cleaned
    public RosterIntake(Set<Rule> rules) {
        this.rules = Set.copyOf(rules);
    }

    /// The fields a column can hold, the usual ones first.
    public static List<String> fields() {
        return FIELDS;
    }

    /// What the columns of the table are taken for.
    public Outcome<Columns> columns(Table table, Mapping mapping) {
        return recognition.of(table, mapping).map(it -> open.settled(table, it, mapping));
    }

    /// Everyone in the table. An error in one row fails the whole: a letter must not go out with
    /// somebody missing.
    public Outcome<SignOnList> read(Table table, Mapping mapping) {
        return sift(table, mapping).then(Sifted::whole);
    }

    /// Everyone in the table but those in rows that have an error.
    public Outcome<Sifted<SignOnList>> sift(Table whole, Mapping mapping) {
        Outcome<Columns> recognized = columns(whole, mapping);
        List<Problem> problems = new ArrayList<>(recognized.problems());
        if (recognized.value().isEmpty()) {
            return new Outcome.Failed<>(problems);
        }
        Columns first = recognized.value().get();
        Cleanings cleanings = new Cleanings();
        Oddities oddities = new Oddities(problems);
        RowProblems rowProblems = new RowProblems(whole.file());
        Rubrics rubrics = new Rubrics(first, rules, cleanings);
        Table table =
                rubrics.without(new Lengths(first, rowProblems).within(oddities.filled(whole)));
        Columns columns = rubrics.columns();
        NameColumns names = new NameColumns(table, columns);
        if (!names.any() && !columns.has("organization")) {
            problems.add(noNames(table, columns));
            return new Outcome.Failed<>(problems);
        }
        tellUnknown(table, columns, problems);
        oddities.contact(table, columns, mapping);
        problems.addAll(open.doubts(table, columns));
        RowCleaning cleaning =
                new RowCleaning(
                        table, columns, rules, cleanings, it -> vocabulary.country(it).orElse(it));
        if (cleaning.seemsSwapped()) {
            oddities.swapped(table, columns);
        }
        RowReading reading =
                new RowReading(
                        cleaning,
                        names.in(cleaning.columns()),
                        vocabulary,
                        rules,
                        new Answers(table, columns, vocabulary, rowProblems),
                        new FurtherAnswers(table, columns, vocabulary, rowProblems),
                        new Listing(table, columns, vocabulary, rowProblems));
        List<SignOn> signOns = reading.all(table, rowProblems, cleanings);
        oddities.shared(table.file(), signOns);
        problems.addAll(rowProblems.warnings());
        List<Problem> unfit = rowProblems.errors();
        SignOnList list = new SignOnList(table.file(), without(unfit, signOns));
        return Outcome.of(new Sifted<>(list, unfit, cleanings.all()), problems);
    }

    private static List<SignOn> without(List<Problem> unfit, List<SignOn> signOns) {
        Set<Integer> lines =
                unfit.stream().map(it -> it.place().line()).collect(Collectors.toSet());
        return signOns.stream().filter(it -> !lines.contains(it.signatory().line())).toList();
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
                        .filter(column -> !FormColumns.has(table.header(), column))
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
