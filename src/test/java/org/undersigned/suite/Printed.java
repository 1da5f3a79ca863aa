package org.undersigned.suite;

import org.undersigned.frame.Content;
import org.undersigned.frame.Document;
import org.undersigned.frame.Element;
import org.undersigned.frame.Item;
import org.undersigned.frame.Node;
import org.undersigned.frame.Role;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/// What the elements of a document say, and on which page.
final class Printed {

    private final Document document;
    private final Map<Integer, Text> contents = new HashMap<>();

    Printed(Document document) {
        this.document = document;
        for (int page = 0; page < document.sheets().size(); page++) {
            for (Item item : document.sheets().get(page).items()) {
                if (item instanceof Item.GlyphRun run) {
                    Text text = new Text(page, run.glyphs().text());
                    contents.merge(run.content(), text, Text::plus);
                }
            }
        }
    }

    /// @param page the index of the page on which it begins
    record Text(int page, String text) {
        Text plus(Text more) {
            return new Text(page, text + more.text);
        }
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
            case Content content -> contents.getOrDefault(content.number(), new Text(0, ""));
            case Element element ->
                    element.children().stream()
                            .map(this::text)
                            .reduce(Text::plus)
                            .orElse(new Text(0, ""));
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
