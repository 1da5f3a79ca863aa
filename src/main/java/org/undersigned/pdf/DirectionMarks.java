package org.undersigned.pdf;

import org.undersigned.font.Direction;
import org.undersigned.frame.Item;
import org.undersigned.frame.Sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Tells readers where a line changes its direction.
///
/// A PDF has its text in the order in which it stands on the page, and who reads it must find out
/// what is to be turned round. Poppler turns round from one strong character to the next of the
/// other direction and takes the spaces between along: “in 2026 we” of a Hebrew letter is read as
/// “in 2026we”. Marks of direction (UAX #9, LRM and RLM), which nobody sees, stop it: glyphs beside
/// such a place stand for one more character.
final class DirectionMarks {

    private static final String LRM = "\u200E";
    private static final String RLM = "\u200F";

    private DirectionMarks() {}

    /// The sheet with marks; the same sheet if nothing on it is read from right to left.
    static Sheet on(Sheet sheet) {
        List<Item> items = sheet.items();
        if (items.stream().noneMatch(DirectionMarks::turns)) {
            return sheet;
        }
        List<Item> marked = new ArrayList<>(items);
        List<Integer> line = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Item.GlyphRun run) {
                if (!line.isEmpty() && !follows(run, (Item.GlyphRun) items.get(line.getLast()))) {
                    mark(marked, line);
                    line.clear();
                }
                line.add(i);
            }
        }
        mark(marked, line);
        marked.replaceAll(item -> endsInAccent(item) ? closed((Item.GlyphRun) item) : item);
        return new Sheet(sheet.paper(), marked);
    }

    private static boolean turns(Item item) {
        return item instanceof Item.GlyphRun run
                && run.glyphs().direction() == Direction.RIGHT_TO_LEFT;
    }

    /// An accent is not strong: at the end of a line that begins on the right, readers would take
    /// it for the beginning.
    private static boolean endsInAccent(Item item) {
        if (!(item instanceof Item.GlyphRun run) || turns(run)) {
            return false;
        }
        String text = run.glyphs().text();
        return !text.isEmpty()
                && Character.getDirectionality(text.charAt(text.length() - 1))
                        == Character.DIRECTIONALITY_NONSPACING_MARK;
    }

    private static Item.GlyphRun closed(Item.GlyphRun run) {
        return after(run, run.glyphs().size() - 1);
    }

    private static boolean hasLetters(Item.GlyphRun run) {
        return run.glyphs().text().codePoints().anyMatch(Character::isLetter);
    }

    /// What stands between two numbers, as the dash of “14–16” does, must be told its direction, or
    /// it goes with the one left of it.
    private static Item.GlyphRun parted(Item.GlyphRun run) {
        int last = run.glyphs().size() - 1;
        return saying(run, last, run.glyphs().text(last) + RLM);
    }

    private static boolean follows(Item.GlyphRun run, Item.GlyphRun last) {
        return run.baseline().equals(last.baseline()) && run.content() == last.content();
    }

    /// @param line the places of the runs of one line
    private static void mark(List<Item> items, List<Integer> line) {
        if (line.stream().noneMatch(i -> turns(items.get(i)))) {
            return;
        }
        List<Integer> visual = new ArrayList<>(line);
        visual.removeIf(i -> isBlank(items.get(i)));
        visual.sort(Comparator.comparing(i -> ((Item.GlyphRun) items.get(i)).x()));
        for (int i : visual) {
            if (turns(items.get(i))) {
                items.set(i, punctuationMarked((Item.GlyphRun) items.get(i)));
            }
        }
        for (int n = 1; n < visual.size(); n++) {
            int left = visual.get(n - 1);
            int right = visual.get(n);
            if (turns(items.get(left)) && !turns(items.get(right))) {
                boolean between = n > 1 && !turns(items.get(visual.get(n - 2)));
                Item.GlyphRun run = (Item.GlyphRun) items.get(left);
                items.set(left, between && !hasLetters(run) ? parted(run) : closed(run));
                items.set(right, before((Item.GlyphRun) items.get(right), 0));
            }
        }
    }

    private static boolean isBlank(Item item) {
        return ((Item.GlyphRun) item).glyphs().text().isBlank();
    }

    /// Poppler takes full stops, commas and the like for parts of numbers, which are not turned
    /// round.
    private static Item.GlyphRun punctuationMarked(Item.GlyphRun run) {
        Item.GlyphRun marked = run;
        for (int i = 0; i < run.glyphs().size(); i++) {
            String text = run.glyphs().text(i);
            if (text.length() == 1 && isPartOfNumbers(text.charAt(0))) {
                marked = before(marked, i);
            }
        }
        return marked;
    }

    private static boolean isPartOfNumbers(char character) {
        return switch (Character.getDirectionality(character)) {
            case Character.DIRECTIONALITY_EUROPEAN_NUMBER_SEPARATOR,
                    Character.DIRECTIONALITY_EUROPEAN_NUMBER_TERMINATOR,
                    Character.DIRECTIONALITY_COMMON_NUMBER_SEPARATOR ->
                    true;
            default -> false;
        };
    }

    private static Item.GlyphRun before(Item.GlyphRun run, int glyph) {
        return saying(run, glyph, RLM + run.glyphs().text(glyph));
    }

    private static Item.GlyphRun after(Item.GlyphRun run, int glyph) {
        return saying(run, glyph, run.glyphs().text(glyph) + LRM);
    }

    private static Item.GlyphRun saying(Item.GlyphRun run, int glyph, String text) {
        return new Item.GlyphRun(
                run.x(),
                run.baseline(),
                run.glyphs().withText(glyph, text),
                run.size(),
                run.ink(),
                run.content(),
                run.origin());
    }
}
