package org.undersigned.cli;

import org.undersigned.workflow.intake.Cleaned;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Tells which cells an import has changed, and by which rules.
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
        return messages.text(key, rule, cells, one.before(), one.after());
    }

    /// All of them.
    static List<Map<String, Object>> records(List<Cleaned> cleanings) {
        return cleanings.stream().map(CleaningReport::record).toList();
    }

    private static Map<String, Object> record(Cleaned cleaned) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("rule", cleaned.rule());
        record.put("field", cleaned.field());
        record.put("before", cleaned.before());
        record.put("after", cleaned.after());
        record.put("rows", cleaned.rows());
        return record;
    }
}
