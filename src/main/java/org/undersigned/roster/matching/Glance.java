package org.undersigned.roster.matching;

import java.util.List;

/// Tells at a glance that two subjects are {@link Strangers}, from figures that lie side by side
/// for all of them: it is asked a million times, in no order. Who may be none is looked at again.
///
/// A row begins with what is said of the name; five figures for each of its words follow, the first
/// the hash of what a word has in common with its kin. What words weigh is counted in twentieths. A
/// word that may stand for others is an acronym, a blend, or all that a name says.
final class Glance {

    private static final int UNIT = 20;

    /// Longer names get no row.
    private static final int MOST_WORDS = Integer.SIZE - 1;

    private static final int SIZE = 0;
    private static final int JOINED = 1;
    private static final int HOST = 2;
    private static final int ALL_WEIGHT = 3;
    private static final int HASHES = 4;
    private static final int HEAD = 5;
    private static final int HEADER = 6;

    /// The first figures are those of the outline.
    private static final int SHARED_FIGURES = 3;

    private static final int LETTERS = Outline.LETTERS;
    private static final int RAW = Outline.RAW;
    private static final int CONSONANTS = 3;
    private static final int SAID = 4;
    private static final int FIGURES = 5;

    /// What is said of a word: how long it is, what it weighs, and what it does.
    private static final int LENGTH = (1 << 13) - 1;

    private static final int LONGEST = 255;
    private static final int WEIGHT = 13;
    private static final int AMOUNTS = (1 << 23) - 1;
    private static final int NUMBER = 1 << 23;
    private static final int PLACE = 1 << 24;
    private static final int PARTING = 1 << 25;
    private static final int NAMING = 1 << 26;
    private static final int ACRONYM = 1 << 27;

    private static final int WORTH_A_LOOK = percent(OrganizationComparison.WORTH_A_LOOK);
    private static final int ONE_FAMILY = percent(OrganizationComparison.ONE_FAMILY);

    private final int[] rows;

    /// Where each subject's row begins; nobody has the first figure.
    private final int[] starts;

    Glance(List<Subject> subjects) {
        starts = new int[subjects.size()];
        int end = 1;
        for (int i = 0; i < starts.length; i++) {
            if (subjects.get(i) instanceof Profile profile && isSimple(profile)) {
                starts[i] = end;
                end += HEADER + FIGURES * profile.form().outline().size;
            }
        }
        rows = new int[end];
        for (int i = 0; i < starts.length; i++) {
            if (starts[i] > 0 && subjects.get(i) instanceof Profile profile) {
                write(profile, starts[i]);
            }
        }
    }

    private static int percent(double share) {
        return (int) Math.floor(100 * share);
    }

    private static boolean isSimple(Profile profile) {
        Outline outline = profile.form().outline();
        if (!profile.plain() || outline.size > MOST_WORDS) {
            return false;
        }
        for (Word word : outline.words) {
            if (word.text().length() > LONGEST) {
                return false;
            }
        }
        return true;
    }

    private void write(Profile profile, int row) {
        Outline outline = profile.form().outline();
        rows[row + SIZE] = outline.size;
        rows[row + JOINED] = outline.joined;
        rows[row + HOST] = profile.host().hashCode();
        rows[row + HEAD] = (int) (outline.every >>> profile.form().tagline());
        for (int i = 0; i < outline.size; i++) {
            int at = row + HEADER + FIGURES * i;
            boolean mayStand =
                    outline.words[i].acronym()
                            || outline.size == 1
                            || Blends.fewest(outline.words[i], profile.form()) > 0;
            System.arraycopy(outline.figures, Outline.FIGURES * i, rows, at, SHARED_FIGURES);
            write(outline.words[i], (outline.naming >>> i & 1) != 0, mayStand, at);
            rows[row + ALL_WEIGHT] += weight(rows[at + SAID]);
            rows[row + HASHES] |= 1 << rows[at];
        }
    }

    private void write(Word word, boolean naming, boolean mayStand, int at) {
        boolean place = word.role() == Role.PLACE;
        rows[at + CONSONANTS] = Outline.consonants(place ? Sound.of(word.raw()) : word.sound());
        rows[at + SAID] =
                word.text().length()
                        | (int) Math.round(UNIT * word.weight()) << WEIGHT
                        | (word.role() == Role.NUMBER ? NUMBER : 0)
                        | (place ? PLACE : 0)
                        | (word.role().parts() ? PARTING : 0)
                        | (naming ? NAMING : 0)
                        | (mayStand ? ACRONYM : 0);
    }

    private static int weight(int said) {
        return (said & AMOUNTS) >>> WEIGHT;
    }

    /// Whether two are, the first one's index in the upper half.
    boolean areStrangers(long pair) {
        int a = starts[(int) (pair >>> 32)];
        int b = starts[(int) pair];
        return a != 0
                && b != 0
                && rows[a + JOINED] != rows[b + JOINED]
                && (rows[a + HOST] == 0 || rows[a + HOST] != rows[b + HOST])
                && areApart(a, b);
    }

    private boolean areApart(int a, int b) {
        int[] figures = rows;
        int sizeA = figures[a + SIZE];
        int sizeB = figures[b + SIZE];
        int hashes = figures[b + HASHES];
        int leftA = (1 << sizeA) - 1;
        int leftB = (1 << sizeB) - 1;
        for (int i = 0, at = a + HEADER; i < sizeA; i++, at += FIGURES) {
            int text = figures[at];
            for (int j = 0, to = b + HEADER; (hashes >>> text & 1) != 0 && j < sizeB; j++) {
                if (figures[to] == text) {
                    leftA &= ~(1 << i);
                    leftB &= ~(1 << j);
                }
                to += FIGURES;
            }
        }
        return leftA != 0 && leftB != 0 && areApart(a, b, leftA, leftB);
    }

    /// Whether those words that the other name has not, a bit for each, keep them apart.
    private boolean areApart(int a, int b, int leftA, int leftB) {
        int orphansA = leftA;
        int orphansB = leftB;
        boolean joined = false;
        for (int restA = leftA, i = 0; restA != 0; restA >>>= 1, i++) {
            int one = a + HEADER + FIGURES * i;
            for (int restB = (restA & 1) == 0 ? 0 : leftB, j = 0; restB != 0; restB >>>= 1, j++) {
                int other = b + HEADER + FIGURES * j;
                if ((restB & 1) != 0) {
                    boolean together = mayBeTogether(rows[one + RAW], rows[other + RAW]);
                    joined |= together;
                    if (together || mayBeAlike(one, other)) {
                        orphansA &= ~(1 << i);
                        orphansB &= ~(1 << j);
                    }
                }
            }
        }
        if ((orphansA & rows[a + HEAD]) == 0 || (orphansB & rows[b + HEAD]) == 0) {
            return false;
        }
        return !mayBeJoined(a, b, leftA, leftB)
                && shareTooLittle(a, b, sum(a, orphansA), sum(b, orphansB), joined);
    }

    private static boolean mayBeTogether(int one, int other) {
        return (one & ~other) == 0 || (other & ~one) == 0;
    }

    private boolean mayBeAlike(int one, int other) {
        int saidOne = rows[one + SAID];
        int saidOther = rows[other + SAID];
        int either = saidOne | saidOther;
        if ((either & NUMBER) != 0) {
            return false;
        }
        if ((either & PLACE) != 0) {
            return rows[one + CONSONANTS] == rows[other + CONSONANTS]
                    || ((saidOne & saidOther & PLACE) == 0
                            && ((either & ACRONYM) != 0
                                    || Outline.haveAtMost(2, rows[one + RAW] ^ rows[other + RAW])
                                    || Outline.haveAtMost(
                                            2, rows[one + RAW] ^ rows[other + LETTERS])
                                    || Outline.haveAtMost(
                                            2, rows[one + LETTERS] ^ rows[other + RAW])));
        }
        return Likeness.mayBe(
                rows[one + CONSONANTS],
                rows[other + CONSONANTS],
                rows[one + LETTERS],
                rows[other + LETTERS],
                saidOne & LENGTH,
                saidOther & LENGTH);
    }

    /// Whether an acronym is left, or all that is left may be the same but for its spaces and a
    /// slip.
    private boolean mayBeJoined(int a, int b, int leftA, int leftB) {
        int sumA = sum(a, leftA);
        int sumB = sum(b, leftB);
        boolean pair = (leftA & (leftA - 1)) == 0 && (leftB & (leftB - 1)) == 0;
        return ((sumA | sumB) & ACRONYM) != 0
                || (!pair
                        && Math.abs((sumA & LENGTH) - (sumB & LENGTH)) <= 1
                        && Outline.haveAtMost(2, letters(a, leftA) ^ letters(b, leftB)));
    }

    private boolean shareTooLittle(int a, int b, int orphansA, int orphansB, boolean joined) {
        int left = weight(orphansA) + weight(orphansB);
        int rest = rows[a + ALL_WEIGHT] + rows[b + ALL_WEIGHT] - left;
        int shared = joined ? 2 * rest : rest;
        int said = orphansA | orphansB;
        return ((said & PARTING) != 0 || 100 * shared < WORTH_A_LOOK * (shared + left))
                && ((said & NAMING) != 0 || 100 * shared < ONE_FAMILY * (shared + left));
    }

    /// How long these words are, what they weigh, and what any of them does.
    private int sum(int row, int chosen) {
        int amounts = 0;
        int does = 0;
        int at = row + HEADER + SAID;
        for (int rest = chosen; rest != 0; rest >>>= 1) {
            int said = (rest & 1) == 0 ? 0 : rows[at];
            amounts += said & AMOUNTS;
            does |= said & ~AMOUNTS;
            at += FIGURES;
        }
        return amounts | does;
    }

    private int letters(int row, int chosen) {
        int letters = 0;
        int at = row + HEADER + LETTERS;
        for (int rest = chosen; rest != 0; rest >>>= 1) {
            letters |= (rest & 1) == 0 ? 0 : rows[at];
            at += FIGURES;
        }
        return letters;
    }
}
