package org.undersigned.roster.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Doubts slips of the pen that a list makes too often: where both spellings stand in several
/// names, `Alderton` and `Elderton`, they are two words.
final class Spellings {

    /// A slip is seldom made in so many names.
    private static final int SEVERAL = 3;

    private final Map<String, Integer> names = new HashMap<>();

    private Spellings(List<Subject> subjects) {
        for (Subject subject : subjects) {
            if (subject instanceof Profile profile) {
                Set<String> words = new HashSet<>();
                profile.form().content().forEach(word -> words.add(word.raw()));
                words.forEach(word -> names.merge(word, 1, Integer::sum));
            }
        }
    }

    /// The matches in their order, those by two usual spellings to be reviewed.
    static List<Match> doubted(List<Match> matches, List<Subject> subjects) {
        if (matches.stream().allMatch(match -> spelling(match).isEmpty())) {
            return matches;
        }
        Spellings spellings = new Spellings(subjects);
        return matches.stream().map(spellings::doubted).toList();
    }

    private static List<Reason> spelling(Match match) {
        return match.decision() == Decision.SAME
                ? match.reasons().stream()
                        .filter(reason -> reason.key().equals("spelling"))
                        .toList()
                : List.of();
    }

    private Match doubted(Match match) {
        List<Reason> usual =
                spelling(match).stream()
                        .filter(reason -> reason.arguments().stream().allMatch(this::isUsual))
                        .map(reason -> new Reason("usual", reason.arguments()))
                        .toList();
        if (usual.isEmpty()) {
            return match;
        }
        List<Reason> reasons = new ArrayList<>(match.reasons());
        reasons.addAll(usual);
        return new Match(match.a(), match.b(), match.score(), Decision.REVIEW, reasons);
    }

    private boolean isUsual(Object word) {
        return names.getOrDefault(Folding.fold(word.toString()), 0) >= SEVERAL;
    }
}
