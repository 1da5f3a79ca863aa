package org.undersigned.cli;

import org.undersigned.workflow.MatchedRows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Matches as records for {@link Json}.
final class RowRecords {

    private RowRecords() {}

    static List<Map<String, Object>> of(List<MatchedRows> rows) {
        return rows.stream().map(RowRecords::of).toList();
    }

    private static Map<String, Object> of(MatchedRows rows) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("row_a", rows.rowA());
        record.put("row_b", rows.rowB());
        record.put("name_a", rows.nameA());
        record.put("name_b", rows.nameB());
        record.put("score", rows.match().score());
        record.put("decision", rows.decision());
        record.put("reason", rows.reason(Locale.getDefault()));
        return record;
    }
}
