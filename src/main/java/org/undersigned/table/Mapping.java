package org.undersigned.table;

import org.undersigned.problem.Outcome;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which columns the user says hold which fields. It wins over anything recognized.
///
/// A column without a header of its own is called by its number: `#3`.
///
/// @param columns the header of the column, by field; empty for a field that no column holds
public record Mapping(Map<String, String> columns) {

    /// Nothing is said; columns are recognized by their headers.
    public static final Mapping NONE = new Mapping(Map.of());

    public Mapping {
        columns = Map.copyOf(columns);
    }

    /// Reads `field=column` pairs. A header may itself contain `=`; a field cannot.
    public static Outcome<Mapping> parse(List<String> pairs) {
        Map<String, String> columns = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            String field = equals < 0 ? "" : pair.substring(0, equals).strip();
            String column = pair.substring(equals + 1).strip();
            if (field.isEmpty() || column.isEmpty()) {
                problems.add(Problem.error(Place.NOWHERE, "table.mappingNotAPair", pair));
            } else if (columns.put(field, column) != null) {
                problems.add(Problem.error(Place.NOWHERE, "table.fieldMappedTwice", field));
            }
        }
        return Outcome.of(new Mapping(columns), problems);
    }
}
