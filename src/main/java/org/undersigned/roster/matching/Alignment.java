package org.undersigned.roster.matching;

import org.undersigned.roster.matching.Runs.Run;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Which words of two names answer each other, and which are left over.
final class Alignment {

    /// So many words of two languages are hardly two organizations'.
    private static final int ENOUGH_TRANSLATED = 3;

    private final NameForm a;
    private final NameForm b;
    private final boolean[] takenA;
    private final boolean[] takenB;
    private final List<Reason> reasons = new ArrayList<>();
    private List<Word> leftA;
    private List<Word> leftB;
    private double matched;
    private double distinct;
    private int edits;
    private int letters;
    private int misspelt;
    private boolean doubtful;
    private double needed;
    private boolean reordered;
    private boolean shortened;
    private boolean placed;
    private boolean translated;
    private boolean stem;
    private int reworded;
    private boolean proven;

    Alignment(NameForm a, NameForm b) {
        this.a = a;
        this.b = b;
        takenA = new boolean[a.content().size()];
        takenB = new boolean[b.content().size()];
        exact();
        joined(a, b, takenA, takenB);
        joined(b, a, takenB, takenA);
        kin();
        acronyms(a, b, takenA, takenB);
        acronyms(b, a, takenB, takenA);
        spelling();
        leftA = WordList.left(a.content(), takenA);
        leftB = WordList.left(b.content(), takenB);
        if (areJoined()) {
            takeAll();
        }
    }

    List<Word> leftA() {
        return leftA;
    }

    List<Word> leftB() {
        return leftB;
    }

    /// What the words that answer each other weigh.
    double matched() {
        return matched;
    }

    /// The share of what both names say that they say both, from 0 to 1.
    double share() {
        double all = WordList.weight(a.content()) + WordList.weight(b.content());
        return all == 0 ? 0 : Math.min(1, 2 * matched / (2 * matched + leftWeight()));
    }

    private double leftWeight() {
        return WordList.weight(leftA()) + WordList.weight(leftB());
    }

    /// The weight of the words they share that name somebody.
    double distinct() {
        return distinct;
    }

    /// Whether they share what names somebody, or so much else that they can hardly be strangers.
    boolean isAnchored() {
        return distinct > 0 || matched >= 1.5;
    }

    /// How many words are written differently.
    int misspelt() {
        return misspelt;
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

    boolean isReordered() {
        return reordered;
    }

    /// Whether an acronym took the place of words.
    boolean isShortened() {
        return shortened;
    }

    /// Whether they are for one place, or have one number.
    boolean isPlaced() {
        return placed;
    }

    /// Whether words of one stem were taken for one.
    boolean isOfOneStem() {
        return stem;
    }

    /// Whether too little but words that mean the same in two languages make them one: what is
    /// `Digital Rights` elsewhere may be somebody else.
    boolean isOnlyTranslated() {
        return translated && reworded < ENOUGH_TRANSLATED && !proven && !placed;
    }

    List<Reason> reasons() {
        return reasons;
    }

    private void take(int i, int j, int slips) {
        takenA[i] = true;
        takenB[j] = true;
        Word one = a.content().get(i);
        count(one, (one.weight() + b.content().get(j).weight()) / 2);
        edits += slips;
        letters += Math.max(one.text().length(), b.content().get(j).text().length());
    }

    private void count(Word word, double weight) {
        matched += weight;
        placed |= word.role() == Role.PLACE || word.role() == Role.NUMBER;
        distinct += NameForm.isDistinctive(word) ? weight : 0;
    }

    private void countTranslated(Word one, Word other) {
        boolean foreign = Translations.areOfTwo(one, other);
        translated |= foreign;
        reworded += one.raw().equals(other.raw()) ? 0 : 1;
        proven |= !foreign && NameForm.isDistinctive(one);
    }

    private void exact() {
        int before = -1;
        for (int i = 0; i < takenA.length; i++) {
            String text = a.content().get(i).text();
            int found = -1;
            for (int j = 0; j < takenB.length && found < 0; j++) {
                if (!takenB[j] && b.content().get(j).text().equals(text)) {
                    found = j;
                }
            }
            if (found >= 0) {
                take(i, found, 0);
                countTranslated(a.content().get(i), b.content().get(found));
                reordered |= found < before;
                before = found;
            }
        }
    }

    /// Takes words for others of their kin: the code of a state for the state, wherever it stands,
    /// and “immigration” for “immigrant”, which the rest of the name must prove.
    private void kin() {
        for (int i = 0; i < takenA.length; i++) {
            for (int j = 0; j < takenB.length && !takenA[i]; j++) {
                Word one = a.content().get(i);
                Word other = b.content().get(j);
                if (!takenB[j] && one.isKinOf(other)) {
                    takeKin(i, j, one, other);
                }
            }
        }
    }

    private void takeKin(int i, int j, Word one, Word other) {
        boolean place = one.role() == Role.PLACE || other.role() == Role.PLACE;
        int others = Math.min(count(takenA), count(takenB));
        if (place) {
            // `Latvian Elms Ltd.` is not `Elms Latvia Ltd.`, though a code may stand anywhere.
            boolean written = one.role() != other.role() && !one.acronym() && !other.acronym();
            if (written && i != j && others < 2) {
                doubtful = true;
                reasons.add(Reason.of("kin", one.written(), other.written()));
            }
        } else {
            boolean front = i == 0 || j == 0;
            boolean named = distinct > 0 || placed;
            doubtful |= reordered || (front ? others < 2 || !named : others < 2 && distinct == 0);
            stem = true;
            reasons.add(Reason.of("kin", one.written(), other.written()));
        }
        take(i, j, 0);
        placed |= place;
    }

    private static int count(boolean[] taken) {
        int count = 0;
        for (boolean one : taken) {
            count += one ? 1 : 0;
        }
        return count;
    }

    /// Takes acronyms in one name for the words of the other that they stand for.
    private void acronyms(NameForm from, NameForm to, boolean[] takenFrom, boolean[] takenTo) {
        for (int i = 0; i < takenFrom.length; i++) {
            Word word = from.content().get(i);
            if (!takenFrom[i] && word.acronym()) {
                takenFrom[i] = expand(word, to, takenTo, Runs.isAnyTaken(takenTo));
            }
        }
    }

    private boolean expand(Word acronym, NameForm to, boolean[] taken, boolean helped) {
        for (String letters : acronym.readings()) {
            if (letters.length() >= (helped ? 2 : Acronyms.SHORTEST)) {
                Run run = Runs.meant(letters, to, taken);
                if (run.isEmpty() && helped && to.acronyms().contains(letters)) {
                    run = Runs.said(letters, to, taken);
                }
                if (!run.isEmpty()) {
                    takeMeant(acronym, to, taken, run);
                    return true;
                }
            }
        }
        return false;
    }

    private void takeMeant(Word acronym, NameForm to, boolean[] taken, Run run) {
        String written = takeRun(to, taken, run);
        distinct += 1;
        shortened = true;
        reasons.add(Reason.of("acronym", acronym.written(), written));
    }

    /// Takes them all and returns them as written.
    private String takeRun(NameForm form, boolean[] taken, Run run) {
        List<Word> words = form.words().subList(run.from(), run.end());
        for (int i = run.from(); i < run.end(); i++) {
            int at = Runs.index(form, i);
            if (at >= 0) {
                taken[at] = true;
                matched += form.words().get(i).weight();
                letters += form.words().get(i).text().length();
            }
        }
        return WordList.written(words);
    }

    /// Takes words of one name that the other writes as one.
    private void joined(NameForm from, NameForm to, boolean[] takenFrom, boolean[] takenTo) {
        for (int i = 0; i < takenFrom.length; i++) {
            Word word = from.content().get(i);
            Run run = takenFrom[i] ? Run.NONE : Runs.joined(word.raw(), to, takenTo);
            if (!run.isEmpty()) {
                takenFrom[i] = true;
                distinct += 1;
                reasons.add(Reason.of("spaces", word.written(), takeRun(to, takenTo, run)));
            }
        }
    }

    /// Pairs words that are written slightly differently, the nearest first.
    private void spelling() {
        for (int most = 0; most <= 2; most++) {
            for (int i = 0; i < takenA.length; i++) {
                for (int j = 0; j < takenB.length && !takenA[i]; j++) {
                    if (!takenB[j]) {
                        spelling(i, j, most);
                    }
                }
            }
        }
    }

    private void spelling(int i, int j, int most) {
        Word one = a.content().get(i);
        Word other = b.content().get(j);
        Likeness likeness = Likeness.of(one, other, most);
        if (likeness == Likeness.NONE) {
            return;
        }
        take(i, j, likeness == Likeness.INFLECTION ? 0 : Likeness.slips(one, other, most));
        if (likeness != Likeness.INFLECTION) {
            misspelt++;
            doubtful |= likeness == Likeness.DOUBTFUL;
            if (likeness == Likeness.SHORT) {
                needed = Math.max(needed, one.text().length() > 3 ? 2 : 2.5);
            }
            reasons.add(Reason.of("spelling", one.written(), other.written()));
        }
    }

    /// Whether what is left is the same but for its spaces: `FreedomWorks`.
    private boolean areJoined() {
        if (leftA.isEmpty() && leftB.isEmpty()) {
            return false;
        }
        if (a.joined().length() > 3 && a.joined().equals(b.joined())) {
            return true;
        }
        if (leftA.isEmpty() || leftB.isEmpty() || leftA.size() + leftB.size() < 3) {
            return false;
        }
        int lengthA = WordList.length(leftA);
        if (lengthA < 2 || Math.abs(lengthA - WordList.length(leftB)) > 1) {
            return false;
        }
        String one = NameForm.squeeze(leftA);
        String other = NameForm.squeeze(leftB);
        letters += lengthA;
        if (one.equals(other)) {
            return true;
        }
        boolean slip = lengthA >= 8 && mayBeMisspelt() && Edits.between(one, other, 1) <= 1;
        edits += slip ? 1 : 0;
        misspelt += slip ? 1 : 0;
        return slip;
    }

    /// Places and numbers are not.
    private boolean mayBeMisspelt() {
        return Stream.concat(leftA.stream(), leftB.stream())
                .noneMatch(word -> word.role() == Role.PLACE || word.role() == Role.NUMBER);
    }

    private void takeAll() {
        matched += Math.max(WordList.weight(leftA), WordList.weight(leftB));
        distinct += 1;
        reasons.add(Reason.of("spaces", WordList.written(leftA), WordList.written(leftB)));
        leftA = List.of();
        leftB = List.of();
    }
}
