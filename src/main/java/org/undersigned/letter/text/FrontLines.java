package org.undersigned.letter.text;

import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

import java.util.Optional;

/// Where the values of a front matter that are a line of text stand.
final class FrontLines {

    private final FrontText front;

    FrontLines(FrontText front) {
        this.front = front;
    }

    /// A value without quotation marks.
    record Value(int start, int end, Alignment.Manner manner) {}

    Optional<Value> value(String key) {
        return front.root()
                .filter(root -> YamlTree.indexOf(root, key) >= 0)
                .map(root -> node(root, key))
                .filter(ScalarNode.class::isInstance)
                .map(ScalarNode.class::cast)
                .map(this::value);
    }

    private static Node node(MappingNode root, String key) {
        return root.getValue().get(YamlTree.indexOf(root, key)).getValueNode();
    }

    private Value value(ScalarNode scalar) {
        boolean quoted =
                scalar.getScalarStyle() == ScalarStyle.SINGLE_QUOTED
                        || scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED;
        int inset = quoted ? 1 : 0;
        int start = front.offset(scalar) + inset;
        int end = Math.max(start, front.end(scalar) - inset);
        return new Value(start, end, Alignment.manner(scalar));
    }
}
