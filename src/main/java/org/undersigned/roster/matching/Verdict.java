package org.undersigned.roster.matching;

import java.util.ArrayList;
import java.util.List;

/// What comparing two names found: a {@link Match} that does not know yet which entries it is
/// about.
///
/// @param decision what they are to each other
/// @param score how alike they are, from 0 to 1
/// @param reasons why
record Verdict(Decision decision, double score, List<Reason> reasons) {

    /// Two that have nothing in common.
    static final Verdict NOTHING = new Verdict(Decision.DIFFERENT, 0, List.of());

    Verdict {
        score = Math.clamp(score, 0, 1);
        reasons = List.copyOf(reasons);
    }

    static Verdict of(Decision decision, double score, List<Reason> reasons, Reason... others) {
        List<Reason> all = new ArrayList<>(List.of(others));
        all.addAll(reasons);
        return new Verdict(decision, score, all);
    }

    /// Decided otherwise, for one more reason.
    Verdict but(Decision other, double newScore, Reason reason) {
        return of(other, newScore, reasons, reason);
    }

    /// The one that finds them nearer to each other.
    Verdict or(Verdict other) {
        int order = Integer.compare(rank(), other.rank());
        return order > 0 || (order == 0 && other.score <= score) ? this : other;
    }

    private int rank() {
        return switch (decision) {
            case SAME -> 3;
            case REVIEW -> 2;
            case RELATED -> 1;
            case DIFFERENT -> 0;
        };
    }
}
