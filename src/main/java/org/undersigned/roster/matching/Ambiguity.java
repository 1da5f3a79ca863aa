package org.undersigned.roster.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Doubts acronyms that stand for several names of a list: which one is meant, somebody has to say.
final class Ambiguity {

    private static final String ACRONYM = "acronym";

    private final List<Subject> subjects;
    private final int firstOfB;

    /// What an acronym stands for, the first that was found.
    private final Map<Integer, Profile> meanings = new HashMap<>();

    /// The acronyms that stand for somebody else, too.
    private final Set<Integer> doubtful = new HashSet<>();

    /// Those that say themselves that this is their acronym: `Elm Trust (ET)`.
    private final Map<Integer, Set<String>> owners = new HashMap<>();

    private Ambiguity(List<Subject> subjects, int firstOfB) {
        this.subjects = subjects;
        this.firstOfB = firstOfB;
    }

    /// The matches in their order, those by an ambiguous acronym to be reviewed.
    static List<Match> doubted(List<Match> matches, List<Subject> subjects, int firstOfB) {
        Ambiguity ambiguity = new Ambiguity(subjects, firstOfB);
        matches.forEach(ambiguity::collect);
        return matches.stream().map(ambiguity::doubted).toList();
    }

    private void collect(Match match) {
        if (isByAcronym(match)) {
            collect(match.a(), match.b() + firstOfB);
            collect(match.b() + firstOfB, match.a());
        }
    }

    private void collect(int one, int other) {
        if (subjects.get(one) instanceof Profile shorter
                && subjects.get(other) instanceof Profile longer
                && shorter.form().content().size() < longer.form().content().size()) {
            String meaning = longer.form().squeezed();
            Profile first = meanings.computeIfAbsent(one, none -> longer);
            if (!doubtful.contains(one) && !areOne(first, longer)) {
                doubtful.add(one);
            }
            if (longer.form().acronyms().contains(shorter.form().content().getFirst().text())) {
                owners.computeIfAbsent(one, none -> new HashSet<>()).add(meaning);
            }
        }
    }

    private Match doubted(Match match) {
        boolean ambiguous =
                isByAcronym(match)
                        && (isAmbiguous(match.a(), match.b() + firstOfB)
                                || isAmbiguous(match.b() + firstOfB, match.a()));
        if (!ambiguous) {
            return match;
        }
        List<Reason> reasons = new ArrayList<>(match.reasons());
        reasons.add(Reason.of("ambiguous"));
        return new Match(match.a(), match.b(), match.score(), Decision.REVIEW, reasons);
    }

    /// Whether an acronym may stand for somebody else, too: not where this one alone says that it
    /// is the owner.
    private boolean isAmbiguous(int subject, int other) {
        Set<String> own = owners.getOrDefault(subject, Set.of());
        boolean owned =
                own.size() == 1
                        && subjects.get(other) instanceof Profile profile
                        && own.contains(profile.form().squeezed());
        return !owned && doubtful.contains(subject);
    }

    private static boolean areOne(Profile one, Profile other) {
        return one.form().squeezed().equals(other.form().squeezed())
                || Comparison.compare(one, other).decision() == Decision.SAME;
    }

    private static boolean isByAcronym(Match match) {
        return match.decision() == Decision.SAME
                && match.reasons().stream().anyMatch(reason -> reason.key().equals(ACRONYM));
    }
}
