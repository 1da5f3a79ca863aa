package org.undersigned.roster.matching;

/// Tells quickly that two names are strangers': what each says that the other cannot have is enough
/// to call them different, however the rest is spelt. Never true of two that a comparison would not
/// call different.
final class Strangers {

    private final NameForm formA;
    private final NameForm formB;
    private final Outline a;
    private final Outline b;

    /// The words nothing of the other name can answer, a bit for each.
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
        long leftA = a.without(b);
        long leftB = b.without(a);
        if (leftA == 0 || leftB == 0) {
            return false;
        }
        orphansA = leftA;
        orphansB = leftB;
        meet(leftA, leftB);
        return staysLeft(a, formA.tagline(), orphansA)
                && staysLeft(b, formB.tagline(), orphansB)
                && !mayBeJoined(leftA, leftB)
                && !a.mayStandFor(leftA, b)
                && !b.mayStandFor(leftB, a)
                && !mayBlend(a, formA, leftA, formB)
                && !mayBlend(b, formB, leftB, formA)
                && !mayBeReviewed()
                && !mayBeRelated();
    }

    /// Whether some of it is no tagline, which a comparison may pass over.
    private static boolean staysLeft(Outline name, int tagline, long orphans) {
        return Long.numberOfTrailingZeros(orphans) < name.size - tagline;
    }

    /// Takes those out of the orphans that may answer each other.
    private void meet(long leftA, long leftB) {
        for (long restA = leftA; restA != 0; restA &= restA - 1) {
            int i = Long.numberOfTrailingZeros(restA);
            for (long restB = leftB; restB != 0; restB &= restB - 1) {
                int j = Long.numberOfTrailingZeros(restB);
                boolean together = mayBeTogether(i, j);
                joined |= together;
                if (together || areAlike(i, j)) {
                    orphansA &= ~(1L << i);
                    orphansB &= ~(1L << j);
                }
            }
        }
    }

    /// Whether one may be a part of the other: `Ultra` of `UltraViolet`.
    private boolean mayBeTogether(int i, int j) {
        return ((a.raws[i] & ~b.raws[j]) == 0 && b.words[j].raw().contains(a.words[i].raw()))
                || ((b.raws[j] & ~a.raws[i]) == 0 && a.words[i].raw().contains(b.words[j].raw()));
    }

    /// Whether they may be one word, spelt in another way.
    private boolean areAlike(int i, int j) {
        if (((a.parting >>> i | b.parting >>> j) & 1) != 0) {
            return mayPart(a.words[i], b.words[j]);
        }
        if (a.consonants[i] == b.consonants[j]) {
            return true;
        }
        int longer = Math.max(a.lengths[i], b.lengths[j]);
        int more = Math.abs(a.lengths[i] - b.lengths[j]);
        int most = longer < Likeness.LONG ? 1 : 2;
        return (more <= most && Integer.bitCount(a.letters[i] ^ b.letters[j]) <= 2 * most)
                || (more == 2
                        && ((a.letters[i] ^ b.letters[j]) & ~Outline.INFLECTED) == 0
                        && Likeness.isInflection(a.words[i].text(), b.words[j].text()));
    }

    /// Whether they may be one although one of them is a place or a direction.
    private static boolean mayPart(Word one, Word other) {
        return Likeness.of(one, other, 0) != Likeness.NONE
                || Likeness.of(one, other, 1) != Likeness.NONE;
    }

    /// Whether a word left over is made of the beginnings of what the other says.
    private static boolean mayBlend(Outline from, NameForm form, long left, NameForm to) {
        long blends = left & (from.size == 1 ? 1 : from.acronyms);
        for (long rest = blends; rest != 0; rest &= rest - 1) {
            Word word = from.words[Long.numberOfTrailingZeros(rest)];
            int fewest = Blends.fewest(word, form);
            if (fewest > 0 && Blends.mayStand(word.raw(), to.words(), fewest)) {
                return true;
            }
        }
        return false;
    }

    /// Whether all that is left may be the same but for its spaces and a slip.
    private boolean mayBeJoined(long leftA, long leftB) {
        return Long.bitCount(leftA) + Long.bitCount(leftB) > 2
                && Math.abs(a.length(leftA) - b.length(leftB)) <= 1
                && Integer.bitCount(a.letters(leftA) ^ b.letters(leftB)) <= 2;
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
