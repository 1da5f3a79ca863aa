package org.undersigned.roster.matching;

/// Tells quickly that two names are strangers': what each says that the other cannot have is enough
/// to call them different, however the rest is spelt. Never true of two that a comparison would not
/// call different.
final class Strangers {

    private final NameForm formA;
    private final NameForm formB;
    private final Outline a;
    private final Outline b;

    /// The words that the other name does not have, a bit for each.
    private long leftA;

    private long leftB;

    /// Those of them that nothing of the other name can answer.
    private long orphansA;

    private long orphansB;

    /// Whether some words may be others written together.
    private boolean joined;

    private Strangers(NameForm formA, NameForm formB) {
        this.formA = formA;
        this.formB = formB;
        a = formA.outline();
        b = formB.outline();
    }

    static boolean are(NameForm a, NameForm b) {
        Strangers pair = new Strangers(a, b);
        return pair.a.size <= Outline.MOST_WORDS
                && pair.b.size <= Outline.MOST_WORDS
                && pair.a.joined != pair.b.joined
                && pair.areDifferent();
    }

    private boolean areDifferent() {
        findShared();
        if (leftA == 0 || leftB == 0) {
            return false;
        }
        orphansA = leftA;
        orphansB = leftB;
        meet();
        return staysLeft(a, formA.tagline(), orphansA)
                && staysLeft(b, formB.tagline(), orphansB)
                && !mayBeJoined()
                && !a.mayStandFor(leftA, b)
                && !b.mayStandFor(leftB, a)
                && !mayBlend(a, formA, leftA, formB)
                && !mayBlend(b, formB, leftB, formA)
                && !mayBeReviewed()
                && !mayBeRelated();
    }

    /// Leaves those words that the other does not have, nor one of its kin. Hashes suffice: two
    /// words that are taken for one are only looked at again.
    private void findShared() {
        int[] figuresA = a.figures;
        int[] figuresB = b.figures;
        long sharedA = 0;
        long sharedB = 0;
        for (int i = 0; i < a.size; i++) {
            int text = figuresA[Outline.FIGURES * i];
            for (int j = 0; (b.hashes >>> text & 1) != 0 && j < b.size; j++) {
                if (figuresB[Outline.FIGURES * j] == text) {
                    sharedA |= 1L << i;
                    sharedB |= 1L << j;
                }
            }
        }
        leftA = a.every & ~sharedA;
        leftB = b.every & ~sharedB;
    }

    /// Whether some of it is no tagline, which a comparison may pass over.
    private static boolean staysLeft(Outline name, int tagline, long orphans) {
        return (orphans & (name.every >>> tagline)) != 0;
    }

    /// Takes those out of the orphans that may answer each other.
    private void meet() {
        for (int i = 0; i < a.size; i++) {
            for (int j = 0; (leftA >>> i & 1) != 0 && j < b.size; j++) {
                if ((leftB >>> j & 1) != 0) {
                    meet(i, j);
                }
            }
        }
    }

    private void meet(int i, int j) {
        boolean together = mayBeTogether(i, j);
        joined |= together;
        if (together || areAlike(i, j)) {
            orphansA &= ~(1L << i);
            orphansB &= ~(1L << j);
        }
    }

    /// Whether one may be a part of the other: `Ultra` of `UltraViolet`.
    private boolean mayBeTogether(int i, int j) {
        int one = a.figures[Outline.FIGURES * i + Outline.RAW];
        int other = b.figures[Outline.FIGURES * j + Outline.RAW];
        return ((one & ~other) == 0 && b.words[j].raw().contains(a.words[i].raw()))
                || ((other & ~one) == 0 && a.words[i].raw().contains(b.words[j].raw()));
    }

    /// Whether they may be one word, spelt in another way.
    private boolean areAlike(int i, int j) {
        if (((a.parting >>> i | b.parting >>> j) & 1) != 0) {
            return mayPart(a.words[i], b.words[j]);
        }
        int[] figuresA = a.figures;
        int[] figuresB = b.figures;
        int one = Outline.FIGURES * i;
        int other = Outline.FIGURES * j;
        return Likeness.mayBe(
                figuresA[one + Outline.CONSONANTS],
                figuresB[other + Outline.CONSONANTS],
                figuresA[one + Outline.LETTERS],
                figuresB[other + Outline.LETTERS],
                figuresA[one + Outline.LENGTH],
                figuresB[other + Outline.LENGTH]);
    }

    /// Whether they may be one although one of them is a place or a direction.
    private static boolean mayPart(Word one, Word other) {
        return Likeness.of(one, other, 0) != Likeness.NONE
                || Likeness.of(one, other, 1) != Likeness.NONE;
    }

    /// Whether a word left over is made of the beginnings of what the other says.
    private static boolean mayBlend(Outline from, NameForm form, long left, NameForm to) {
        long rest = left & (from.size == 1 ? 1 : from.acronyms);
        for (int i = 0; rest != 0 && i < from.size; i++) {
            int fewest = (rest >>> i & 1) == 0 ? 0 : Blends.fewest(from.words[i], form);
            if (fewest > 0 && Blends.mayStand(from.words[i].raw(), to.words(), fewest)) {
                return true;
            }
        }
        return false;
    }

    /// Whether all that is left may be the same but for its spaces and a slip.
    private boolean mayBeJoined() {
        boolean pair = (leftA & (leftA - 1)) == 0 && (leftB & (leftB - 1)) == 0;
        return !pair
                && Math.abs(a.length(leftA) - b.length(leftB)) <= 1
                && Outline.haveAtMost(2, a.letters(leftA) ^ b.letters(leftB));
    }

    private boolean mayBeReviewed() {
        boolean parted = (orphansA & a.parting) != 0 || (orphansB & b.parting) != 0;
        return !parted
                && share() >= OrganizationComparison.WORTH_A_LOOK
                && LegalKind.agree(formA.legal(), formB.legal());
    }

    private boolean mayBeRelated() {
        boolean named = (orphansA & a.naming) != 0 || (orphansB & b.naming) != 0;
        return !named && share() >= OrganizationComparison.ONE_FAMILY;
    }

    /// The most that both can share of what they say. Words written together weigh what they weigh
    /// apart, twice.
    private double share() {
        double left = a.weight(orphansA) + b.weight(orphansB);
        double rest = a.weight + b.weight - left;
        double shared = joined ? 2 * rest : rest;
        return shared == 0 ? 0 : shared / (shared + left);
    }
}
