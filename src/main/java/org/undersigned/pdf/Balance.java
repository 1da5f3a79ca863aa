package org.undersigned.pdf;

import org.undersigned.font.Direction;
import org.undersigned.frame.Item;

import java.util.List;

/// How much of what stands somewhere goes which way.
///
/// @param left letters that are read from left to right, marks of direction among them
/// @param right letters that are read from right to left, marks of direction among them
/// @param numbers digits, and signs that might be part of a number
record Balance(int left, int right, int numbers) {

    static Balance of(List<Item> items) {
        int left = 0;
        int right = 0;
        int numbers = 0;
        for (Item item : items) {
            if (item instanceof Item.GlyphRun run) {
                for (int c : run.glyphs().text().codePoints().toArray()) {
                    switch (Strength.of(c)) {
                        case LEFT -> left++;
                        case RIGHT -> right++;
                        case NUMBER -> numbers++;
                        case NONE -> {}
                    }
                }
            }
        }
        return new Balance(left, right, numbers);
    }

    /// The way most of it goes.
    Direction direction() {
        return right > left ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
    }

    /// The way a line of it goes in a letter: as the letter does, unless three quarters of it go
    /// the other way.
    Direction directionIn(Direction letter) {
        long all = (long) left + right;
        return switch (letter) {
            case LEFT_TO_RIGHT ->
                    4L * right > 3 * all ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
            case RIGHT_TO_LEFT ->
                    4L * left > 3 * all ? Direction.LEFT_TO_RIGHT : Direction.RIGHT_TO_LEFT;
        };
    }

    /// By how many letters one direction outweighs the other, negative if it does not.
    int leadOf(Direction direction) {
        return switch (direction) {
            case LEFT_TO_RIGHT -> left - right;
            case RIGHT_TO_LEFT -> right - left;
        };
    }
}
