package org.undersigned.typeset;

import org.undersigned.measure.Length;
import org.undersigned.merge.Passage;
import org.undersigned.merge.Phrase;
import org.undersigned.typeset.paragraph.Stretch;

import java.util.ArrayList;
import java.util.List;

/// How wide the columns of a table are.
///
/// Each gets what its longest cell asks for. If that is too much together, each gets its longest
/// word and a share of the rest as large as its wish; if even the words are too wide, all shrink
/// alike and words are broken.
///
/// @param widths the width of each column
/// @param gap what stands free between two
record ColumnWidths(List<Length> widths, Length gap) {

    ColumnWidths {
        widths = List.copyOf(widths);
    }

    static ColumnWidths of(Passage.Tabular table, Look look, Job job, Length measure, Length gap) {
        int count = table.columns().size();
        Length room = measure.minus(gap.times(Math.max(0, count - 1)));
        List<Length> wishes = new ArrayList<>();
        List<Length> needs = new ArrayList<>();
        for (int column = 0; column < count; column++) {
            Length wish = wish(table.header().get(column), look.bolder(), job);
            Length need = need(table.header().get(column), look.bolder(), job);
            for (List<List<Phrase>> row : table.rows()) {
                wish = wish.max(wish(row.get(column), look, job));
                need = need.max(need(row.get(column), look, job));
            }
            wishes.add(wish);
            needs.add(need.min(wish));
        }
        return new ColumnWidths(share(wishes, needs, room), gap);
    }

    private static List<Length> share(List<Length> wishes, List<Length> needs, Length room) {
        Length wished = sum(wishes);
        Length needed = sum(needs);
        if (!wished.exceeds(room)) {
            return wishes;
        }
        List<Length> widths = new ArrayList<>();
        for (int column = 0; column < wishes.size(); column++) {
            Length need = needs.get(column);
            Length more = wishes.get(column).minus(need);
            widths.add(
                    needed.exceeds(room)
                            ? room.times(need.sp(), needed.sp())
                            : need.plus(
                                    room.minus(needed)
                                            .times(more.sp(), wished.minus(needed).sp())));
        }
        return widths;
    }

    private static Length wish(List<Phrase> cell, Look look, Job job) {
        return job.paragraphs().naturalWidth(Strip.of(cell, look, new Contents()).stretches());
    }

    /// The width of the longest word.
    private static Length need(List<Phrase> cell, Look look, Job job) {
        Length longest = look.size();
        for (Stretch stretch : Strip.of(cell, look, new Contents()).stretches()) {
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
