package org.undersigned.roster.matching;

import org.jspecify.annotations.Nullable;
import org.undersigned.letter.States;

import java.util.List;

/// Compares organizations by all that is known of them.
final class Comparison {

    /// From here on names are near enough for a common website to prove the rest.
    private static final double NEAR = 0.6;

    private Comparison() {}

    static Verdict compare(Profile a, Profile b) {
        return placed(sited(named(a, b), a, b), a.entry(), b.entry());
    }

    private static Verdict named(Profile a, Profile b) {
        Verdict inFull = inFull(a, b);
        if (inFull != null) {
            return inFull;
        }
        Verdict best = OrganizationComparison.compare(a.form(), b.form());
        for (NameForm other : a.others()) {
            best = best.or(also(OrganizationComparison.compare(other, b.form()), other));
        }
        for (NameForm other : b.others()) {
            best = best.or(also(OrganizationComparison.compare(a.form(), other), other));
            for (NameForm one : bothForeign(a, b) ? List.<NameForm>of() : a.others()) {
                best = best.or(also(OrganizationComparison.compare(one, other), other));
            }
        }
        return best;
    }

    /// Where both are acronyms and say what they stand for, that alone counts: `TA (Tree Alliance)`
    /// is not `TA (Toddlers' Academy)`.
    private static @Nullable Verdict inFull(Profile a, Profile b) {
        Verdict best = null;
        for (NameForm one : inFull(a)) {
            for (NameForm other : inFull(b)) {
                Verdict verdict = OrganizationComparison.compare(one, other);
                best = best == null ? verdict : best.or(verdict);
            }
        }
        return best;
    }

    private static List<NameForm> inFull(Profile profile) {
        List<Word> content = profile.form().content();
        boolean brief =
                content.size() == 1
                        && content.getFirst().acronym()
                        && Character.isUpperCase(content.getFirst().written().codePointAt(0));
        return brief
                ? profile.others().stream().filter(form -> form.content().size() > 1).toList()
                : List.of();
    }

    /// Names in Han or kana are not compared by their romanizations, which make strangers alike.
    private static boolean bothForeign(Profile a, Profile b) {
        return Folding.isIdeographic(a.entry().name()) && Folding.isIdeographic(b.entry().name());
    }

    private static Verdict also(Verdict verdict, NameForm name) {
        return verdict.decision() == Decision.SAME
                ? verdict.but(
                        Decision.SAME,
                        Math.min(verdict.score(), 0.95),
                        Reason.of("also", name.written()))
                : verdict;
    }

    /// A website proves what a name suggests; chapters share their parent's.
    private static Verdict sited(Verdict verdict, Profile a, Profile b) {
        if (a.host().isEmpty() || !a.host().equals(b.host())) {
            return verdict;
        }
        Reason website = Reason.of("website", a.host());
        return switch (verdict.decision()) {
            case SAME -> verdict.but(Decision.SAME, verdict.score() + 0.05, website);
            case REVIEW ->
                    verdict.score() >= NEAR
                            ? verdict.but(Decision.SAME, verdict.score() + 0.1, website)
                            : verdict.but(Decision.REVIEW, verdict.score() + 0.1, website);
            case RELATED -> verdict.but(Decision.RELATED, verdict.score() + 0.1, website);
            case DIFFERENT -> verdict.but(Decision.REVIEW, verdict.score() + 0.3, website);
        };
    }

    /// Two of one name in two states are perhaps two.
    private static Verdict placed(Verdict verdict, Entry a, Entry b) {
        if (verdict.decision() != Decision.SAME) {
            return verdict;
        }
        boolean states = differ(States.key(a.state()), States.key(b.state()));
        boolean countries = differ(States.key(a.country()), States.key(b.country()));
        return states || countries
                ? verdict.but(
                        Decision.REVIEW,
                        verdict.score() - 0.2,
                        states
                                ? Reason.of("places", a.state(), b.state())
                                : Reason.of("places", a.country(), b.country()))
                : verdict;
    }

    private static boolean differ(String a, String b) {
        return !a.isEmpty() && !b.isEmpty() && !a.equals(b);
    }
}
