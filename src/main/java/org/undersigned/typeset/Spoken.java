package org.undersigned.typeset;

import org.undersigned.frame.Attributes;
import org.undersigned.frame.Content;
import org.undersigned.frame.Element;
import org.undersigned.frame.Node;
import org.undersigned.frame.Role;
import org.undersigned.typeset.paragraph.Stretch;
import org.undersigned.typeset.paragraph.Turns;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// What the contents of one letter say that are read from right to left.
///
/// Their glyphs stand in a file from left to right, and an accent may come before its letter; so
/// their elements say the text again as it was written (ISO 32000-1 §14.9.4).
final class Spoken implements Consumer<List<Stretch>> {

    private final Map<Integer, String> texts = new HashMap<>();

    /// Takes note of a paragraph that is set.
    @Override
    public void accept(List<Stretch> paragraph) {
        if (paragraph.stream().noneMatch(stretch -> Turns.areIn(stretch.text()))) {
            return;
        }
        Map<Integer, String> said = new HashMap<>();
        for (Stretch stretch : paragraph) {
            said.merge(stretch.content(), stretch.text(), String::concat);
        }
        said.values().removeIf(text -> !Turns.areIn(text) && !isTurned(text));
        texts.putAll(said);
    }

    /// Whether what stands beside such text has signs that go its way, as the full stop after a
    /// number.
    private static boolean isTurned(String text) {
        return text.codePoints().noneMatch(Character::isLetter)
                && text.codePoints()
                        .anyMatch(c -> !Character.isWhitespace(c) && !Character.isDigit(c));
    }

    /// The same structure in which every such content is in an element that says it.
    Element in(Element element) {
        if (texts.isEmpty()) {
            return element;
        }
        List<Node> children = element.children();
        if (element.role() != Role.LINK
                && children.size() == 1
                && children.getFirst() instanceof Content content
                && texts.containsKey(content.number())) {
            return new Element(
                    element.role(), element.attributes().saying(text(content)), children);
        }
        return new Element(
                element.role(),
                element.attributes(),
                children.stream().map(this::inOwnElement).toList());
    }

    private Node inOwnElement(Node node) {
        return switch (node) {
            case Element element -> in(element);
            case Content content ->
                    texts.containsKey(content.number())
                            ? new Element(
                                    Role.SPAN,
                                    Attributes.NONE.saying(text(content)),
                                    List.of(content))
                            : content;
        };
    }

    private String text(Content content) {
        return texts.getOrDefault(content.number(), "").replace('\n', ' ').replace('\u00A0', ' ');
    }
}
