package org.undersigned.typeset.paragraph;

/// What it costs to part two words that are tied; ours. Several ties in one line make it loose
/// sooner than readers stumble over one of them that is given up.
final class Tied {

    /// After a word of one letter, which typographers of some languages do not leave at the end of
    /// a line: as much as a line costs that is loose, but not bad.
    private static final int LONE_LETTER = 250;

    /// Within what reads as one: initials and a name, a sign and its number, a number and its unit.
    private static final int UNIT = 1500;

    private Tied() {}

    /// @param before the word before the tie
    static int cost(String before) {
        int letters = before.codePointCount(0, before.length());
        return letters == 1 && Character.isLetter(before.codePointAt(0)) ? LONE_LETTER : UNIT;
    }
}
