package org.undersigned.roster.matching;

/// A word of a name as it is cut out of it.
///
/// @param written as written
/// @param text folded
/// @param gap what stands before it
/// @param segment the part of the name it is in, from 0: parts end at spaced dashes, colons, commas
///   and brackets
/// @param aside whether it stands in brackets
record Piece(String written, String text, Gap gap, int segment, boolean aside) {

    /// What parts two words.
    enum Gap {
        SPACE,
        DOT,
        HYPHEN,
        SLASH,
        DASH,
        COLON,
        COMMA,
        BRACKET
    }

    Piece as(String other) {
        return new Piece(written, other, gap, segment, aside);
    }

    /// Another word that this one means, too.
    Piece unwritten(String other) {
        return new Piece("", other, Gap.SPACE, segment, aside);
    }

    boolean isShort() {
        return text.length() < 5;
    }

    boolean isLetter() {
        return text.length() == 1 && Character.isLetter(text.charAt(0));
    }

    /// Whether it is written as acronyms are, perhaps with small letters between: `EDRi`, `FoE`.
    boolean isAcronym() {
        return isCapitals() || isMixed();
    }

    /// Whether it is a number and at least two capitals: `18MR`.
    boolean isNumbered() {
        int digits = 0;
        while (digits < written.length() && Character.isDigit(written.charAt(digits))) {
            digits++;
        }
        int letters = written.length() - digits;
        return digits > 0
                && letters >= 2
                && letters <= 4
                && written.chars().skip(digits).allMatch(Character::isUpperCase);
    }

    private boolean isMixed() {
        int capitals = 0;
        boolean small = true;
        for (int i = 0; i < written.length(); i++) {
            boolean capital = Character.isUpperCase(written.charAt(i));
            if (!capital && small) {
                return false;
            }
            small = !capital;
            capitals += capital ? 1 : 0;
        }
        return capitals >= 2 && capitals < written.length() && written.length() <= 7;
    }

    boolean hasSmallLetters() {
        for (int i = 0; i < written.length(); i++) {
            if (Character.isLowerCase(written.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /// Whether it is written in capitals.
    boolean isCapitals() {
        int letters = 0;
        for (int i = 0; i < written.length(); i++) {
            char unit = written.charAt(i);
            if (Character.isLowerCase(unit)) {
                return false;
            }
            letters += Character.isLetterOrDigit(unit) ? 1 : 0;
        }
        return letters >= 2 && letters <= 9 && !Character.isDigit(text.charAt(0));
    }
}
