package org.undersigned.typeset.page;

import org.undersigned.measure.Length;

import java.util.ArrayList;
import java.util.List;

/// A list of entries in columns of equal width. No entry is divided, and a heading has at least two
/// entries below it, or all it has.
///
/// @param entries in reading order: down the first column, then down the next
/// @param count how many columns
/// @param pitch from the left edge of one column to the left edge of the next
public record Columns(List<Entry> entries, int count, Length pitch) {

    /// How many entries a heading keeps with it.
    private static final int COMPANY = 2;

    /// How closely columns are balanced.
    private static final long FINE = Length.PER_POINT / 4;

    public Columns {
        entries = List.copyOf(entries);
        if (count < 1) {
            throw new IllegalArgumentException("columns: " + count);
        }
    }

    /// Divides what is left among the columns of one page, which end as level as they can. If what
    /// follows the columns would not fit below them, or if nobody but one or two would be left for
    /// the next page, some rows go there with them.
    ///
    /// @param from the first entry that is left
    /// @param height what is free on this page
    /// @param tail what must stay free below the last entry
    /// @return for each column its first entry, and at the end the first entry that is left over
    List<Integer> divide(int from, Length height, Length tail) {
        Length above = height.minus(tail);
        if (fits(from, above)) {
            return level(from, above);
        }
        List<Integer> full = fill(from, height);
        int end = full.getLast();
        boolean lonely = entries.size() - end < COMPANY * count;
        Columns here = lonely ? withoutLastRows(from) : upTo(end);
        if (here.entries.size() <= from) {
            here = upTo(end);
        }
        return end > from ? here.level(from, height) : full;
    }

    /// Divides all entries from one on so that the columns end as level as they can.
    ///
    /// @param most a height in which they fit
    private List<Integer> level(int from, Length most) {
        return new LevelFeet(this, balanced(from, most)).heads(from);
    }

    /// Sets one entry however tall it is, so that none is lost and none is waited for.
    List<Integer> forced(int from) {
        List<Integer> heads = new ArrayList<>();
        heads.add(from);
        for (int column = 0; column < count; column++) {
            heads.add(from + 1);
        }
        return heads;
    }

    private Columns withoutLastRows(int from) {
        int end = Math.max(from, entries.size() - COMPANY * count);
        while (end > from && leavesHeadingAlone(end)) {
            end--;
        }
        return upTo(end);
    }

    /// Whether an end here parts a heading from those who keep it company.
    boolean leavesHeadingAlone(int end) {
        for (int index = end - 1; index >= 0 && index >= end - COMPANY; index--) {
            if (entries.get(index).heading()) {
                return !entries.get(end).heading();
            }
        }
        return false;
    }

    /// What stands where columns of one height are filled: for each column its first entry, and
    /// after the last the first entry that is left over.
    List<Integer> fill(int from, Length height) {
        List<Integer> heads = new ArrayList<>();
        int next = from;
        for (int column = 0; column < count; column++) {
            heads.add(next);
            next = endOfColumn(next, height, column == 0 ? continued(from) : List.of());
        }
        heads.add(next);
        return heads;
    }

    /// What stands once more at the head of a page on which the columns go on.
    List<Slug> continued(int from) {
        return from > 0 && from < entries.size() ? entries.get(from).continued() : List.of();
    }

    /// @param head what stands above the first entry
    int endOfColumn(int from, Length height, List<Slug> head) {
        Length used = Slug.heightOf(head);
        int next = from;
        while (next < entries.size()) {
            boolean first = next == from && head.isEmpty();
            Length wanted = wanted(next, first);
            if (used.plus(wanted).exceeds(height)) {
                return next;
            }
            Entry entry = entries.get(next);
            used = used.plus(first ? entry.height() : entry.extent());
            next++;
        }
        return next;
    }

    /// What must be free for an entry to be set: for a heading, also what keeps it company.
    private Length wanted(int index, boolean first) {
        Entry entry = entries.get(index);
        Length wanted = first ? entry.height() : entry.extent();
        int last = entry.heading() ? Math.min(entries.size() - 1, index + COMPANY) : index;
        for (int next = index + 1; next <= last && !entries.get(next).heading(); next++) {
            wanted = wanted.plus(entries.get(next).extent());
        }
        return wanted;
    }

    /// Whether all entries from one on fit into columns of a height.
    boolean fits(int from, Length height) {
        return fill(from, height).getLast() == entries.size();
    }

    /// The least height in which all entries from one on fit, to a quarter of a point.
    ///
    /// @param most a height in which they are known to fit
    Length balanced(int from, Length most) {
        long tooLow = 0;
        long enough = most.sp();
        while (enough - tooLow > FINE) {
            long middle = (tooLow + enough) / 2;
            if (fits(from, new Length(middle))) {
                enough = middle;
            } else {
                tooLow = middle;
            }
        }
        return new Length(enough);
    }

    /// The height that is worth keeping free for the columns below the text before them: that of
    /// their first rows at the least, all of it if they are short; nothing if there are none.
    ///
    /// @param space what is left free above them
    public Reserve reserve(Length page, Length space) {
        if (entries.isEmpty()) {
            return Reserve.NONE;
        }
        Columns rows = upTo(Math.min(entries.size(), (COMPANY + 1) * count));
        Length most = Length.ZERO;
        for (Entry entry : rows.entries) {
            most = most.plus(entry.extent());
        }
        Length least = rows.balanced(0, most).min(page.half()).plus(space);
        Length third = page.times(1, 3);
        Length whole = fits(0, third) ? balanced(0, third).plus(space) : Length.ZERO;
        return new Reserve(least, whole.max(least));
    }

    private Columns upTo(int end) {
        return new Columns(entries.subList(0, end), count, pitch);
    }
}
