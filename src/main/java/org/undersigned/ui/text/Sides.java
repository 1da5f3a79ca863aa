package org.undersigned.ui.text;

import org.undersigned.font.Direction;

import java.util.Optional;

/// From which side paragraphs of the editor are read: that of their first letter, as the window
/// sets them (UAX #9, rules P2 and P3).
final class Sides {

    private Sides() {}

    /// Nothing if no character has a direction of its own.
    static Optional<Direction> of(String paragraph) {
        return paragraph.codePoints().mapToObj(Sides::of).flatMap(Optional::stream).findFirst();
    }

    private static Optional<Direction> of(int codePoint) {
        return switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> Optional.of(Direction.LEFT_TO_RIGHT);
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                    Optional.of(Direction.RIGHT_TO_LEFT);
            default -> Optional.empty();
        };
    }
}
