package org.undersigned.letter.text;

import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.Tag;

import java.util.List;
import java.util.Optional;

/// Gives a key of a letter's front matter another value. Everything else stays as typed: comments,
/// the order of keys, quotation marks, braces, ends of lines, and the text below.
///
/// ```java
/// FrontEdit.set(text, "paper", FrontValue.choice(Paper.A4));
/// FrontEdit.set(text, "signatories.columns", FrontValue.columns(Columns.TWO));
/// FrontEdit.remove(text, "subject");
/// ```
///
/// A path is a key, or two with a full stop between. A key that is missing is put where {@link
/// LetterWriter} writes it, and gets a front matter if there is none. Every change is read again
/// before it is handed out. If it says anything else than was asked for (YAML can be written in
/// ways that no line-by-line change does justice to, such as references), the front matter, and
/// only that, is written anew with all its keys, but without its comments.
///
/// The letter as a whole need not be readable: its text may be half typed.
public final class FrontEdit {

    private static final String TITLE = "title";

    private FrontEdit() {}

    /// The text in which a key says something else. A value that says nothing takes the key away,
    /// as {@link #remove} does.
    ///
    /// @param path a key of the front matter, such as `title` or `style.face`
    /// @return nothing if the front matter cannot be read, or if a key above this one holds
    ///   something else than keys: then there is a problem in the text to be mended first
    /// @throws IllegalArgumentException if there is no such key
    public static Optional<String> set(String text, String path, FrontValue value) {
        if (value.isEmpty()) {
            return remove(text, path);
        }
        List<String> keys = keys(path);
        Object plain = YamlWriter.plain(value);
        if (hasNoFront(text)) {
            return Optional.of(withFront(text, keys, plain));
        }
        Optional<FrontText> front = FrontText.of(text);
        if (front.isEmpty() || says(front.get(), keys, YamlWriter.node(plain))) {
            return front.map(_ -> text);
        }
        MappingNode root = front.get().root().orElseGet(FrontEdit::nothing);
        return YamlTree.with(root, keys, plain)
                .map(changed -> {
                    String patched = new FrontPatch(front.get()).set(keys, plain);
                    return proven(text, front.get(), changed, patched);
                });
    }

    /// The text without a key. The title is never taken away: a letter has one.
    ///
    /// @return as {@link #set}
    /// @throws IllegalArgumentException if there is no such key
    public static Optional<String> remove(String text, String path) {
        List<String> keys = keys(path);
        if (path.equals(TITLE) || hasNoFront(text)) {
            return Optional.of(text);
        }
        Optional<FrontText> front = FrontText.of(text);
        if (front.isEmpty() || find(front.get(), keys).isEmpty()) {
            return front.map(_ -> text);
        }
        MappingNode changed = YamlTree.without(front.get().root().orElseThrow(), keys);
        String patched = new FrontPatch(front.get()).without(keys);
        return Optional.of(proven(text, front.get(), changed, patched));
    }

    private static List<String> keys(String path) {
        List<String> keys = List.of(path.split("\\.", -1));
        if (!FrontKeys.below(keys.subList(0, keys.size() - 1)).contains(keys.getLast())) {
            throw new IllegalArgumentException("no key " + path);
        }
        return keys;
    }

    private static boolean hasNoFront(String text) {
        return !FrontCut.isOpened(new SourceText("", text));
    }

    private static String withFront(String text, List<String> keys, Object value) {
        String mark = mark(text);
        String body = text.substring(mark.length());
        String lines = YamlWriter.lines(YamlTree.with(nothing(), keys, value).orElseThrow());
        return mark + ("---\n" + lines + "---\n").replace("\n", firstLineEnd(body)) + body;
    }

    private static String firstLineEnd(String text) {
        return text.lines()
                .findFirst()
                .map(String::length)
                .filter(end -> end < text.length())
                .map(end -> text.startsWith("\r\n", end) ? "\r\n" : text.substring(end, end + 1))
                .orElse("\n");
    }

    private static MappingNode nothing() {
        return new MappingNode(Tag.MAP, List.of(), FlowStyle.BLOCK);
    }

    private static boolean says(FrontText front, List<String> keys, Node value) {
        return find(front, keys)
                .filter(there -> YamlTree.said(there).equals(YamlTree.said(value)))
                .isPresent();
    }

    private static Optional<Node> find(FrontText front, List<String> keys) {
        Optional<Node> found = front.root().map(Node.class::cast);
        for (String key : keys) {
            found =
                    found.filter(MappingNode.class::isInstance)
                            .map(MappingNode.class::cast)
                            .filter(mapping -> YamlTree.indexOf(mapping, key) >= 0)
                            .map(mapping ->
                                    mapping.getValue()
                                            .get(YamlTree.indexOf(mapping, key))
                                            .getValueNode());
        }
        return found;
    }

    private static String proven(
            String text, FrontText front, MappingNode changed, String patched) {
        String proven = saysNoMore(patched, changed, front.body()) ? patched : anew(front, changed);
        return mark(text) + proven;
    }

    private static boolean saysNoMore(String patched, MappingNode changed, String body) {
        Optional<FrontText> read = FrontText.of(patched);
        return read.filter(front -> front.body().equals(body))
                .map(front -> front.root().orElseGet(FrontEdit::nothing))
                .filter(root -> YamlTree.said(root).equals(YamlTree.said(changed)))
                .isPresent();
    }

    private static String anew(FrontText front, MappingNode changed) {
        String lines = YamlWriter.lines(YamlTree.spelledOut(changed));
        return front.text().substring(0, front.start())
                + lines.replace("\n", front.lineEnd())
                + front.text().substring(front.end());
    }

    private static String mark(String text) {
        return text.startsWith("\ufeff") ? "\ufeff" : "";
    }
}
