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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The keys of one mapping and their values. A value of the wrong kind is a problem, and as good as
/// none; a value that is null is none.
final class YamlKeys {

    /// What the words of a value may be taken for.
    static final Set<Tag> PLAIN_TAGS = Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL);

    private final Reading reading;
    private final Yaml yaml;
    private final Place place;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /// A value in words.
    ///
    /// @param text what it says, whatever YAML takes it for
    /// @param node where it comes from
    record Words(String text, ScalarNode node) {}

    private record Entry(ScalarNode key, Node value) {}

    YamlKeys(Reading reading, Yaml yaml, MappingNode mapping) {
        this.reading = reading;
        this.yaml = yaml;
        this.place = yaml.place(mapping);
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                reading.error(yaml.place(tuple.getKeyNode()), "letter.frontMatterNoKeys");
            } else if (entries.putIfAbsent(key.getValue(), new Entry(key, tuple.getValueNode()))
                    != null) {
                reading.error(yaml.place(key), "letter.keyTwice", key.getValue());
            }
        }
    }

    Place place() {
        return place;
    }

    /// The keys that are there, in order.
    List<String> names() {
        return List.copyOf(entries.keySet());
    }

    /// Where a key stands; the whole mapping if it is missing.
    Place placeOfKey(String key) {
        @Nullable Entry entry = entries.get(key);
        return entry == null ? place : yaml.place(entry.key());
    }

    /// Warns of the keys that are not among these.
    void allow(List<String> known) {
        for (String key : names()) {
            if (!known.contains(key)) {
                Optional<String> near = Nearest.of(key, known);
                if (near.isPresent()) {
                    reading.warning(placeOfKey(key), "letter.unknownKeyLike", key, near.get());
                } else {
                    reading.warning(
                            placeOfKey(key), "letter.unknownKey", key, String.join(", ", known));
                }
            }
        }
    }

    /// Whether a key is missing or has nothing to say.
    boolean isBlank(String key) {
        Optional<Node> value = value(key);
        return value.isEmpty()
                || (value.get() instanceof ScalarNode scalar && scalar.getValue().isBlank());
    }

    /// The words of a key.
    Optional<Words> words(String key) {
        return value(key).flatMap(node -> words(node, key));
    }

    /// The words of a key, empty if there are none.
    String text(String key) {
        return words(key).map(Words::text).orElse("");
    }

    /// The list of a key: of words.
    List<Words> list(String key) {
        List<Words> list = new ArrayList<>();
        for (Node node : nodes(key)) {
            words(node, key).ifPresent(list::add);
        }
        return list;
    }

    /// The list of a key: of words, without their nodes.
    List<String> texts(String key) {
        return list(key).stream().map(Words::text).toList();
    }

    /// The list of a key: of mappings.
    List<YamlKeys> mappings(String key) {
        List<YamlKeys> mappings = new ArrayList<>();
        for (Node node : nodes(key)) {
            mapping(node, key).ifPresent(mappings::add);
        }
        return mappings;
    }

    /// The mapping of a key.
    Optional<YamlKeys> mapping(String key) {
        return value(key).flatMap(node -> mapping(node, key));
    }

    private Optional<Node> value(String key) {
        return Optional.ofNullable(entries.get(key))
                .map(Entry::value)
                .filter(node -> !node.getTag().equals(Tag.NULL));
    }

    private List<Node> nodes(String key) {
        Optional<Node> value = value(key);
        if (value.isPresent() && !(value.get() instanceof SequenceNode)) {
            reading.error(yaml.place(value.get()), "letter.wantsList", key);
        }
        return value.filter(SequenceNode.class::isInstance)
                .map(SequenceNode.class::cast)
                .map(SequenceNode::getValue)
                .orElse(List.of());
    }

    private Optional<YamlKeys> mapping(Node node, String key) {
        if (node instanceof MappingNode mapping && mapping.getTag().equals(Tag.MAP)) {
            return Optional.of(new YamlKeys(reading, yaml, mapping));
        }
        reading.error(yaml.place(node), "letter.wantsKeys", key);
        return Optional.empty();
    }

    private Optional<Words> words(Node node, String key) {
        if (!(node instanceof ScalarNode scalar)) {
            reading.error(yaml.place(node), "letter.wantsText", key);
            return Optional.empty();
        }
        if (!PLAIN_TAGS.contains(scalar.getTag()) && !scalar.getTag().equals(Tag.NULL)) {
            reading.error(yaml.place(node), "letter.yamlTag", scalar.getTag().getValue());
            return Optional.empty();
        }
        return Optional.of(new Words(Plain.stripped(scalar.getValue()), scalar));
    }
}
