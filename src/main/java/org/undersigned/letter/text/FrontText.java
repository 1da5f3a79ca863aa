package org.undersigned.letter.text;

import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

import java.util.Optional;

/// A letter's text with its front matter found in it.
///
/// @param text the whole text, without a byte order mark
/// @param start the offset of what is between the hyphens
/// @param cut the front matter
/// @param yaml its YAML
/// @param root its keys and values, or nothing if there are none
record FrontText(String text, int start, FrontCut cut, Yaml yaml, Optional<MappingNode> root) {

    /// Nothing if there is no front matter or it is not to be read.
    static Optional<FrontText> of(String text) {
        Reading reading = new Reading(new SourceText("", text));
        return FrontCut.of(reading)
                .flatMap(cut -> {
                    Yaml yaml = new Yaml(reading, cut);
                    Optional<MappingNode> root = yaml.keys();
                    int start = reading.source().offset(cut.line(), 1);
                    return reading.failed() || root.filter(YamlTree::isEndless).isPresent()
                            ? Optional.empty()
                            : Optional.of(
                                    new FrontText(reading.source().text(), start, cut, yaml, root));
                });
    }

    /// The offset behind what is between the hyphens.
    int end() {
        return start + cut.yaml().length();
    }

    /// The text below the front matter.
    String body() {
        return text.substring(cut.body());
    }

    /// How the lines of the front matter end.
    String lineEnd() {
        return start >= 2 && text.startsWith("\r\n", start - 2)
                ? "\r\n"
                : text.substring(start - 1, start);
    }

    int offset(Node node) {
        return yaml.offset(node);
    }

    /// The offset behind a node's last character, of which the ends of lines are none.
    int end(Node node) {
        return switch (node) {
            case ScalarNode scalar when isOnLines(scalar) -> behindWords(yaml.end(node));
            case CollectionNode<?> list when list.getFlowStyle() == FlowStyle.BLOCK ->
                    lastOf(list).map(this::end).orElseGet(() -> yaml.end(node));
            default -> yaml.end(node);
        };
    }

    private static boolean isOnLines(ScalarNode scalar) {
        return scalar.getScalarStyle() == ScalarStyle.LITERAL
                || scalar.getScalarStyle() == ScalarStyle.FOLDED;
    }

    private static Optional<Node> lastOf(CollectionNode<?> node) {
        return switch (node) {
            case SequenceNode list -> list.getValue().reversed().stream().findFirst();
            case MappingNode mapping ->
                    mapping.getValue().reversed().stream().findFirst().map(NodeTuple::getValueNode);
            default -> Optional.empty();
        };
    }

    private int behindWords(int offset) {
        int end = offset;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /// Where the line of an offset begins.
    int lineStart(int offset) {
        int at = offset;
        while (at > 0 && !isLineEnd(at - 1)) {
            at--;
        }
        return at;
    }

    /// Where the line of an offset ends, before what ends it.
    int endOfLine(int offset) {
        int at = offset;
        while (at < text.length() && !isLineEnd(at)) {
            at++;
        }
        return at;
    }

    /// Where the line behind that of an offset begins.
    int nextLine(int offset) {
        int at = endOfLine(offset);
        return Math.min(text.startsWith("\r\n", at) ? at + 2 : at + 1, text.length());
    }

    /// Where the comments begin that stand right above a key, as far indented as it.
    int withComments(int key) {
        int at = lineStart(key);
        String comment = text.substring(at, key) + "#";
        while (at > start) {
            int before = lineStart(at - (text.startsWith("\r\n", at - 2) ? 2 : 1));
            if (before < start || !text.startsWith(comment, before)) {
                return at;
            }
            at = before;
        }
        return at;
    }

    private boolean isLineEnd(int at) {
        return text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }
}
