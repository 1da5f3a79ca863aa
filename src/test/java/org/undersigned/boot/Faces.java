package org.undersigned.boot;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The faces of what a window says: one for everything, another for the letter itself.
final class Faces {

    private static final Set<String> OURS = Set.of("Source Sans 3", "FeatherIcons");

    /// Here the letter itself is written.
    private static final String LETTER = "letter-area";

    private Faces() {}

    /// Texts in another face than the window's, each with that.
    static List<String> strange(Node part) {
        return texts(part)
                .filter(it -> !OURS.contains(it.getFont().getFamily()))
                .map(it -> it.getFont().getFamily() + " “" + it.getText() + "”")
                .toList();
    }

    private static Stream<Text> texts(Node node) {
        if (!node.isVisible() || node.getStyleClass().contains(LETTER)) {
            return Stream.of();
        }
        if (node instanceof Text text) {
            return text.getText().isBlank() ? Stream.of() : Stream.of(text);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(Faces::texts)
                : Stream.of();
    }
}
