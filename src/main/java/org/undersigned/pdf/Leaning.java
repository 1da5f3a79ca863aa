package org.undersigned.pdf;

import org.undersigned.font.Direction;
import org.undersigned.frame.Item;

import java.util.List;

/// From which end readers should take the lines of a page.
///
/// Poppler takes all from the same, where most of the page's letters begin, marks of direction
/// among them. A line of both directions is read in its order only if it is taken from where it
/// begins; a line of one is from either end, unless it has a number and is read from right to left.
final class Leaning {

    private final Direction letter;
    private int onlyFromLeft;
    private int onlyFromRight;

    private Leaning(Direction letter) {
        this.letter = letter;
    }

    /// The way most lines that need it go; the way most letters go, if that makes no difference.
    ///
    /// @param letter which way the letter is read
    static Direction of(List<List<Item>> lines, Direction letter) {
        Leaning leaning = new Leaning(letter);
        lines.forEach(leaning::count);
        if (leaning.onlyFromLeft == leaning.onlyFromRight) {
            return Balance.of(lines.stream().flatMap(List::stream).toList()).direction();
        }
        return leaning.onlyFromRight > leaning.onlyFromLeft
                ? Direction.RIGHT_TO_LEFT
                : Direction.LEFT_TO_RIGHT;
    }

    private void count(List<Item> line) {
        Balance balance = Balance.of(line);
        if (balance.right() == 0 || balance.left() + balance.numbers() == 0) {
            return;
        }
        switch (balance.directionIn(letter)) {
            case LEFT_TO_RIGHT -> onlyFromLeft++;
            case RIGHT_TO_LEFT -> onlyFromRight++;
        }
    }
}
