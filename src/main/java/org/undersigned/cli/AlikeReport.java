package org.undersigned.cli;

import org.undersigned.roster.matching.Decision;
import org.undersigned.workflow.Lookalike;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Tells whom those who were imported look like.
final class AlikeReport {

    /// So many are told one by one.
    private static final int MOST = 100;

    private AlikeReport() {}

    /// A line for each, the sure ones first; of very many, a line for the rest.
    static List<String> lines(List<Lookalike> all, Messages messages) {
        List<String> lines =
                all.stream()
                        .sorted(Comparator.comparing(it -> it.match().decision() != Decision.SAME))
                        .limit(MOST)
                        .map(it -> line(it, messages))
                        .collect(Collectors.toCollection(ArrayList::new));
        if (all.size() > MOST) {
            lines.add(messages.text("import.alike.more", all.size() - MOST));
        }
        return lines;
    }

    private static String line(Lookalike one, Messages messages) {
        return messages.text(
                one.joined() ? "import.alike.joined" : "import.alike.added",
                String.valueOf(one.row()),
                Masked.sentence(one.name()),
                Masked.sentence(one.twin()),
                one.decision(),
                one.reason(Locale.getDefault()),
                one.twinRow());
    }

    /// All of them.
    static List<Map<String, Object>> records(List<Lookalike> all) {
        return all.stream().map(AlikeReport::record).toList();
    }

    private static Map<String, Object> record(Lookalike one) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("row", one.row());
        record.put("name", Masked.sentence(one.name()));
        record.put("like", Masked.sentence(one.twin()));
        record.put("there", one.twinRow() == 0);
        record.put("like_row", one.twinRow());
        record.put("score", one.match().score());
        record.put("decision", one.decision());
        record.put("reason", one.reason(Locale.getDefault()));
        record.put("joined", one.joined());
        return record;
    }
}
