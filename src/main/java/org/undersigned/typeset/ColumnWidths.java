package org.undersigned.typeset;

import org.undersigned.measure.Length;
import org.undersigned.merge.Passage;
import org.undersigned.merge.Phrase;
import org.undersigned.typeset.paragraph.Stretch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/// How wide the columns of a table are.
///
/// Each gets what its longest cell asks for. If that is too much together, its header must do with
/// the room of its longest word, and the widest give way to the others, down to one width, but not
/// below their longest word; if even the words are too wide, the widest words give way in the same
/// manner and are broken.
///
/// @param widths the width of each column
/// @param gap what stands free between two
/// @param cramped whether a column is narrower than its longest word
record ColumnWidths(List<Length> widths, Length gap, boolean cramped) {

    ColumnWidths {
        widths = List.copyOf(widths);
    }

    static ColumnWidths of(Passage.Tabular table, Look look, Job job, Length measure, Length gap) {
        int count = table.columns().size();
        Length room = measure.minus(gap.times(Math.max(0, count - 1)));
        List<Length> heads = new ArrayList<>();
        List<Length> wishes = new ArrayList<>();
        List<Length> needs = new ArrayList<>();
        for (int column = 0; column < count; column++) {
            Length need = need(table.header().get(column), look.bolder(), job);
            Length wish = need;
            for (List<List<Phrase>> row : table.rows()) {
                wish = wish.max(wish(row.get(column), look, job));
                need = need.max(need(row.get(column), look, job));
            }
            heads.add(wish.max(wish(table.header().get(column), look.bolder(), job)));
            wishes.add(wish);
            needs.add(need.min(wish));
        }
        List<Length> widths = sum(heads).exceeds(room) ? share(wishes, needs, room) : heads;
        return new ColumnWidths(widths, gap, sum(needs).exceeds(room));
    }

    private static List<Length> share(List<Length> wishes, List<Length> needs, Length room) {
        if (!sum(wishes).exceeds(room)) {
            return wishes;
        }
        if (!sum(needs).exceeds(room)) {
            return levelled(wishes, needs, room);
        }
        return levelled(needs, Collections.nCopies(needs.size(), Length.ZERO), room);
    }

    /// Cuts all widths that are larger to one, the largest that leaves enough room.
    ///
    /// @param least how narrow each column can become
    private static List<Length> levelled(List<Length> widths, List<Length> least, Length room) {
        long low = 0;
        long high = room.sp();
        while (low < high) {
            long middle = (low + high + 1) / 2;
            if (sum(cut(widths, least, new Length(middle))).exceeds(room)) {
                high = middle - 1;
            } else {
                low = middle;
            }
        }
        return cut(widths, least, new Length(low));
    }

    private static List<Length> cut(List<Length> widths, List<Length> least, Length level) {
        return IntStream.range(0, widths.size())
                .mapToObj(column -> widths.get(column).min(level).max(least.get(column)))
                .toList();
    }

    private static Length wish(List<Phrase> cell, Look look, Job job) {
        return job.paragraphs().naturalWidth(Strip.of(cell, look, job.apart()).stretches());
    }

    /// The width of the longest word.
    private static Length need(List<Phrase> cell, Look look, Job job) {
        Length longest = look.size();
        for (Stretch stretch : Strip.of(cell, look, job.apart()).stretches()) {
            for (String word : stretch.text().split("\\s+", -1)) {
                Stretch alone =
                        new Stretch(
                                word,
                                stretch.type(),
                                stretch.ink(),
                                stretch.content(),
                                stretch.origin());
                longest = longest.max(job.paragraphs().naturalWidth(List.of(alone)));
            }
        }
        return longest;
    }

    private static Length sum(List<Length> lengths) {
        return lengths.stream().reduce(Length.ZERO, Length::plus);
    }

    /// From the left edge of the first column to the right edge of the last.
    Length total() {
        return sum(widths).plus(gap.times(Math.max(0, widths.size() - 1)));
    }
}
