package org.undersigned.typeset.paragraph;

import org.undersigned.font.Direction;

/// Tells which way text goes.
public final class Turns {

    private Turns() {}

    /// Whether anything in a text is read from right to left or could turn what is beside it: a
    /// letter of such a script or one of the characters that steer direction (UAX #9 §2).
    public static boolean areIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x0590 && turns(c)) {
                return true;
            }
        }
        return false;
    }

    /// The scripts of UAX #44, `DerivedBidiClass.txt`, that are read from right to left; those
    /// beyond U+FFFF by the first half of their surrogate pairs.
    private static boolean turns(char c) {
        return c <= 0x08FF
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0xD802
                || c == 0xD803
                || c == 0xD83A
                || c == 0xD83B
                || (c >= 0xFB1D && c <= 0xFDFF)
                || (c >= 0xFE70 && c <= 0xFEFE);
    }

    /// Which way running text goes: as its letter does, unless its first letter and three quarters
    /// of all go the other way.
    public static Direction directionOf(String text, Direction letter) {
        if (letter == Direction.LEFT_TO_RIGHT && !areIn(text)) {
            return letter;
        }
        int left = 0;
        int right = 0;
        boolean first = false;
        for (int c : text.codePoints().toArray()) {
            switch (Character.getDirectionality(c)) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                    first |= left + right == 0 && letter == Direction.RIGHT_TO_LEFT;
                    left++;
                }
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                        Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    first |= left + right == 0 && letter == Direction.LEFT_TO_RIGHT;
                    right++;
                }
                default -> {}
            }
        }
        int other = letter == Direction.LEFT_TO_RIGHT ? right : left;
        return first && 4L * other > 3L * (left + right) ? opposite(letter) : letter;
    }

    private static Direction opposite(Direction direction) {
        return switch (direction) {
            case LEFT_TO_RIGHT -> Direction.RIGHT_TO_LEFT;
            case RIGHT_TO_LEFT -> Direction.LEFT_TO_RIGHT;
        };
    }
}
