package org.undersigned.roster.matching;

import java.util.ArrayList;
import java.util.List;

/// What aligning two names finds on the way: what the words weigh that answer each other, how
/// differently they are written, and what makes it doubtful that they are one.
final class Tally {

    /// So many words of two languages are hardly two organizations'.
    private static final int ENOUGH_TRANSLATED = 3;

    /// The words of one stem and the rest that must be there, too.
    private static final int ENOUGH_OTHERS = 2;

    final List<Reason> reasons = new ArrayList<>();

    /// What the words that answer each other weigh.
    double matched;

    /// The weight of those of them that name somebody.
    double distinct;

    int edits;
    int letters;

    /// How many words are written differently.
    int misspelt;

    boolean doubtful;

    /// What the rest must weigh that proves a short word.
    double needed;

    boolean reordered;

    /// Whether an acronym took the place of words.
    boolean shortened;

    /// Whether they are for one place, or have one number.
    boolean placed;

    /// Whether words of one stem were taken for one.
    boolean stem;

    private boolean translated;
    private int reworded;
    private boolean proven;

    /// Counts two words that answer each other.
    void take(Word one, Word other, int slips) {
        double weight = (one.weight() + other.weight()) / 2;
        matched += weight;
        placed |= one.role() == Role.PLACE || one.role() == Role.NUMBER;
        distinct += NameForm.isDistinctive(one) ? weight : 0;
        edits += slips;
        letters += Math.max(one.text().length(), other.text().length());
    }

    /// Counts whether two words that mean the same are of two languages.
    void translate(Word one, Word other) {
        boolean foreign = Translations.areOfTwo(one, other);
        translated |= foreign;
        reworded += one.raw().equals(other.raw()) ? 0 : 1;
        proven |= !foreign && NameForm.isDistinctive(one);
    }

    /// Counts a place and what is said to be of it: `Latvian Elms Ltd.` is not `Elms Latvia Ltd.`,
    /// though a code may stand anywhere.
    ///
    /// @param others how many other words answer each other
    void takePlace(Word one, Word other, boolean moved, int others) {
        boolean written = one.role() != other.role() && !one.acronym() && !other.acronym();
        if (written && moved && others < ENOUGH_OTHERS) {
            doubtful = true;
            reasons.add(Reason.of("kin", one.written(), other.written()));
        }
        placed = true;
    }

    /// Counts two words of one stem, which the others must prove.
    ///
    /// @param front whether one of them is the first word of its name
    /// @param others how many other words answer each other
    void takeKin(Word one, Word other, boolean front, int others) {
        boolean few = others < ENOUGH_OTHERS;
        boolean named = distinct > 0 || placed;
        doubtful |= reordered || (front ? few || !named : few && distinct == 0);
        stem = true;
        reasons.add(Reason.of("kin", one.written(), other.written()));
    }

    /// Whether they share what names somebody, or so much else that they can hardly be strangers.
    boolean isAnchored() {
        return distinct > 0 || matched >= 1.5;
    }

    /// The share of letters that differ in the words that are written differently and in all
    /// others.
    double slips() {
        return letters == 0 ? 0 : (double) edits / letters;
    }

    /// Whether words that only look like one another were taken for one.
    boolean isDoubtful() {
        return doubtful || (needed > 0 && (misspelt > 1 || distinct < 2 || matched < needed));
    }

    /// Whether too little but words that mean the same in two languages make them one: what is
    /// `Digital Rights` elsewhere may be somebody else.
    boolean isOnlyTranslated() {
        return translated && reworded < ENOUGH_TRANSLATED && !proven && !placed;
    }
}
