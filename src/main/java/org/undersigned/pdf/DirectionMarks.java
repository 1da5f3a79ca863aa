package org.undersigned.pdf;

import org.undersigned.font.Direction;
import org.undersigned.font.GlyphString;
import org.undersigned.frame.Item;
import org.undersigned.frame.Sheet;

import java.util.ArrayList;
import java.util.List;

/// Tells readers of a page where its lines change their direction.
///
/// A PDF has its text in the order in which it stands on the page, and who reads it must find out
/// what is to be turned round. Poppler goes along a line and takes whatever has no direction, such
/// as spaces and brackets, for a part of what it comes from: “in 2026 we” of a Hebrew letter is
/// read as “in 2026we”. Marks of direction (UAX #9, LRM and RLM), which nobody sees, stand where a
/// direction begins and the text does not show it. They are glyphs of their own, because readers
/// turn round what one glyph stands for.
final class DirectionMarks {

    /// How often a mark may stand in a place.
    private static final int MOST = 8;

    /// How many letters a page should have more than others need to count.
    private static final int LEAD = 8;

    private final UnseenType unseen;
    private final List<List<Item>> lines;

    private DirectionMarks(List<Item> items) {
        this.unseen = new UnseenType(items);
        this.lines = PageLines.of(items);
    }

    /// The sheet with marks; the same sheet if nothing on it is read from right to left.
    ///
    /// @param letter which way the letter is read
    static Sheet on(Sheet sheet, Direction letter) {
        if (sheet.items().stream().noneMatch(DirectionMarks::turns)) {
            return sheet;
        }
        List<Item> items = sheet.items().stream().map(DirectionMarks::withAccentsApart).toList();
        return new Sheet(sheet.paper(), new DirectionMarks(items).marked(letter));
    }

    static boolean turns(Item item) {
        return item instanceof Item.GlyphRun run
                && run.glyphs().direction() == Direction.RIGHT_TO_LEFT;
    }

    private static Item withAccentsApart(Item item) {
        if (!(item instanceof Item.GlyphRun run)) {
            return item;
        }
        GlyphString apart = run.glyphs().withAccentsApart();
        return RunText.with(run, apart);
    }

    /// Marked for readers who begin where most lines do; if that cannot be brought about, for those
    /// who begin at the other end.
    private List<Item> marked(Direction letter) {
        Direction best = Leaning.of(lines, letter);
        List<Item> marked = marked(letter, best, 1);
        int lead = Balance.of(marked).leadOf(best);
        if (lead >= LEAD) {
            return marked;
        }
        int each = Balance.of(marked(letter, best, 2)).leadOf(best) - lead;
        int times = each <= 0 ? MOST + 1 : 1 + Math.ceilDiv(LEAD - lead, each);
        if (times <= MOST) {
            return marked(letter, best, times);
        }
        return lead > 0 ? marked : marked(letter, other(best), 1);
    }

    /// @param times how often each mark of the direction stands
    private List<Item> marked(Direction letter, Direction begin, int times) {
        List<Item> marked = new ArrayList<>();
        lines.forEach(line -> marked.addAll(new MarkedLine(unseen, letter, begin, times).of(line)));
        return marked;
    }

    private static Direction other(Direction direction) {
        return switch (direction) {
            case LEFT_TO_RIGHT -> Direction.RIGHT_TO_LEFT;
            case RIGHT_TO_LEFT -> Direction.LEFT_TO_RIGHT;
        };
    }
}
