package org.undersigned.roster.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// Finds who is listed twice.
///
/// ```java
/// Match match = Matching.compare(Entry.organization("ACLU"),
///         Entry.organization("American Civil Liberties Union"));
/// List<Match> duplicates = Matching.among(entries);
/// ```
///
/// Only pairs are compared that have something in common, so that lists of 100,000 can be matched;
/// the result does not depend on anything but the entries.
public final class Matching {

    private static final Comparator<Match> BY_PLACE =
            Comparator.comparingInt(Match::a).thenComparingInt(Match::b);

    private static final Comparator<Match> SUREST_FIRST =
            Comparator.<Match>comparingInt(match -> place(match.decision()))
                    .thenComparing((a, b) -> Double.compare(b.score(), a.score()))
                    .thenComparing(BY_PLACE);

    private Matching() {}

    /// What two entries are to each other, whatever it is.
    public static Match compare(Entry a, Entry b) {
        return match(0, 0, Subject.compare(Subject.of(a), Subject.of(b)));
    }

    /// What matching a list with itself finds, and whom it may have passed over.
    public static Survey survey(List<Entry> entries) {
        return survey(Shares.map(entries, Subject::of, () -> false), 0, () -> false);
    }

    /// The same of one list with another.
    public static Survey survey(List<Entry> a, List<Entry> b) {
        return survey(a, b, new Readings());
    }

    /// Matches within one list, the surest first, `a < b` in each; different ones are left out.
    public static List<Match> among(List<Entry> entries) {
        return among(entries, () -> false);
    }

    /// The same, unless nobody wants to know any more.
    ///
    /// @param stopped asked again and again, by several threads; once it is true, soon nothing is
    ///   what was found
    public static List<Match> among(List<Entry> entries, BooleanSupplier stopped) {
        return survey(Shares.map(entries, Subject::of, stopped), 0, stopped).matches();
    }

    /// The same of entries some of which were read before.
    public static List<Match> among(List<Entry> entries, Readings readings) {
        return among(entries, readings, () -> false);
    }

    /// The same, unless nobody wants to know any more.
    public static List<Match> among(
            List<Entry> entries, Readings readings, BooleanSupplier stopped) {
        return survey(readings.of(entries, stopped), 0, stopped).matches();
    }

    /// Matches of one list with another, the surest first; different ones are left out.
    public static List<Match> between(List<Entry> a, List<Entry> b) {
        return between(a, b, new Readings());
    }

    /// The same of entries some of which were read before.
    public static List<Match> between(List<Entry> a, List<Entry> b, Readings readings) {
        return survey(a, b, readings).matches();
    }

    private static Survey survey(List<Entry> a, List<Entry> b, Readings readings) {
        return a.isEmpty() || b.isEmpty()
                ? Survey.NOTHING
                : survey(
                        readings.of(Stream.concat(a.stream(), b.stream()).toList()),
                        a.size(),
                        () -> false);
    }

    private static Survey survey(List<Subject> subjects, int firstOfB, BooleanSupplier stopped) {
        if (stopped.getAsBoolean()) {
            return Survey.NOTHING;
        }
        Candidates candidates = new Candidates(subjects, firstOfB);
        Glance glance = new Glance(subjects);
        List<Match> found = new ArrayList<>();
        Shares.each(
                        Shares.MANY,
                        share -> matches(candidates, glance, share, subjects, firstOfB, stopped))
                .forEach(found::addAll);
        if (stopped.getAsBoolean()) {
            return Survey.NOTHING;
        }
        found.sort(BY_PLACE);
        List<Match> certain = Ambiguity.doubted(found, subjects, firstOfB);
        List<Match> matches = new ArrayList<>(Spellings.doubted(certain, subjects));
        matches.sort(SUREST_FIRST);
        return new Survey(matches, candidates.crowded());
    }

    /// The matches of one share of the candidates, in no order.
    private static List<Match> matches(
            Candidates candidates,
            Glance glance,
            int share,
            List<Subject> subjects,
            int firstOfB,
            BooleanSupplier stopped) {
        List<Match> found = new ArrayList<>();
        for (long pair : candidates.pairs(share, Shares.MANY)) {
            if (glance.areStrangers(pair) || areStrangers(subjects, pair)) {
                continue;
            }
            if (stopped.getAsBoolean()) {
                return List.of();
            }
            Match match = match(subjects, firstOfB, pair);
            if (match.decision() != Decision.DIFFERENT) {
                found.add(match);
            }
        }
        return found;
    }

    private static boolean areStrangers(List<Subject> subjects, long pair) {
        return Subject.areStrangers(subjects.get((int) (pair >>> 32)), subjects.get((int) pair));
    }

    private static Match match(List<Subject> subjects, int firstOfB, long pair) {
        int a = (int) (pair >>> 32);
        int b = (int) pair;
        return match(a, b - firstOfB, Subject.compare(subjects.get(a), subjects.get(b)));
    }

    private static int place(Decision decision) {
        return switch (decision) {
            case SAME -> 0;
            case REVIEW -> 1;
            case RELATED -> 2;
            case DIFFERENT -> 3;
        };
    }

    private static Match match(int a, int b, Verdict verdict) {
        double rounded = StrictMath.round(verdict.score() * 1000) / 1000.0;
        return new Match(a, b, rounded, verdict.decision(), verdict.reasons());
    }
}
