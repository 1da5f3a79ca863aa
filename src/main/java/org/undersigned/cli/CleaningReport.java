package org.undersigned.cli;

import org.undersigned.workflow.intake.Cleaned;
import org.undersigned.workflow.intake.Column;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Tells what an import did unasked: cells it has changed, and by which rules; columns that it took
/// as last time.
final class CleaningReport {

    private CleaningReport() {}

    /// A line for each rule: how many cells, and one of them.
    static List<String> lines(List<Cleaned> cleanings, Messages messages) {
        Map<String, List<Cleaned>> byRule =
                cleanings.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Cleaned::rule, LinkedHashMap::new, Collectors.toList()));
        List<String> lines = new ArrayList<>();
        byRule.forEach((rule, all) -> lines.add(line(rule, all, messages)));
        return lines;
    }

    private static String line(String rule, List<Cleaned> all, Messages messages) {
        int cells = all.stream().mapToInt(Cleaned::rows).sum();
        Cleaned one = all.getFirst();
        String key = one.after().isEmpty() ? "import.emptied" : "import.cleaned";
        return messages.text(
                key,
                rule,
                cells,
                Masked.cell(one.field(), one.before()),
                Masked.cell(one.field(), one.after()));
    }

    /// The fields whose columns are those of last time, with these.
    static Map<String, Object> rememberedFields(List<Column> columns) {
        Map<String, Object> fields = new LinkedHashMap<>();
        columns.stream()
                .filter(it -> it.how() == Column.How.REMEMBERED)
                .forEach(it -> fields.put(it.field(), it.name()));
        return fields;
    }

    /// The same as one may write them; empty if there are none.
    static String remembered(List<Column> columns) {
        return rememberedFields(columns).entrySet().stream()
                .map(it -> it.getKey() + "=" + it.getValue())
                .collect(Collectors.joining(", "));
    }

    /// All of them.
    static List<Map<String, Object>> records(List<Cleaned> cleanings) {
        return cleanings.stream().map(CleaningReport::record).toList();
    }

    private static Map<String, Object> record(Cleaned cleaned) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("rule", cleaned.rule());
        record.put("field", cleaned.field());
        record.put("before", Masked.cell(cleaned.field(), cleaned.before()));
        record.put("after", Masked.cell(cleaned.field(), cleaned.after()));
        record.put("rows", cleaned.rows());
        return record;
    }
}
