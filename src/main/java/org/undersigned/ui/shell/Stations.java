package org.undersigned.ui.shell;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;

import java.util.List;
import java.util.Optional;

/// The parts of the window that F6 goes through.
final class Stations {

    private Stations() {}

    /// Gives the keyboard to the next part that can take it.
    ///
    /// @param by 1 for the next, -1 for the one before
    static void next(List<Region> stations, int by) {
        int count = stations.size();
        int from = current(stations).orElse(by > 0 ? -1 : count);
        for (int step = 1; step <= count; step++) {
            int index = Math.floorMod(from + by * step, count);
            Optional<Node> target = first(stations.get(index));
            if (target.isPresent()) {
                target.get().requestFocus();
                return;
            }
        }
    }

    private static Optional<Integer> current(List<Region> stations) {
        for (int i = 0; i < stations.size(); i++) {
            if (stations.get(i).isFocusWithin()) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /// What takes the keyboard in there; what has it within its parts comes as a whole.
    private static Optional<Node> first(Node node) {
        if (node.getScene() == null || !node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(it -> first(it).stream())
                        .findFirst()
                : Optional.empty();
    }
}
