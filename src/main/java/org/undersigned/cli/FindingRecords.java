package org.undersigned.cli;

import org.undersigned.problem.Problem;
import org.undersigned.problem.Wording;
import org.undersigned.workflow.Finding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Problems as records for {@link Json}.
final class FindingRecords {

    private FindingRecords() {}

    static List<Map<String, Object>> of(List<Finding> findings) {
        if (findings.isEmpty()) {
            return List.of();
        }
        Wording wording = new Wording(Locale.getDefault());
        return findings.stream().map(finding -> of(finding, wording)).toList();
    }

    private static Map<String, Object> of(Finding finding, Wording wording) {
        Problem problem = finding.problem();
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("severity", problem.isError() ? "error" : "warning");
        record.put("key", problem.key());
        record.put("file", problem.place().file());
        record.put("line", problem.place().line());
        record.put("column", problem.place().column());
        record.put("what", Masked.sentence(wording.what(problem)));
        record.put("remedy", Masked.sentence(wording.remedy(problem)));
        record.put("more_letters", finding.more());
        record.put("more_lines", finding.lines());
        return record;
    }
}
