package org.undersigned.letter.text;

import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Changes a front matter where it stands. What it makes is a good guess: whoever asks for it reads
/// it again.
final class FrontPatch {

    private final FrontText front;

    FrontPatch(FrontText front) {
        this.front = front;
    }

    /// The text whose key has another value.
    String set(List<String> path, Object value) {
        if (front.root().isEmpty()) {
            return splice(
                    front.end(), front.end(), lines("", path.getFirst(), below(path, 0, value)));
        }
        MappingNode keys = front.root().get();
        for (int at = 0; ; at++) {
            String key = path.get(at);
            Object whole = below(path, at, value);
            int index = YamlTree.indexOf(keys, key);
            if (index < 0) {
                return inserted(keys, FrontKeys.below(path.subList(0, at)), key, whole);
            }
            Node there = keys.getValue().get(index).getValueNode();
            if (at == path.size() - 1
                    || !(there instanceof MappingNode mapping)
                    || mapping.getValue().isEmpty()) {
                return replaced(keys, there, whole);
            }
            keys = mapping;
        }
    }

    /// The value of the key at an index of the path, which holds those behind it.
    private static Object below(List<String> path, int at, Object value) {
        Object whole = value;
        for (int inner = path.size() - 1; inner > at; inner--) {
            whole = Map.of(path.get(inner), whole);
        }
        return whole;
    }

    private String replaced(MappingNode keys, Node old, Object value) {
        int start = front.offset(old);
        int end = front.end(old);
        if (old instanceof CollectionNode<?> list && list.getFlowStyle() == FlowStyle.BLOCK) {
            end = front.endOfLine(end);
        }
        String written;
        if (old instanceof SequenceNode list && value instanceof List<?> items) {
            written = new FrontItems(front, list).written(items, end);
        } else if (isBraced(keys) || value instanceof List || value instanceof Map) {
            written = YamlWriter.inBraces(value);
        } else {
            written = YamlWriter.onItsLine(value);
        }
        boolean nothing = old.getTag().equals(Tag.NULL) && start == end;
        return splice(start, end, nothing ? " " + written : written);
    }

    private String inserted(MappingNode keys, List<String> order, String key, Object value) {
        List<NodeTuple> tuples = keys.getValue();
        int index = YamlTree.indexFor(keys, key, order);
        if (tuples.isEmpty()) {
            String braced = "{" + YamlWriter.entryInBraces(key, value) + "}";
            return splice(front.offset(keys), front.end(keys), braced);
        }
        int behind = index == 0 ? 0 : front.end(tuples.get(index - 1).getValueNode());
        int before = front.offset(tuples.getFirst().getKeyNode());
        if (isBraced(keys)) {
            String entry = YamlWriter.entryInBraces(key, value);
            return index == 0
                    ? splice(before, before, entry + ", ")
                    : splice(behind, behind, ", " + entry);
        }
        int line = index == 0 ? front.withComments(before) : front.nextLine(behind);
        String indent = front.text().substring(front.lineStart(before), before);
        return splice(line, line, lines(indent, key, value));
    }

    /// A key on lines of its own.
    private String lines(String indent, String key, Object value) {
        return YamlWriter.lines(Map.of(key, value))
                .lines()
                .map(line -> indent + line + front.lineEnd())
                .collect(Collectors.joining());
    }

    /// The text without a key, and without those above it that have no other below. The comments
    /// above it stay, the one behind it goes.
    String without(List<String> path) {
        MappingNode keys = front.root().orElseThrow();
        MappingNode from = keys;
        String key = path.getFirst();
        for (int at = 0; at < path.size() && keys.getValue().size() > 0; at++) {
            if (at == 0 || keys.getValue().size() > 1) {
                from = keys;
                key = path.get(at);
            }
            Node there = keys.getValue().get(YamlTree.indexOf(keys, path.get(at))).getValueNode();
            if (!(there instanceof MappingNode mapping)) {
                break;
            }
            keys = mapping;
        }
        return without(from, YamlTree.indexOf(from, key));
    }

    private String without(MappingNode keys, int index) {
        List<NodeTuple> tuples = keys.getValue();
        int start = front.offset(tuples.get(index).getKeyNode());
        int end = front.end(tuples.get(index).getValueNode());
        if (!isBraced(keys)) {
            return splice(front.lineStart(start), front.nextLine(end), "");
        }
        if (index + 1 < tuples.size()) {
            return splice(start, front.offset(tuples.get(index + 1).getKeyNode()), "");
        }
        return index == 0
                ? splice(start, end, "")
                : splice(front.end(tuples.get(index - 1).getValueNode()), end, "");
    }

    private static boolean isBraced(MappingNode keys) {
        return keys.getFlowStyle() == FlowStyle.FLOW;
    }

    /// Behind an alias, which stands where it refers to, ends may come before beginnings.
    private String splice(int start, int end, String written) {
        return front.text().substring(0, start)
                + written
                + front.text().substring(Math.max(start, end));
    }
}
