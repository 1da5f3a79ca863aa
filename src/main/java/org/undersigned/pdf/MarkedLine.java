package org.undersigned.pdf;

import org.undersigned.font.Direction;
import org.undersigned.font.GlyphString;
import org.undersigned.frame.Item;
import org.undersigned.measure.Length;

import java.util.ArrayList;
import java.util.List;

/// Puts marks of direction into one line of a page.
///
/// Where two directions meet, the one that a reader comes to must show at once which it is: by a
/// character that is strongly of it, or else by a mark.
final class MarkedLine {

    private static final String LRM = "\u200E";
    private static final String RLM = "\u200F";

    /// Of two words that begin in one place some readers take either for the first: a mark before a
    /// word stands this fraction of an em before it.
    private static final int AHEAD = 50;

    private final UnseenType unseen;
    private final Direction letter;
    private final Direction begin;
    private final int times;
    private final List<Item> marked = new ArrayList<>();

    /// @param letter which way the letter is read
    /// @param begin from which end the line is taken, as that of a text that is read this way
    /// @param times how often each mark of this direction stands
    MarkedLine(UnseenType unseen, Direction letter, Direction begin, int times) {
        this.unseen = unseen;
        this.letter = letter;
        this.begin = begin;
        this.times = times;
    }

    /// @param line what stands on it, its runs from left to right
    List<Item> of(List<Item> line) {
        List<Item.GlyphRun> saying =
                line.stream()
                        .filter(item -> item instanceof Item.GlyphRun run && RunText.says(run))
                        .map(Item.GlyphRun.class::cast)
                        .toList();
        boolean turned = saying.stream().anyMatch(DirectionMarks::turns);
        if (saying.isEmpty() || (!turned && begin == Direction.LEFT_TO_RIGHT)) {
            return line;
        }
        Item.GlyphRun first = saying.getFirst();
        Item.GlyphRun last = saying.getLast();
        Item.GlyphRun before = null;
        for (Item item : line) {
            if (item.equals(first)) {
                open(saying);
            }
            boolean within = item.equals(first) || (before != null && !before.equals(last));
            if (within && item instanceof Item.GlyphRun run) {
                if (before != null && DirectionMarks.turns(before) != DirectionMarks.turns(run)) {
                    meet(before, run);
                }
                before = run;
                marked.add(begin == Direction.RIGHT_TO_LEFT ? withNumbersClosed(run) : run);
            } else {
                marked.add(item);
            }
            if (item.equals(last)) {
                close(last);
            }
        }
        return marked;
    }

    /// PDFBox takes a line the way of what stands first on its left. A line that begins as the page
    /// does not must say so at once.
    private void open(List<Item.GlyphRun> saying) {
        Item.GlyphRun first = saying.getFirst();
        Direction line = Balance.of(List.copyOf(saying)).directionIn(letter);
        if (RunText.shown(saying).filter(shown -> shown != line).isPresent()) {
            mark(line, ahead(first), first);
        }
        boolean other = begin == Direction.LEFT_TO_RIGHT && DirectionMarks.turns(first);
        if (other && !shows(first, RunText.first(first))) {
            mark(Direction.RIGHT_TO_LEFT, ahead(first), first);
        }
    }

    private void close(Item.GlyphRun last) {
        boolean other = begin == Direction.RIGHT_TO_LEFT && !DirectionMarks.turns(last);
        if (other && !shows(last, RunText.last(last))) {
            mark(Direction.LEFT_TO_RIGHT, end(last), last);
        }
    }

    private void meet(Item.GlyphRun left, Item.GlyphRun right) {
        Length x = RunText.isBlank(left) ? ahead(right) : end(left);
        switch (begin) {
            case LEFT_TO_RIGHT -> {
                if (!shows(right, RunText.first(right))) {
                    mark(right.glyphs().direction(), x, right);
                }
            }
            case RIGHT_TO_LEFT -> {
                if (!shows(left, RunText.last(left))) {
                    mark(left.glyphs().direction(), x, left);
                }
            }
        }
    }

    /// Whether a character that one comes to shows the direction of its run.
    private static boolean shows(Item.GlyphRun run, int character) {
        return switch (Strength.of(character)) {
            case LEFT, NUMBER -> !DirectionMarks.turns(run);
            case RIGHT -> DirectionMarks.turns(run);
            case NONE -> false;
        };
    }

    private void mark(Direction direction, Length x, Item.GlyphRun beside) {
        String mark = direction == Direction.RIGHT_TO_LEFT ? RLM : LRM;
        unseen.at(x, direction == begin ? mark.repeat(times) : mark, beside).ifPresent(marked::add);
    }

    private static Length ahead(Item.GlyphRun run) {
        return run.x().minus(run.size().times(1, AHEAD));
    }

    private static Length end(Item.GlyphRun run) {
        return run.x().plus(run.width());
    }

    /// Signs of numbers begin a number, which goes on to the left until the text turns again.
    private Item.GlyphRun withNumbersClosed(Item.GlyphRun run) {
        GlyphString glyphs = run.glyphs();
        if (DirectionMarks.turns(run)) {
            for (int i = 0; i < glyphs.size(); i++) {
                String text = glyphs.text(i);
                if (text.length() == 1 && Strength.of(text.charAt(0)) == Strength.NUMBER) {
                    glyphs = glyphs.withText(i, RLM.repeat(times) + text);
                }
            }
        }
        return RunText.with(run, glyphs);
    }
}
