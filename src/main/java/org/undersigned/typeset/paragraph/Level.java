package org.undersigned.typeset.paragraph;

import org.undersigned.font.Direction;

/// How deep text is embedded in text that goes the other way (UAX #9, BD2).
///
/// @param depth even for what is read from left to right, odd for what is read from right to left
/// @param line which way its line as a whole is read
record Level(int depth, Direction line) {

    static final Level LEFT_TO_RIGHT = new Level(0, Direction.LEFT_TO_RIGHT);

    Direction direction() {
        return depth % 2 == 0 ? Direction.LEFT_TO_RIGHT : Direction.RIGHT_TO_LEFT;
    }

    /// The depth of what is read as its line is.
    static int depthOf(Direction line) {
        return switch (line) {
            case LEFT_TO_RIGHT -> 0;
            case RIGHT_TO_LEFT -> 1;
        };
    }
}
