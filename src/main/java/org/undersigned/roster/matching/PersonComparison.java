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
        if (String.join("", a.names()).equals(String.join("", b.names()))) {
            reasons.add(Reason.of("equal"));
            return decided(1);
        }
        if (a.sorted().equals(b.sorted())) {
            boolean order = !a.family().equals(b.family());
            reasons.add(Reason.of(order ? "order" : "equal"));
            doubts += order && mayBeTwo(a, b) ? 1 : 0;
            return decided(1 - (order ? 0.05 : 0));
        }
        if (areCutElsewhere(a.names(), b.names())) {
            reasons.add(Reason.of("spaces", a.written(), b.written()));
            return decided(0.95);
        }
        if (isSecondFamilyLeftOut(a, b) || isSecondFamilyLeftOut(b, a)) {
            return decided(0.9);
        }
        if (!agreeInFamily() || !agreeInGiven()) {
            return Verdict.NOTHING;
        }
        return decided(1 - 0.08 * variants);
    }

    /// Whether somebody who has the same names in another order may be somebody else: `Paul Martin`
    /// and `Martin Paul`.
    private static boolean mayBeTwo(PersonForm a, PersonForm b) {
        return a.names().getFirst().equals(b.names().getFirst())
                || GivenNames.areKnown(a.family(), b.family());
    }

    /// Whether the same letters are cut into names elsewhere, the family’s first or last: `Kim
    /// Min-jun` and `Minjun Kim`.
    private static boolean areCutElsewhere(List<String> one, List<String> other) {
        String whole = String.join("", other);
        String once = String.join("", one);
        if (once.length() != whole.length() || !(once + once).contains(whole)) {
            return false;
        }
        for (int from = 0; from < one.size(); from++) {
            String turned =
                    String.join("", one.subList(from, one.size()))
                            + String.join("", one.subList(0, from));
            for (int i = 0; i < other.size() && turned.length() == whole.length(); i++) {
                String otherTurned =
                        String.join("", other.subList(i, other.size()))
                                + String.join("", other.subList(0, i));
                if (turned.equals(otherTurned)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether one has a second family name behind all that the other has, as in Spanish.
    private boolean isSecondFamilyLeftOut(PersonForm longer, PersonForm shorter) {
        int size = longer.given().size();
        boolean left =
                size > 1
                        && shorter.family().length() > 1
                        && longer.given().getLast().equals(shorter.family())
                        && longer.given().subList(0, size - 1).equals(shorter.given());
        if (left) {
            doubts++;
            reasons.add(Reason.of("more", longer.family()));
        }
        return left;
    }

    private Verdict decided(double score) {
        boolean sure = doubts == 0 && variants <= 1;
        return new Verdict(sure ? Decision.SAME : Decision.REVIEW, score - 0.15 * doubts, reasons);
    }

    private boolean agreeInFamily() {
        if (a.family().equals(b.family())) {
            return true;
        }
        if (isParticle(a.family(), b.family()) || isParticle(b.family(), a.family())) {
            doubts++;
            reasons.add(Reason.of("family", a.written(), b.written()));
            return true;
        }
        if (areAlike(a.family(), b.family())) {
            variants += haveUmlauts(a.family(), b.family()) ? 0 : 1;
            boolean two = areTwoFamilies(a.family(), b.family());
            doubts += two || isReplaced(a.family(), b.family()) ? 1 : 0;
            reasons.add(Reason.of("family", a.written(), b.written()));
            return true;
        }
        return false;
    }

    /// Whether the longer one is the other with a particle: `da Silva`.
    private static boolean isParticle(String longer, String shorter) {
        return longer.endsWith(shorter)
                && shorter.length() > 2
                && Words.isParticle(longer.substring(0, longer.length() - shorter.length()));
    }

    /// Whether both are known to be families’ names, or end in `n` and `ng`, as two syllables of
    /// Chinese do.
    private static boolean areTwoFamilies(String one, String other) {
        return (Words.isFamily(one) && Words.isFamily(other))
                || one.equals(other + "g")
                || other.equals(one + "g");
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
        if (!holds(middleA, middleB) && !holds(middleB, middleA)) {
            return false;
        }
        if (middleA.size() != middleB.size()) {
            List<String> more = middleA.size() > middleB.size() ? middleA : middleB;
            reasons.add(Reason.of("more", String.join(" ", more)));
            doubts += more.stream().anyMatch(name -> name.length() > 2) ? 1 : 0;
        }
        return true;
    }

    /// Whether the first has all the middle names of the second, in their order, or their initials.
    private static boolean holds(List<String> longer, List<String> shorter) {
        int found = 0;
        for (String name : longer) {
            found += found < shorter.size() && begins(name, shorter.get(found)) ? 1 : 0;
        }
        return found == shorter.size();
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
        if (areAlike(one, other) && !GivenNames.areOfTwo(one, other)) {
            variants += haveUmlauts(one, other) ? 0 : 1;
            doubts += GivenNames.areKnown(one, other) || isReplaced(one, other) ? 1 : 0;
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
                        || haveUmlauts(one, other)
                        || Edits.isExchange(one, other)
                        || (Math.max(one.length(), other.length()) >= LONG_ENOUGH_TO_MISSPELL
                                && Edits.between(one, other, 1) <= 1));
    }

    /// Whether only the dots of umlauts are written in two ways: `Müller` and `Mueller`, folded.
    private static boolean haveUmlauts(String one, String other) {
        return Folding.withoutUmlauts(one).equals(Folding.withoutUmlauts(other));
    }

    /// Whether one has another letter in the place of one of the other's, which sounds different:
    /// `Elmhansen` and `Elmjansen` are two names more often than a slip.
    private static boolean isReplaced(String one, String other) {
        return one.length() == other.length()
                && !Edits.isExchange(one, other)
                && !Sound.of(one).equals(Sound.of(other));
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
