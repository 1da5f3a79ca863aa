package org.undersigned.letter.text;

import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Writes a list in the place of another. Items that were there before stay as typed, with the
/// comments behind them.
final class FrontItems {

    private final FrontText front;
    private final SequenceNode old;

    FrontItems(FrontText front, SequenceNode old) {
        this.front = front;
        this.old = old;
    }

    /// What is written instead, from the old list's first character on.
    ///
    /// @param end the offset behind the old list
    String written(List<?> fresh, int end) {
        return old.getFlowStyle() == FlowStyle.BLOCK ? onLines(fresh, end) : inBrackets(fresh);
    }

    private String inBrackets(List<?> fresh) {
        Map<String, Deque<String>> typed = new HashMap<>();
        for (Node item : old.getValue()) {
            if (item instanceof ScalarNode scalar) {
                String written = front.text().substring(front.offset(item), front.end(item));
                keep(typed, scalar, written);
            }
        }
        List<String> items = new ArrayList<>();
        for (Object value : fresh) {
            String kept = take(typed, value);
            items.add(kept.isEmpty() ? YamlWriter.inBraces(value) : kept);
        }
        return "[" + String.join(", ", items) + "]";
    }

    private String onLines(List<?> fresh, int end) {
        int first = front.offset(old);
        String indent = front.text().substring(front.lineStart(first), first);
        Map<String, Deque<String>> typed = typedLines(indent, end);
        StringBuilder lines = new StringBuilder();
        for (Object value : fresh) {
            String kept = take(typed, value);
            lines.append(lines.isEmpty() ? "" : front.lineEnd()).append(indent);
            lines.append(kept.isEmpty() ? "- " + YamlWriter.onItsLine(value) : kept);
        }
        return lines.substring(indent.length());
    }

    /// The items that begin with a hyphen on their line, each to the end of its last line, without
    /// what the first is indented by.
    private Map<String, Deque<String>> typedLines(String indent, int end) {
        Map<String, Deque<String>> typed = new HashMap<>();
        List<Node> items = old.getValue();
        for (int i = 0; i < items.size(); i++) {
            int start = front.lineStart(front.offset(items.get(i)));
            int next = i + 1 < items.size() ? front.lineStart(front.offset(items.get(i + 1))) : end;
            if (items.get(i) instanceof ScalarNode scalar
                    && next > start
                    && front.text().startsWith(indent + "-", start)) {
                String lines = front.text().substring(start + indent.length(), next);
                keep(typed, scalar, lines.stripTrailing());
            }
        }
        return typed;
    }

    private static void keep(Map<String, Deque<String>> typed, ScalarNode item, String written) {
        typed.computeIfAbsent(item.getValue(), _ -> new ArrayDeque<>()).add(written);
    }

    private static String take(Map<String, Deque<String>> typed, Object value) {
        Deque<String> there = typed.getOrDefault(value.toString(), new ArrayDeque<>());
        return there.isEmpty() ? "" : there.remove();
    }
}
