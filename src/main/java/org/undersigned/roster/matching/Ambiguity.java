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
    private final Map<Integer, Set<String>> meanings = new HashMap<>();

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
            meanings.computeIfAbsent(one, none -> new HashSet<>()).add(longer.form().squeezed());
        }
    }

    private Match doubted(Match match) {
        boolean ambiguous =
                isByAcronym(match) && (isAmbiguous(match.a()) || isAmbiguous(match.b() + firstOfB));
        if (!ambiguous) {
            return match;
        }
        List<Reason> reasons = new ArrayList<>(match.reasons());
        reasons.add(Reason.of("ambiguous"));
        return new Match(match.a(), match.b(), match.score(), Decision.REVIEW, reasons);
    }

    private boolean isAmbiguous(int subject) {
        return meanings.getOrDefault(subject, Set.of()).size() > 1;
    }

    private static boolean isByAcronym(Match match) {
        return match.decision() == Decision.SAME
                && match.reasons().stream().anyMatch(reason -> reason.key().equals(ACRONYM));
    }
}
