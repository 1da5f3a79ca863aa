package org.undersigned.typeset;

import org.undersigned.measure.Length;
import org.undersigned.merge.Passage;
import org.undersigned.merge.Phrase;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Fits a table into the width it has: in the type of the text; else in smaller type as long as its
/// words stay whole; else with words divided, in type that is no smaller than can be read. What
/// would be narrower than a few letters even then cannot be set.
final class TableFit {

    private static final Length GAP = Length.points(14);

    /// The sizes of type in which words stay whole, in hundredths of the text's.
    private static final List<Integer> WHOLE = List.of(100, 91, 82, 73);

    private static final Length SMALLEST_WHOLE = Length.points(8);

    /// The sizes in which words are divided, if the text's is no smaller.
    private static final List<Length> DIVIDED =
            List.of(Length.points(9), Length.points(8), Length.points("7.5"), Length.points(7));

    /// A column in which words are divided has so many ems, for about twice as many letters.
    private static final int EMS = 5;

    /// The same where there is no other way.
    private static final int FEWEST_EMS = 2;

    private final Passage.Tabular table;
    private final Look look;
    private final Job job;
    private final Length gap;
    private final Length room;
    private final List<ColumnNeed> needs;

    TableFit(Passage.Tabular table, Look look, Job job, Length measure) {
        int count = table.columns().size();
        this.table = table;
        this.look = look;
        this.job = job;
        this.gap = GAP.min(measure.times(1, 4L * count));
        this.room = measure.minus(gap.times(Math.max(0, count - 1)));
        this.needs = ColumnNeed.of(table, look, job);
    }

    /// @param look how its cells look
    /// @param widths how wide its columns are
    record Fitted(Look look, ColumnWidths widths) {}

    Fitted fitted() {
        for (int hundredths : WHOLE) {
            Look at = at(look.size().times(hundredths, 100).max(SMALLEST_WHOLE));
            if (fit(words(at))) {
                return set(at, words(at));
            }
        }
        return divided();
    }

    private Fitted divided() {
        List<Length> parts = ColumnNeed.parts(table, look, job);
        for (Length size : DIVIDED) {
            Look at = at(size);
            List<Length> least = least(at, scaled(parts, at), EMS);
            if (fit(least)) {
                return set(at, least);
            }
        }
        Look at = at(DIVIDED.getLast());
        List<Length> fewest = Collections.nCopies(parts.size(), at.size().times(FEWEST_EMS));
        List<Length> least = least(at, smaller(scaled(parts, at), fewest), 0);
        if (fit(least)) {
            job.findings().add(Problem.warning(place(), "typeset.tableCrowded", parts.size()));
            return set(at, least);
        }
        job.findings().add(Problem.error(place(), "typeset.tableTooWide", parts.size()));
        return set(at, Collections.nCopies(parts.size(), Length.ZERO));
    }

    /// The look of the cells at a size, which is none larger than the text's.
    private Look at(Length size) {
        return look.scaled(size.min(look.size()));
    }

    private Fitted set(Look at, List<Length> least) {
        List<ColumnNeed> scaled =
                needs.stream().map(need -> need.scaled(at.size(), look.size())).toList();
        return new Fitted(at, ColumnWidths.of(scaled, least, room, gap));
    }

    private boolean fit(List<Length> widths) {
        return !ColumnWidths.sum(widths).exceeds(room);
    }

    private List<Length> words(Look at) {
        return scaled(needs.stream().map(ColumnNeed::word).toList(), at);
    }

    private List<Length> scaled(List<Length> widths, Look at) {
        return widths.stream()
                .map(width -> ColumnNeed.scaled(width, at.size(), look.size()))
                .toList();
    }

    /// How narrow columns may become that have room for their longest part of a word, and for some
    /// ems unless no word is as long.
    private List<Length> least(Look at, List<Length> parts, int ems) {
        List<Length> some = Collections.nCopies(parts.size(), at.size().times(ems));
        return larger(parts, smaller(words(at), some));
    }

    private static List<Length> larger(List<Length> some, List<Length> others) {
        return IntStream.range(0, some.size())
                .mapToObj(column -> some.get(column).max(others.get(column)))
                .toList();
    }

    private static List<Length> smaller(List<Length> some, List<Length> others) {
        return IntStream.range(0, some.size())
                .mapToObj(column -> some.get(column).min(others.get(column)))
                .toList();
    }

    /// Where the first word of the table comes from.
    private Place place() {
        return Stream.concat(Stream.of(table.header()), table.rows().stream())
                .flatMap(List::stream)
                .flatMap(List::stream)
                .filter(Phrase.Words.class::isInstance)
                .map(phrase -> ((Phrase.Words) phrase).source().place())
                .findFirst()
                .orElse(Place.NOWHERE);
    }
}
