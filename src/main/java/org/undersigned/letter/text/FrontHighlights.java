package org.undersigned.letter.text;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.CommentEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import org.undersigned.letter.text.Highlight.Kind;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Finds keys, values and comments in a front matter, as far as it is YAML, and the tags in those
/// lines that have fields.
final class FrontHighlights {

    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setSchema(new CoreSchema()).setParseComments(true).build();

    private static final Set<String> LINES = Set.of("subject", "salutation", "closing");

    /// What comes next in the collection under way.
    private enum Next {
        KEY,
        VALUE,
        ITEM
    }

    private final String text;
    private final Consumer<Highlight> found;
    private final Deque<Next> open = new ArrayDeque<>();
    private String key = "";

    /// The offset of the character with this number, counted in code points from the start.
    private int offset;

    private int index;

    /// @param start the offset of the line below the hyphens
    FrontHighlights(String text, int start, Consumer<Highlight> found) {
        this.text = text;
        this.offset = start;
        this.found = found;
    }

    /// Looks up to an offset.
    void find(int end) {
        String yaml = text.substring(offset, end);
        try {
            for (Event event : new Parse(SETTINGS).parseString(yaml)) {
                if (open.size() > Yaml.DEEPEST) {
                    return;
                }
                take(event);
            }
        } catch (YamlEngineException _) {
            // The rest cannot be told; what is wrong is told by whoever reads the letter.
        }
    }

    private void take(Event event) {
        switch (event) {
            case CommentEvent comment -> add(comment, Kind.FRONT_COMMENT);
            case ScalarEvent scalar -> {
                boolean isKey = open.peek() == Next.KEY;
                add(scalar, isKey ? Kind.FRONT_KEY : Kind.FRONT_VALUE);
                if (isKey && open.size() == 1) {
                    key = scalar.getValue();
                } else if (open.size() == 1 && LINES.contains(key)) {
                    addTags(scalar);
                }
                step();
            }
            case AliasEvent alias -> {
                add(alias, Kind.FRONT_VALUE);
                step();
            }
            case CollectionStartEvent start ->
                    open.push(start instanceof MappingStartEvent ? Next.KEY : Next.ITEM);
            case CollectionEndEvent _ -> {
                open.pop();
                step();
            }
            default -> {}
        }
    }

    private void step() {
        if (!open.isEmpty() && open.element() != Next.ITEM) {
            open.push(open.pop() == Next.KEY ? Next.VALUE : Next.KEY);
        }
    }

    private void add(Event event, Kind kind) {
        int start = offset(event.getStartMark());
        int end = offset(event.getEndMark());
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        found.accept(new Highlight(start, end, kind));
    }

    private int offset(Optional<Mark> mark) {
        int wanted = mark.map(Mark::getIndex).orElse(index);
        offset = text.offsetByCodePoints(offset, wanted - index);
        index = wanted;
        return offset;
    }

    /// Tags, as {@link LineReader} reads them; between double quotation marks a backslash is two.
    private void addTags(ScalarEvent scalar) {
        int start = offset(scalar.getStartMark());
        int end = offset(scalar.getEndMark());
        int single = scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED ? 2 : 1;
        String line = text.substring(start, end);
        int at = line.indexOf("{{");
        while (at >= 0) {
            boolean literal = slashesBefore(line, at) / single % 2 == 1;
            int behind = at + 1;
            if (!literal) {
                TagScanner.Scanned scanned = TagScanner.scan(line, at);
                boolean field = !scanned.tag().isConditional();
                behind = scanned.end();
                found.accept(
                        new Highlight(
                                start + at, start + behind, field ? Kind.FIELD : Kind.CONDITION));
            }
            at = line.indexOf("{{", behind);
        }
    }

    private static int slashesBefore(String line, int at) {
        int first = at;
        while (first > 0 && line.charAt(first - 1) == '\\') {
            first--;
        }
        return at - first;
    }
}
