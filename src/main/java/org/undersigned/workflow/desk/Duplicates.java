package org.undersigned.workflow.desk;

import org.undersigned.roster.SignOn;
import org.undersigned.roster.directory.Pair;
import org.undersigned.roster.directory.Party;
import org.undersigned.roster.directory.Verdict;
import org.undersigned.roster.matching.Entry.Kind;
import org.undersigned.roster.matching.Matching;
import org.undersigned.workflow.ComparedEntries;

import java.util.List;
import java.util.function.BiFunction;

/// Finds who is on a list twice, without those of whom somebody said already that they are two.
///
/// Those who were one on another list are found again: here they still have two lines.
public final class Duplicates {

    private Duplicates() {}

    /// Those on a letter's list, the surest first.
    public static List<Couple<SignOn>> ofList(List<Entry<SignOn>> lines, Lore lore) {
        List<org.undersigned.roster.matching.Entry> compared =
                lines.stream()
                        .map(it ->
                                ComparedEntries.entry(
                                        it.value().signatory(), lore.namesOfLine(it.id())))
                        .toList();
        return undecided(lines, compared, lore, Pair::of);
    }

    /// Those in the directory, the surest first.
    public static List<Couple<Party>> ofDirectory(List<Entry<Party>> parties, Lore lore) {
        List<org.undersigned.roster.matching.Entry> compared =
                parties.stream().map(it -> compared(it, lore)).toList();
        return undecided(parties, compared, lore, Pair::of);
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

    private static <T> List<Couple<T>> undecided(
            List<Entry<T>> entries,
            List<org.undersigned.roster.matching.Entry> compared,
            Lore lore,
            BiFunction<T, T, Pair> pair) {
        return Matching.among(compared).stream()
                .map(it -> new Couple<>(entries.get(it.a()), entries.get(it.b()), it))
                .filter(it ->
                        isOpen(
                                lore.verdicts()
                                        .getOrDefault(
                                                pair.apply(it.one().value(), it.other().value()),
                                                Verdict.SAME)))
                .toList();
    }

    private static boolean isOpen(Verdict verdict) {
        return switch (verdict) {
            case SAME -> true;
            case RELATED, DIFFERENT -> false;
        };
    }
}
