package org.undersigned.letter.text;

import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What a front matter says, however it is written down; and the same with one key changed.
final class YamlTree {

    private YamlTree() {}

    /// Something that is equal for nodes that say the same: kinds of words are not told apart, as
    /// the reader of letters does not either.
    static Object said(Node node) {
        return switch (node) {
            case ScalarNode scalar -> List.of(kind(scalar.getTag()), scalar.getValue());
            case SequenceNode list ->
                    List.of(list.getTag(), list.getValue().stream().map(YamlTree::said).toList());
            case MappingNode mapping ->
                    List.of(
                            mapping.getTag(),
                            mapping.getValue().stream()
                                    .map(tuple ->
                                            List.of(
                                                    said(tuple.getKeyNode()),
                                                    said(tuple.getValueNode())))
                                    .toList());
            default -> throw new IllegalArgumentException("unexpected " + node);
        };
    }

    private static Tag kind(Tag tag) {
        return YamlKeys.PLAIN_TAGS.contains(tag) ? Tag.STR : tag;
    }

    /// Whether a node holds itself: then it is no tree.
    static boolean isEndless(Node node) {
        return node.isRecursive()
                || switch (node) {
                    case SequenceNode list ->
                            list.getValue().stream().anyMatch(YamlTree::isEndless);
                    case MappingNode mapping ->
                            mapping.getValue().stream()
                                    .anyMatch(tuple ->
                                            isEndless(tuple.getKeyNode())
                                                    || isEndless(tuple.getValueNode()));
                    default -> false;
                };
    }

    /// The index of a key in a mapping, −1 if it is not there.
    static int indexOf(MappingNode mapping, String key) {
        return IntStream.range(0, mapping.getValue().size())
                .filter(i -> isKey(mapping.getValue().get(i).getKeyNode(), key))
                .findFirst()
                .orElse(-1);
    }

    private static boolean isKey(Node node, String key) {
        return node instanceof ScalarNode scalar && scalar.getValue().equals(key);
    }

    /// Where a key that is missing belongs: behind those that are written before it, else before
    /// those written after it, else at the end.
    static int indexFor(MappingNode mapping, String key, List<String> order) {
        int at = order.indexOf(key);
        int behind = indices(mapping, order.subList(0, at)).max().orElse(-1) + 1;
        return behind > 0
                ? behind
                : indices(mapping, order.subList(at, order.size()))
                        .min()
                        .orElse(mapping.getValue().size());
    }

    private static IntStream indices(MappingNode mapping, List<String> keys) {
        return keys.stream().mapToInt(key -> indexOf(mapping, key)).filter(index -> index >= 0);
    }

    /// A mapping whose key has another value.
    ///
    /// @param mapping is left as it is
    /// @param path the key, behind those that lead to it
    /// @return nothing if one of those leads to something else
    static Optional<MappingNode> with(MappingNode mapping, List<String> path, Object value) {
        return with(mapping, path, 0, value);
    }

    private static Optional<MappingNode> with(
            MappingNode mapping, List<String> path, int at, Object value) {
        List<NodeTuple> tuples = new ArrayList<>(mapping.getValue());
        String key = path.get(at);
        int index = indexOf(mapping, key);
        boolean last = at == path.size() - 1;
        MappingNode below = new MappingNode(Tag.MAP, List.of(), FlowStyle.BLOCK);
        if (index >= 0 && !last) {
            Node there = tuples.get(index).getValueNode();
            if (there instanceof MappingNode keys) {
                below = keys;
            } else if (!there.getTag().equals(Tag.NULL)) {
                return Optional.empty();
            }
        }
        Optional<? extends Node> fresh =
                last ? Optional.of(YamlWriter.node(value)) : with(below, path, at + 1, value);
        return fresh.map(node -> {
            if (index >= 0) {
                tuples.set(index, new NodeTuple(tuples.get(index).getKeyNode(), node));
            } else {
                int place = indexFor(mapping, key, FrontKeys.below(path.subList(0, at)));
                tuples.add(place, new NodeTuple(YamlWriter.node(key), node));
            }
            return new MappingNode(mapping.getTag(), tuples, FlowStyle.BLOCK);
        });
    }

    /// A mapping without a key, and without those above it that had no other below.
    ///
    /// @param mapping is left as it is
    /// @param path the key, behind those that lead to it; all of them are there
    static MappingNode without(MappingNode mapping, List<String> path) {
        List<NodeTuple> tuples = new ArrayList<>(mapping.getValue());
        int index = indexOf(mapping, path.getFirst());
        NodeTuple tuple = tuples.get(index);
        if (path.size() > 1
                && tuple.getValueNode() instanceof MappingNode below
                && below.getValue().size() > 1) {
            Node left = without(below, path.subList(1, path.size()));
            tuples.set(index, new NodeTuple(tuple.getKeyNode(), left));
        } else {
            tuples.remove(index);
        }
        return new MappingNode(mapping.getTag(), tuples, FlowStyle.BLOCK);
    }

    /// The same, node for node, on lines of its own and without a reference to another.
    static Node spelledOut(Node node) {
        return switch (node) {
            case ScalarNode scalar when scalar.getTag().equals(Tag.STR) -> words(scalar.getValue());
            case ScalarNode scalar ->
                    new ScalarNode(scalar.getTag(), scalar.getValue(), ScalarStyle.PLAIN);
            case SequenceNode list ->
                    new SequenceNode(
                            list.getTag(),
                            list.getValue().stream().map(YamlTree::spelledOut).toList(),
                            FlowStyle.BLOCK);
            case MappingNode mapping ->
                    new MappingNode(
                            mapping.getTag(),
                            mapping.getValue().stream()
                                    .map(tuple ->
                                            new NodeTuple(
                                                    spelledOut(tuple.getKeyNode()),
                                                    spelledOut(tuple.getValueNode())))
                                    .toList(),
                            FlowStyle.BLOCK);
            default -> throw new IllegalArgumentException("unexpected " + node);
        };
    }

    private static Node words(String text) {
        return text.contains("\n")
                ? new ScalarNode(Tag.STR, text, ScalarStyle.DOUBLE_QUOTED)
                : YamlWriter.node(text);
    }
}
