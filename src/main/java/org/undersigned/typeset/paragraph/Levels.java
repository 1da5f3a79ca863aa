package org.undersigned.typeset.paragraph;

import org.undersigned.font.Direction;

import java.text.Bidi;
import java.util.Arrays;

/// The level of each character of a paragraph: the Unicode Bidirectional Algorithm (UAX #9) as the
/// JDK has it. It is asked only if the letter, or anything in the text, is read from right to left.
final class Levels {

    /// Of text that is read from left to right throughout.
    private static final Levels PLAIN = new Levels(new byte[0], new byte[0]);

    private final byte[] depths;
    private final byte[] lines;

    /// @param depths for each character, empty for 0 throughout
    /// @param lines for each character the depth of its line as a whole
    private Levels(byte[] depths, byte[] lines) {
        this.depths = depths;
        this.lines = lines;
    }

    static Levels of(String text, Direction letter, Reading reading) {
        return of(text, Isolates.NONE, letter, reading);
    }

    /// @param isolates what in it is read by itself
    static Levels of(String text, Isolates isolates, Direction letter, Reading reading) {
        if (letter == Direction.LEFT_TO_RIGHT && !Turns.areIn(text)) {
            return PLAIN;
        }
        return switch (reading) {
            case TEXT -> ofText(text, isolates, Turns.directionOf(text, letter));
            case NAME -> ofLines(text, isolates, letter);
        };
    }

    /// A paragraph that is read this way. Ends of line that are meant do not end it (P1): they are
    /// taken for U+2028.
    static Levels ofText(String text, Direction direction) {
        return ofText(text, Isolates.NONE, direction);
    }

    private static Levels ofText(String text, Isolates isolates, Direction direction) {
        int base = Level.depthOf(direction);
        byte[] depths = new byte[text.length()];
        byte[] lines = new byte[text.length()];
        fill(depths, text, 0, isolates.depths(text, 0, text.length(), base));
        Arrays.fill(lines, (byte) base);
        return new Levels(depths, lines);
    }

    /// Every line is a paragraph of its own (P2, P3).
    private static Levels ofLines(String text, Isolates isolates, Direction letter) {
        byte[] depths = new byte[text.length()];
        byte[] lines = new byte[text.length()];
        int otherwise =
                switch (letter) {
                    case LEFT_TO_RIGHT -> Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
                    case RIGHT_TO_LEFT -> Bidi.DIRECTION_DEFAULT_RIGHT_TO_LEFT;
                };
        int start = 0;
        while (start < depths.length) {
            int end = Tokens.endOfLine(text, start);
            if (start < end) {
                Isolates.Depths found = isolates.depths(text, start, end, otherwise);
                fill(depths, text, start, found);
                Arrays.fill(lines, start, end, (byte) found.base());
            }
            if (end < depths.length) {
                byte base = start < end ? lines[start] : (byte) Level.depthOf(letter);
                depths[end] = base;
                lines[end] = base;
            }
            start = end + 1;
        }
        return new Levels(depths, lines);
    }

    /// Characters that the algorithm removes (X9) go with the one before them, so that they part
    /// nothing.
    private static void fill(byte[] depths, String text, int start, Isolates.Depths found) {
        for (int i = 0; i < found.length(); i++) {
            boolean removed = i > 0 && isRemoved(text.charAt(start + i));
            depths[start + i] = removed ? depths[start + i - 1] : found.at(i);
        }
    }

    private static boolean isRemoved(char c) {
        return switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
                    Character.DIRECTIONALITY_BOUNDARY_NEUTRAL ->
                    true;
            default -> false;
        };
    }

    Level at(int index) {
        if (depths.length == 0) {
            return Level.LEFT_TO_RIGHT;
        }
        return new Level(
                depths[index],
                lines[index] == 0 ? Direction.LEFT_TO_RIGHT : Direction.RIGHT_TO_LEFT);
    }

    /// Where the characters of one level end that begin at an index.
    ///
    /// @param to where they end at the latest
    int end(int from, int to) {
        if (depths.length == 0) {
            return to;
        }
        int end = from + 1;
        while (end < to && depths[end] == depths[from]) {
            end++;
        }
        return end;
    }
}
