package org.undersigned.suite;

import org.undersigned.frame.Content;
import org.undersigned.frame.Document;
import org.undersigned.frame.Element;
import org.undersigned.frame.Item;
import org.undersigned.frame.Node;
import org.undersigned.frame.Role;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/// What the elements of a document say, and on which page.
final class Printed {

    /// What stands within a line.
    static final Set<Role> INLINE = EnumSet.of(Role.REFERENCE, Role.LINK, Role.SPAN, Role.CODE);

    private final Document document;
    private final Map<Integer, List<TypeLine.Placed>> contents = new HashMap<>();
    private final List<Block> blocks = new ArrayList<>();
    private int items;

    Printed(Document document) {
        this.document = document;
        for (int page = 0; page < document.sheets().size(); page++) {
            for (Item item : document.sheets().get(page).items()) {
                if (item instanceof Item.GlyphRun run && Item.isMeant(run.content())) {
                    contents.computeIfAbsent(run.content(), _ -> new ArrayList<>())
                            .add(new TypeLine.Placed(page + 1, run));
                }
            }
        }
        collect(document.structure(), List.of(), 0, blocks);
    }

    /// @param page the index of the page on which it begins
    record Text(int page, String text) {
        Text plus(Text more) {
            return new Text(page, text + more.text);
        }
    }

    Document document() {
        return document;
    }

    /// Everything that has lines of its own, in reading order.
    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    private void collect(Element element, List<Role> above, int around, List<Block> into) {
        int item = element.role() == Role.ITEM ? ++items : around;
        List<Role> path = new ArrayList<>(above);
        path.add(element.role());
        List<Node> own = new ArrayList<>();
        for (Node child : element.children()) {
            if (child instanceof Element part && !INLINE.contains(part.role())) {
                add(path, element, own, item, into);
                collect(part, path, item, into);
            } else {
                own.add(child);
            }
        }
        add(path, element, own, item, into);
    }

    /// Adds what stood together in an element as a block.
    private void add(List<Role> path, Element element, List<Node> own, int item, List<Block> into) {
        if (!own.isEmpty()) {
            List<TypeLine.Placed> runs = own.stream().flatMap(node -> runs(node).stream()).toList();
            boolean whole = own.size() == element.children().size();
            Element part = whole ? element : new Element(element.role(), own);
            into.add(new Block(path, TypeLine.of(runs), saying(part), item));
            own.clear();
        }
    }

    private List<TypeLine.Placed> runs(Node node) {
        return switch (node) {
            case Content content -> contents.getOrDefault(content.number(), List.of());
            case Element element ->
                    element.children().stream().flatMap(child -> runs(child).stream()).toList();
        };
    }

    /// The text without the marks that cite notes.
    private String saying(Node node) {
        return switch (node) {
            case Content _ -> text(node).text();
            case Element element when element.role() == Role.REFERENCE -> "";
            case Element element when !element.attributes().actualText().isEmpty() ->
                    element.attributes().actualText();
            case Element element -> {
                StringBuilder said = new StringBuilder();
                element.children().forEach(child -> said.append(saying(child)));
                yield said.toString();
            }
        };
    }

    /// The texts of all elements that play a role.
    List<Text> of(Role role) {
        List<Text> found = new ArrayList<>();
        walk(
                document.structure(),
                (element, _) -> {
                    if (element.role() == role) {
                        found.add(text(element));
                    }
                });
        return found;
    }

    /// The blocks of each element that plays a role, from the outermost inwards.
    List<List<Block>> blocksOf(Role role) {
        List<List<Block>> found = new ArrayList<>();
        walk(
                document.structure(),
                (element, _) -> {
                    if (element.role() == role) {
                        List<Block> parts = new ArrayList<>();
                        collect(element, List.of(), 0, parts);
                        found.add(parts);
                    }
                });
        return found;
    }

    /// The labels of footnotes.
    List<Text> noteLabels() {
        List<Text> found = new ArrayList<>();
        walk(
                document.structure(),
                (element, parent) -> {
                    if (element.role() == Role.LABEL && parent.role() == Role.NOTE) {
                        found.add(text(element));
                    }
                });
        return found;
    }

    private Text text(Node node) {
        return switch (node) {
            case Content content ->
                    contents.getOrDefault(content.number(), List.of()).stream()
                            .map(placed ->
                                    new Text(placed.page() - 1, placed.run().glyphs().text()))
                            .reduce(Text::plus)
                            .orElse(new Text(0, ""));
            case Element element -> {
                Text text =
                        element.children().stream()
                                .map(this::text)
                                .reduce(Text::plus)
                                .orElse(new Text(0, ""));
                String actual = element.attributes().actualText();
                yield actual.isEmpty() ? text : new Text(text.page(), actual);
            }
        };
    }

    private static void walk(Element parent, BiConsumer<Element, Element> visit) {
        for (Node child : parent.children()) {
            if (child instanceof Element element) {
                visit.accept(element, parent);
                walk(element, visit);
            }
        }
    }
}
