package org.undersigned.workflow.desk;

import org.undersigned.roster.SignOn;
import org.undersigned.roster.directory.Pair;
import org.undersigned.roster.directory.Party;
import org.undersigned.roster.directory.Verdict;
import org.undersigned.roster.matching.Entry.Kind;
import org.undersigned.roster.matching.Match;
import org.undersigned.roster.matching.Matching;
import org.undersigned.roster.matching.Readings;
import org.undersigned.workflow.ComparedEntries;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/// Finds who is on a list twice, without those of whom somebody said already that they are two.
///
/// Those who were one on another list are found again: here they still have two lines. Names that
/// were read in the search before are not read again.
public final class Duplicates {

    /// As many that only belong together are told, the surest ones: of 2,000 chapters each belongs
    /// to each.
    private static final int MOST_RELATED = 1_000;

    private final Readings readings = new Readings();

    /// Those on a letter's list, the surest first.
    ///
    /// @param stopped whether nobody wants to know any more; then soon nothing is found
    public List<Couple<SignOn>> ofList(
            List<Entry<SignOn>> lines, Lore lore, BooleanSupplier stopped) {
        List<org.undersigned.roster.matching.Entry> compared =
                lines.stream()
                        .map(it ->
                                ComparedEntries.entry(
                                        it.value().signatory(), lore.namesOfLine(it.id())))
                        .toList();
        return undecided(lines, compared, lore, Pair::of, stopped);
    }

    /// Those in the directory, the surest first.
    public List<Couple<Party>> ofDirectory(
            List<Entry<Party>> parties, Lore lore, BooleanSupplier stopped) {
        List<org.undersigned.roster.matching.Entry> compared =
                parties.stream().map(it -> compared(it, lore)).toList();
        return undecided(parties, compared, lore, Pair::of, stopped);
    }

    private static org.undersigned.roster.matching.Entry compared(Entry<Party> party, Lore lore) {
        Party.Profile profile = party.value().profile();
        return new org.undersigned.roster.matching.Entry(
                switch (party.value().kind()) {
                    case ORGANIZATION -> Kind.ORGANIZATION;
                    case PERSON -> Kind.PERSON;
                },
                party.value().name(),
                profile.website().isEmpty() ? profile.domain() : profile.website(),
                profile.state(),
                profile.country(),
                "",
                lore.names().getOrDefault(party.id(), List.of()));
    }

    private <T> List<Couple<T>> undecided(
            List<Entry<T>> entries,
            List<org.undersigned.roster.matching.Entry> compared,
            Lore lore,
            BiFunction<T, T, Pair> pair,
            BooleanSupplier stopped) {
        Predicate<Couple<T>> open =
                it -> isOpen(lore, pair.apply(it.one().value(), it.other().value()));
        List<Couple<T>> likely = new ArrayList<>();
        List<Couple<T>> related = new ArrayList<>();
        for (Match match : Matching.among(compared, readings, stopped)) {
            Couple<T> couple = new Couple<>(entries.get(match.a()), entries.get(match.b()), match);
            if (couple.isLikely()) {
                if (open.test(couple)) {
                    likely.add(couple);
                }
            } else if (related.size() < MOST_RELATED && open.test(couple)) {
                related.add(couple);
            }
        }
        likely.addAll(related);
        return likely;
    }

    private static boolean isOpen(Lore lore, Pair pair) {
        return switch (lore.verdicts().getOrDefault(pair, Verdict.SAME)) {
            case SAME -> true;
            case RELATED, DIFFERENT -> false;
        };
    }
}
