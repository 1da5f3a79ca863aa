package org.undersigned.roster.matching;

/// How two words that are not equal may be one.
enum Likeness {
    /// Singular and plural: hardly a difference.
    INFLECTION,
    /// One of them is misspelt, or romanized by another rule.
    SPELLING,
    /// They look alike, but are so short, or two families, that the rest of the name must prove it.
    SHORT,
    /// They look alike, but may well be two words.
    DOUBTFUL,
    NONE;

    /// Shorter words that differ in a letter are two words.
    private static final int SHORTEST = 5;

    /// Words may differ in two letters from here on, and from there on surely.
    static final int LONG = 10;

    private static final int VERY_LONG = 12;

    /// From here on two other vowels do not make another word.
    private static final int LONG_ENOUGH_FOR_VOWELS = 6;

    /// Shorter words are others with another consonant.
    private static final int LONG_ENOUGH_TO_DIFFER = 8;

    private static final int LONGEST_ACRONYM = 6;

    /// Shorter places are too easily made of other words.
    private static final int LONG_ENOUGH_FOR_A_PLACE = 7;

    /// @param most how many slips to look for, no fewer: 0, 1 or 2
    static Likeness of(Word a, Word b, int most) {
        if (a.role() == Role.SMALL || b.role() == Role.SMALL) {
            return NONE;
        }
        if (most == 0) {
            return isBent(a) && isBent(b) && isInflection(a.text(), b.text()) ? INFLECTION : NONE;
        }
        if (a.role().parts() || b.role().parts()) {
            boolean misspelt =
                    isPlaceMisspelt(a, b)
                            || isPlaceMisspelt(b, a)
                            || isDirectionMisspelt(a, b)
                            || isDirectionMisspelt(b, a);
            return most == 1 && misspelt ? SPELLING : NONE;
        }
        int longer = Math.max(a.text().length(), b.text().length());
        int shorter = Math.min(a.text().length(), b.text().length());
        if (Folding.isIdeographic(a.text()) || shorter < 3) {
            return NONE;
        }
        if (shorter > 3 && most == 1 && isSame(a.sound(), b.sound())) {
            return judged(a, b);
        }
        if (longer < SHORTEST || shorter < SHORTEST - 1) {
            return most == 1
                            && !a.acronym()
                            && !b.acronym()
                            && longer == shorter
                            && Edits.between(a.text(), b.text(), 1) <= 1
                    ? brief(a, b)
                    : NONE;
        }
        if (most == 1) {
            return Edits.between(a.text(), b.text(), 1) <= 1 ? slip(a, b) : NONE;
        }
        if (shorter >= LONG_ENOUGH_FOR_VOWELS && Sound.haveEqualConsonants(a.sound(), b.sound())) {
            return judged(a, b);
        }
        if (longer < LONG || Edits.between(a.text(), b.text(), 2) > 2) {
            return NONE;
        }
        return longer < VERY_LONG ? DOUBTFUL : judged(a, b);
    }

    /// Whether two words may be alike, by sets of their letters and how many they have: true of any
    /// two for which there is a likeness, unless one of them is a place or a number.
    static boolean mayBe(
            int consonants,
            int otherConsonants,
            int letters,
            int otherLetters,
            int length,
            int otherLength) {
        if (consonants == otherConsonants) {
            return true;
        }
        int more = Math.abs(length - otherLength);
        int apart = letters ^ otherLetters;
        int most = Math.max(length, otherLength) < LONG ? 1 : 2;
        return (more <= most && Outline.haveAtMost(2 * most, apart))
                || (more == 2 && (apart & ~Outline.INFLECTED) == 0);
    }

    /// Whether it has a plural: “Right” is a direction, too.
    private static boolean isBent(Word word) {
        return word.role() != Role.PLACE && word.role() != Role.NUMBER;
    }

    /// Whether a word is the name of a long place with a letter too many or too few within it, two
    /// exchanged, or spelt as it sounds. Another vowel makes another place: Columbia, Colombia.
    private static boolean isPlaceMisspelt(Word place, Word word) {
        String right = place.raw();
        String wrong = word.text();
        return place.role() == Role.PLACE
                && word.role() == Role.NAME
                && right.length() >= LONG_ENOUGH_FOR_A_PLACE
                && !Words.isFamiliar(wrong)
                && right.charAt(right.length() - 1) == wrong.charAt(wrong.length() - 1)
                && (Sound.of(right).equals(word.sound())
                        || (right.length() == wrong.length()
                                ? Edits.isExchange(right, wrong)
                                : Edits.between(right, wrong, 1) <= 1));
    }

    /// Whether a word is a direction with two letters exchanged: `Norht`.
    private static boolean isDirectionMisspelt(Word direction, Word word) {
        return direction.role() == Role.DIRECTION
                && word.role() == Role.NAME
                && direction.text().length() >= SHORTEST
                && !Words.isFamiliar(word.text())
                && Edits.isExchange(direction.text(), word.text());
    }

    /// How many slips to count where so many were looked for: other vowels in a long word are one.
    static int slips(Word a, Word b, int most) {
        boolean vowels =
                Math.min(a.text().length(), b.text().length()) >= LONG_ENOUGH_TO_DIFFER
                        && Sound.haveEqualConsonants(a.sound(), b.sound());
        return vowels ? 1 : Math.max(1, most);
    }

    private static Likeness brief(Word a, Word b) {
        return Words.isFamiliar(a.text()) || Words.isFamiliar(b.text()) ? DOUBTFUL : SHORT;
    }

    /// Another consonant soon makes another word of one we know, and the `a` of a woman's name
    /// another family.
    private static Likeness slip(Word a, Word b) {
        String longer = a.text().length() > b.text().length() ? a.text() : b.text();
        String shorter = a.text().length() > b.text().length() ? b.text() : a.text();
        boolean familiar = Words.isFamiliar(a.text()) || Words.isFamiliar(b.text());
        boolean other =
                longer.length() == shorter.length()
                        ? familiar
                                && !Sound.haveEqualConsonants(a.sound(), b.sound())
                                && !Edits.isExchange(longer, shorter)
                        : longer.equals(shorter + "a")
                                || (familiar
                                        && shorter.length() < SHORTEST
                                        && longer.startsWith(shorter));
        return judged(a, b) == SPELLING && other && shorter.length() < LONG_ENOUGH_TO_DIFFER
                ? SHORT
                : judged(a, b);
    }

    /// Acronyms of so few letters seldom have one wrong: `MALDEF` is not `SALDEF`.
    private static boolean areAcronyms(Word a, Word b) {
        return a.acronym()
                && b.acronym()
                && Math.max(a.text().length(), b.text().length()) <= LONGEST_ACRONYM;
    }

    private static Likeness judged(Word a, Word b) {
        if (Words.isFamily(a.text()) && Words.isFamily(b.text())) {
            return SHORT;
        }
        boolean two = Words.isFamiliar(a.text()) && Words.isFamiliar(b.text());
        return two || areAcronyms(a, b) ? DOUBTFUL : SPELLING;
    }

    private static boolean isSame(String a, String b) {
        return a.length() > 2 && a.equals(b);
    }

    static boolean isInflection(String a, String b) {
        String longer = a.length() > b.length() ? a : b;
        String shorter = a.length() > b.length() ? b : a;
        return shorter.length() >= 3
                && ((longer.length() == shorter.length() + 1
                                && longer.endsWith("s")
                                && longer.startsWith(shorter))
                        || (longer.length() == shorter.length() + 2
                                && longer.endsWith("ies")
                                && shorter.endsWith("y")
                                && longer.startsWith(shorter.substring(0, shorter.length() - 1))));
    }
}
