package org.undersigned.roster.cleaning;

import org.undersigned.letter.States;
import org.undersigned.table.CellText;
import org.undersigned.table.Columns;
import org.undersigned.table.Table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a whole list tells about its single cells.
///
/// @param spellings how it spells words where it does not write in capitals
/// @param familyFirst whether its column of names is `Family, Given` throughout
/// @param american whether most of its states are such as we know
record Evidence(Spellings spellings, boolean familyFirst, boolean american) {

    /// Of ten names so many are written the same way in a column that is so throughout.
    private static final int THROUGHOUT = 9;

    static Evidence of(Table table, Columns columns, Names names) {
        Spellings spellings = new Spellings();
        int commas = 0;
        int reversed = 0;
        int plain = 0;
        Map<String, Boolean> found = new HashMap<>();
        int states = 0;
        int known = 0;
        for (Table.Row row : table.rows()) {
            for (String field : List.of("name", "first", "last", "organization")) {
                String text = columns.raw(row, field);
                if (Capitals.isMixed(text)) {
                    spellings.learn(text);
                }
            }
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
        return new Evidence(spellings, throughout, known * 2 > states);
    }

    private static boolean isKnown(String state) {
        return States.code(state).or(() -> States.near(state)).isPresent();
    }
}
