package org.undersigned.roster.matching;

import org.undersigned.letter.States;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Compares two people's names, and what tells namesakes apart.
final class PersonComparison {

    private static final int LONG_ENOUGH_TO_MISSPELL = 5;

    private final PersonForm a;
    private final PersonForm b;
    private final List<Reason> reasons = new ArrayList<>();
    private int doubts;
    private int variants;

    private PersonComparison(PersonForm a, PersonForm b) {
        this.a = a;
        this.b = b;
    }

    static Verdict compare(PersonProfile a, PersonProfile b) {
        Verdict verdict = new PersonComparison(a.form(), b.form()).verdict();
        return verdict.decision() == Decision.SAME ? apart(verdict, a.entry(), b.entry()) : verdict;
    }

    private Verdict verdict() {
        if (a.family().isEmpty() || b.family().isEmpty()) {
            return Verdict.NOTHING;
        }
        if (!a.generation().equals(b.generation())) {
            if (!a.generation().isEmpty() && !b.generation().isEmpty()) {
                return Verdict.of(
                        Decision.DIFFERENT,
                        0.3,
                        List.of(),
                        Reason.of("suffix", a.written(), b.written()));
            }
            doubts++;
            reasons.add(Reason.of("more", a.generation() + b.generation()));
        }
        if (a.sorted().equals(b.sorted())) {
            boolean order = !a.family().equals(b.family());
            reasons.add(Reason.of(order ? "order" : "equal"));
            return decided(1 - (order ? 0.05 : 0));
        }
        if (!agreeInFamily() || !agreeInGiven()) {
            return Verdict.NOTHING;
        }
        return decided(1 - 0.08 * variants);
    }

    private Verdict decided(double score) {
        boolean sure = doubts == 0 && variants <= 1;
        return new Verdict(sure ? Decision.SAME : Decision.REVIEW, score - 0.15 * doubts, reasons);
    }

    private boolean agreeInFamily() {
        if (a.family().equals(b.family())) {
            return true;
        }
        if (areAlike(a.family(), b.family())) {
            variants++;
            reasons.add(Reason.of("family", a.written(), b.written()));
            return true;
        }
        return false;
    }

    private boolean agreeInGiven() {
        if (a.given().isEmpty() || b.given().isEmpty()) {
            return false;
        }
        if (!agreeInFirst(a.given().getFirst(), b.given().getFirst())) {
            return false;
        }
        List<String> middleA = a.given().subList(1, a.given().size());
        List<String> middleB = b.given().subList(1, b.given().size());
        for (int i = 0; i < Math.min(middleA.size(), middleB.size()); i++) {
            if (!begins(middleA.get(i), middleB.get(i))) {
                return false;
            }
        }
        if (middleA.size() != middleB.size()) {
            List<String> more = middleA.size() > middleB.size() ? middleA : middleB;
            reasons.add(Reason.of("more", String.join(" ", more)));
            doubts += more.stream().anyMatch(name -> name.length() > 2) ? 1 : 0;
        }
        return true;
    }

    private boolean agreeInFirst(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        if (Nicknames.agree(one, other)) {
            variants++;
            boolean shorter = one.length() <= other.length();
            reasons.add(Reason.of("nickname", shorter ? one : other, shorter ? other : one));
            return true;
        }
        if (Math.min(one.length(), other.length()) <= 2 && begins(one, other)) {
            doubts++;
            boolean shorter = one.length() <= other.length();
            reasons.add(Reason.of("initial", shorter ? one : other, shorter ? other : one));
            return true;
        }
        if (areAlike(one, other)) {
            variants++;
            reasons.add(Reason.of("given", one, other));
            return true;
        }
        return false;
    }

    private static boolean begins(String one, String other) {
        return one.equals(other)
                || (one.length() == 1 && other.startsWith(one))
                || (other.length() == 1 && one.startsWith(other));
    }

    private static boolean areAlike(String one, String other) {
        return Math.min(one.length(), other.length()) >= LONG_ENOUGH_TO_MISSPELL - 1
                && (Sound.of(one).equals(Sound.of(other))
                        || (Math.max(one.length(), other.length()) >= LONG_ENOUGH_TO_MISSPELL
                                && Edits.between(one, other, 1) <= 1));
    }

    /// Namesakes: two organizations or two states are a reason to look.
    private static Verdict apart(Verdict verdict, Entry a, Entry b) {
        if (differ(folded(a.affiliation()), folded(b.affiliation()))
                && !areOne(a.affiliation(), b.affiliation())) {
            return verdict.but(
                    Decision.REVIEW,
                    verdict.score() - 0.2,
                    Reason.of("affiliations", a.affiliation(), b.affiliation()));
        }
        return differ(States.key(a.state()), States.key(b.state()))
                ? verdict.but(
                        Decision.REVIEW,
                        verdict.score() - 0.2,
                        Reason.of("places", a.state(), b.state()))
                : verdict;
    }

    private static boolean areOne(String one, String other) {
        return OrganizationComparison.compare(NameReader.read(one), NameReader.read(other))
                        .decision()
                == Decision.SAME;
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static boolean differ(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }
}
