package org.undersigned.ui.recipients;

import org.undersigned.letter.intake.RecipientCorrections;
import org.undersigned.letter.intake.Recipients.Addressed;
import org.undersigned.ui.Messages;
import org.undersigned.ui.table.Column;
import org.undersigned.ui.table.Column.Trait;
import org.undersigned.ui.table.Editing;
import org.undersigned.workflow.desk.Entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The columns of the list of those who get a copy: the ones that all lists have, and whatever else
/// this one has.
final class RecipientColumns {

    private static final String ADDRESS = "address";

    /// Fields that every recipient has but few use: they have a column if anybody uses them.
    private static final Set<String> QUIET = Set.of("id", "group");

    private static final Map<String, Integer> WIDTHS =
            Map.of(
                    "name",
                    184,
                    "title",
                    128,
                    "organization",
                    220,
                    ADDRESS,
                    240,
                    "salutation",
                    150,
                    "state",
                    70,
                    "district",
                    80,
                    RecipientCorrections.FILE_NAME,
                    200);

    private static final List<String> ALWAYS =
            List.of(
                    "name",
                    "title",
                    "organization",
                    ADDRESS,
                    "salutation",
                    "state",
                    "district",
                    RecipientCorrections.FILE_NAME);

    private final Messages messages;

    RecipientColumns(Messages messages) {
        this.messages = messages;
    }

    /// The names of the columns that this list has beside those all lists have, in order.
    static List<String> others(List<Entry<Addressed>> entries) {
        Set<String> others = new TreeSet<>();
        for (Entry<Addressed> entry : entries) {
            entry.value()
                    .recipient()
                    .fields()
                    .forEach((field, value) -> {
                        if (!QUIET.contains(field) || !value.isEmpty()) {
                            others.add(field);
                        }
                    });
        }
        ALWAYS.forEach(others::remove);
        return List.copyOf(others);
    }

    List<Column<Addressed>> with(List<String> others) {
        List<Column<Addressed>> columns = new ArrayList<>();
        ALWAYS.forEach(it -> columns.add(column(it, title(it))));
        others.forEach(it -> columns.add(column(it, it.replace('_', ' '))));
        columns.set(0, columns.getFirst().with(Trait.MAIN));
        return columns;
    }

    private String title(String field) {
        return messages.text(
                "addressed.column."
                        + (field.equals(RecipientCorrections.FILE_NAME) ? "fileName" : field));
    }

    private static Column<Addressed> column(String field, String title) {
        Column<Addressed> column =
                Column.of(
                        field,
                        title,
                        WIDTHS.getOrDefault(field, 120),
                        it -> RecipientCorrections.text(it.value(), field).replace("\n", ", "));
        return column.edited(
                field.equals(ADDRESS) ? new Editing.Lines() : new Editing.Line(),
                it -> RecipientCorrections.text(it.value(), field));
    }
}
