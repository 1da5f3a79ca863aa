package org.undersigned.pdf;

import org.undersigned.font.Direction;
import org.undersigned.font.GlyphString;
import org.undersigned.frame.Item;

import java.util.List;
import java.util.Optional;

/// What a run says to who reads a line from its left to its right.
final class RunText {

    private RunText() {}

    /// The same run with other glyphs.
    static Item.GlyphRun with(Item.GlyphRun run, GlyphString glyphs) {
        return glyphs.equals(run.glyphs())
                ? run
                : new Item.GlyphRun(
                        run.x(),
                        run.baseline(),
                        glyphs,
                        run.size(),
                        run.ink(),
                        run.content(),
                        run.origin());
    }

    static boolean says(Item.GlyphRun run) {
        return !run.glyphs().text().isEmpty() && !isBlank(run);
    }

    static boolean isBlank(Item.GlyphRun run) {
        return run.glyphs().text().codePoints().allMatch(RunText::isSpace);
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    /// The character that stands leftmost in a run that says something.
    static int first(Item.GlyphRun run) {
        return at(run, run.glyphs().direction() == Direction.LEFT_TO_RIGHT);
    }

    /// The character that stands rightmost.
    static int last(Item.GlyphRun run) {
        return at(run, run.glyphs().direction() == Direction.RIGHT_TO_LEFT);
    }

    /// Which way the leftmost letter goes of runs that stand side by side.
    static Optional<Direction> shown(List<Item.GlyphRun> runs) {
        return runs.stream()
                .filter(run -> run.glyphs().text().codePoints().anyMatch(RunText::isStrong))
                .map(run -> run.glyphs().direction())
                .findFirst();
    }

    private static boolean isStrong(int codePoint) {
        return switch (Strength.of(codePoint)) {
            case LEFT, RIGHT -> true;
            case NUMBER, NONE -> false;
        };
    }

    private static int at(Item.GlyphRun run, boolean beginning) {
        String text = run.glyphs().text();
        return beginning ? text.codePointAt(0) : text.codePointBefore(text.length());
    }
}
