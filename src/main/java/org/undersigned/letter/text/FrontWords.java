package org.undersigned.letter.text;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.undersigned.problem.Place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the keys of a letter's front matter say, in the words in which they say it: also what is
/// half typed or means nothing. {@link FrontEdit} changes them.
///
/// ```java
/// FrontWords.of(text).map(front -> front.words("style.face"))   // sans
/// ```
///
/// The letter as a whole need not be readable.
public final class FrontWords {

    private static final List<String> PARENTS =
            List.of("letterhead", "signatories", "sign_on", "style");

    private final @Nullable FrontText front;
    private final int mark;

    private FrontWords(@Nullable FrontText front, int mark) {
        this.front = front;
        this.mark = mark;
    }

    /// Reads them.
    ///
    /// @return nothing if there is a front matter that cannot be read; one that says nothing if
    ///   there is none
    public static Optional<FrontWords> of(String text) {
        int mark = text.startsWith("\ufeff") ? 1 : 0;
        return FrontCut.isOpened(new SourceText("", text))
                ? FrontText.of(text).map(front -> new FrontWords(front, mark))
                : Optional.of(new FrontWords(null, mark));
    }

    /// The offset behind the front matter, where what the letter says begins.
    public int body() {
        return front == null ? mark : mark + front.cut().body();
    }

    /// The words of a key, empty if it has none.
    ///
    /// @param path a key, or two with a full stop between, such as `style.face`
    public String words(String path) {
        return node(path).map(FrontWords::words).orElse("");
    }

    /// The lines of a list, none if there is no list.
    public List<String> listing(String path) {
        List<String> lines = new ArrayList<>();
        if (node(path).orElse(null) instanceof SequenceNode list) {
            list.getValue().forEach(node -> lines.add(words(node)));
        }
        return lines;
    }

    /// The path of the key that a place is in: from the key to the end of its value.
    public Optional<String> keyAt(Place place) {
        FrontText text = front;
        if (text == null || place.line() == 0) {
            return Optional.empty();
        }
        SourceText source = new SourceText("", text.text());
        int offset = source.offset(place.line(), Math.max(1, place.column()));
        return offset >= text.end()
                ? Optional.empty()
                : text.root().flatMap(root -> keyAt(text, root, offset));
    }

    private static Optional<String> keyAt(FrontText text, MappingNode keys, int offset) {
        Optional<NodeTuple> last =
                keys.getValue().reversed().stream()
                        .filter(tuple -> text.offset(tuple.getKeyNode()) <= offset)
                        .findFirst();
        return last.map(tuple -> {
            String key = words(tuple.getKeyNode());
            return tuple.getValueNode() instanceof MappingNode below && PARENTS.contains(key)
                    ? keyAt(text, below, offset).map(it -> key + "." + it).orElse(key)
                    : key;
        });
    }

    private Optional<Node> node(String path) {
        Optional<Node> node =
                Optional.ofNullable(front).flatMap(FrontText::root).map(Node.class::cast);
        for (String key : path.split("\\.", -1)) {
            node = node.flatMap(it -> below(it, key));
        }
        return node;
    }

    private static Optional<Node> below(Node node, String key) {
        return node instanceof MappingNode mapping && YamlTree.indexOf(mapping, key) >= 0
                ? Optional.of(mapping.getValue().get(YamlTree.indexOf(mapping, key)).getValueNode())
                : Optional.empty();
    }

    private static String words(Node node) {
        return node instanceof ScalarNode scalar && !scalar.getTag().equals(Tag.NULL)
                ? Plain.stripped(scalar.getValue())
                : "";
    }
}
