package org.undersigned.letter.intake;

import org.undersigned.problem.Outcome;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.table.CellText;
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
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Makes recipients of a table.
///
/// ```java
/// Outcome<Recipients> recipients = new RecipientsIntake().read(table, Mapping.NONE);
/// ```
public final class RecipientsIntake {

    /// The fields every recipient has, whatever columns there are.
    private static final Set<String> ALWAYS =
            Set.of(
                    "id",
                    "name",
                    "title",
                    "organization",
                    "address",
                    "salutation",
                    "state",
                    "district",
                    "group");

    private static final Set<String> QUIET =
            Set.of(
                    "email",
                    "phone",
                    "note",
                    "id",
                    "street",
                    "street_2",
                    "city",
                    "postal_code",
                    "country",
                    "group");

    private static final List<String> FIELDS =
            List.of(
                    "name",
                    "title",
                    "organization",
                    "salutation",
                    "address",
                    "state",
                    "district",
                    "group",
                    "id",
                    "file_name",
                    "email",
                    "phone",
                    "note",
                    "street",
                    "street_2",
                    "city",
                    "postal_code",
                    "country",
                    "prefix",
                    "first",
                    "middle",
                    "last",
                    "second_last",
                    "suffix");

    /// The fields that are kept as written, but for what cannot be seen.
    private static final List<String> TEXTS =
            List.of("name", "title", "organization", "salutation", "state", "district", "group");

    private final Recognition recognition =
            new Recognition(
                    new Phrasebook(
                            RecipientsIntake.class,
                            "/org/undersigned/table/people.txt",
                            "columns.txt"),
                    Set.copyOf(FIELDS),
                    QUIET);

    /// The fields a column can hold, the usual ones first.
    public static List<String> fields() {
        return FIELDS;
    }

    /// What the columns of the table are taken for.
    public Outcome<Columns> columns(Table table, Mapping mapping) {
        return recognition.of(table, mapping);
    }

    /// Everyone in the table. An error in one row fails the whole, so that no copy is missed.
    public Outcome<Recipients> read(Table table, Mapping mapping) {
        return sift(table, mapping).then(Sifted::whole);
    }

    /// Everyone in the table but those in rows that have an error.
    public Outcome<Sifted<Recipients>> sift(Table table, Mapping mapping) {
        Outcome<Columns> recognized = recognition.of(table, mapping);
        List<Problem> problems = new ArrayList<>(recognized.problems());
        if (recognized.value().isEmpty()) {
            return new Outcome.Failed<>(problems);
        }
        Columns columns = recognized.value().get();
        NameColumns names = new NameColumns(table, columns);
        Place file = Place.file(table.file());
        if (!names.any() && !columns.has("organization")) {
            problems.add(Problem.error(file, "recipients.noNameColumn"));
            return new Outcome.Failed<>(problems);
        }
        if (table.rows().isEmpty()) {
            problems.add(Problem.error(file, "recipients.none"));
            return new Outcome.Failed<>(problems);
        }
        FieldColumns fields = new FieldColumns(table, columns, ALWAYS, problems);
        RowProblems rowProblems = new RowProblems(table.file());
        RecipientRow reader =
                new RecipientRow(
                        columns, names, fields, new FileNames(table.rows().size()), rowProblems);
        List<Recipients.Addressed> addressed = new ArrayList<>();
        Cleanings cleanings = new Cleanings();
        for (Table.Row row : table.rows()) {
            reader.read(row).ifPresent(addressed::add);
            for (String field : TEXTS) {
                String raw = columns.raw(row, field);
                cleanings.compare(row.line(), field, Rule.SPACES, raw, CellText.line(raw));
            }
        }
        problems.addAll(rowProblems.warnings());
        Set<String> offered = new HashSet<>(ALWAYS);
        offered.addAll(fields.names());
        Recipients recipients = new Recipients(table.file(), addressed, offered, fields.withheld());
        return Outcome.of(
                new Sifted<>(recipients, rowProblems.errors(), cleanings.all()), problems);
    }
}
