package org.undersigned.roster.cleaning;

import org.undersigned.letter.States;
import org.undersigned.table.CellText;
import org.undersigned.table.Columns;
import org.undersigned.table.Table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ForkJoinTask;

/// What a whole list tells about its single cells.
///
/// @param spellings how it spells words where it does not write in capitals
/// @param familyFirst whether its column of names is `Family, Given` throughout
/// @param numbered the fields whose columns are numbered
/// @param swapped whether organizations stand in the column of names, and people in theirs
/// @param american whether most of its states are such as we know
record Evidence(
        Spellings spellings,
        boolean familyFirst,
        Set<String> numbered,
        boolean swapped,
        boolean american) {

    /// The fields that a list may number.
    private static final List<String> NUMBERED = List.of("name", "organization");

    /// The fields whose spelling is believed.
    private static final List<String> SPELLED = List.of("name", "first", "last", "organization");

    /// Of more rows another core learns the spelling.
    private static final int MANY = 1000;

    /// So many rows tell whether two columns changed places.
    private static final int ENOUGH = 200;

    /// Of ten names so many are written the same way in a column that is so throughout.
    private static final int THROUGHOUT = 9;

    static Evidence of(Table table, Columns columns, Names names) {
        ForkJoinTask<Spellings> spellings =
                ForkJoinTask.adapt(() -> spellings(table.rows(), columns));
        if (table.rows().size() > MANY) {
            spellings.fork(); // beside what is done here
        }
        int commas = 0;
        int reversed = 0;
        int plain = 0;
        Map<String, Boolean> found = new HashMap<>();
        int states = 0;
        int known = 0;
        Map<String, Numbering> numbers = new HashMap<>();
        NUMBERED.forEach(it -> numbers.put(it, new Numbering()));
        for (Table.Row row : table.rows()) {
            numbers.forEach((field, it) -> it.learn(columns.raw(row, field).strip()));
            String name = CellText.line(columns.raw(row, "name"));
            boolean comma = name.indexOf(',') > 0;
            commas += comma ? 1 : 0;
            reversed += comma && names.isFamilyFirst(name) ? 1 : 0;
            plain += !comma && name.indexOf(' ') > 0 ? 1 : 0;
            String state = columns.raw(row, "state");
            if (!state.isBlank()) {
                states++;
                known += found.computeIfAbsent(state, Evidence::isKnown) ? 1 : 0;
            }
        }
        boolean throughout = reversed > 1 && reversed * 10 >= (commas + plain) * THROUGHOUT;
        Set<String> numbered = new HashSet<>(NUMBERED);
        numbered.removeIf(it -> !numbers.getOrDefault(it, new Numbering()).isThroughout());
        return new Evidence(
                table.rows().size() > MANY ? spellings.join() : spellings.invoke(),
                throughout,
                numbered,
                isSwapped(table, columns, names),
                known * 2 > states);
    }

    private static Spellings spellings(List<Table.Row> rows, Columns columns) {
        Spellings spellings = new Spellings();
        for (Table.Row row : rows) {
            for (String field : SPELLED) {
                String text = columns.raw(row, field);
                if (Capitals.isMixed(text)) {
                    spellings.learn(text);
                }
            }
        }
        return spellings;
    }

    private static boolean isSwapped(Table table, Columns columns, Names names) {
        if (!columns.has("name") || !columns.has("organization")) {
            return false;
        }
        int both = 0;
        int swapped = 0;
        for (Table.Row row : table.rows().subList(0, Math.min(ENOUGH, table.rows().size()))) {
            String name = CellText.line(columns.raw(row, "name"));
            String organization = CellText.line(columns.raw(row, "organization"));
            if (!name.isEmpty() && !organization.isEmpty()) {
                both++;
                swapped += names.isSwapped(name, organization) ? 1 : 0;
            }
        }
        return swapped > 1 && swapped * 2 > both;
    }

    private static boolean isKnown(String state) {
        return States.code(state).or(() -> States.near(state)).isPresent();
    }
}
