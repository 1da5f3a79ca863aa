package org.undersigned.roster.matching;

import org.undersigned.roster.matching.Runs.Run;

import java.util.List;
import java.util.stream.Stream;

/// Which words of two names answer each other, and which are left over.
final class Alignment {

    private final NameForm a;
    private final NameForm b;
    private final boolean[] takenA;
    private final boolean[] takenB;
    private List<Word> leftA;
    private List<Word> leftB;
    private final Tally tally = new Tally();

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

    /// What was found on the way.
    Tally tally() {
        return tally;
    }

    List<Reason> reasons() {
        return tally.reasons;
    }

    /// The share of what both names say that they say both, from 0 to 1.
    double share() {
        double all = WordList.weight(a.content()) + WordList.weight(b.content());
        double left = WordList.weight(leftA) + WordList.weight(leftB);
        return all == 0 ? 0 : Math.min(1, 2 * tally.matched / (2 * tally.matched + left));
    }

    private void take(int i, int j, int slips) {
        takenA[i] = true;
        takenB[j] = true;
        tally.take(a.content().get(i), b.content().get(j), slips);
    }

    private void exact() {
        int before = -1;
        for (int i = 0; i < takenA.length; i++) {
            int found = -1;
            for (int j = 0; j < takenB.length && found < 0; j++) {
                if (!takenB[j] && a.outline().hasWord(i, b.outline(), j)) {
                    found = j;
                }
            }
            if (found >= 0) {
                take(i, found, 0);
                tally.translate(a.content().get(i), b.content().get(found));
                tally.reordered |= found < before;
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
        int others = Math.min(count(takenA), count(takenB));
        if (one.role() == Role.PLACE || other.role() == Role.PLACE) {
            tally.takePlace(one, other, i != j, others);
        } else {
            tally.takeKin(one, other, i == 0 || j == 0, others);
        }
        take(i, j, 0);
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
            int fewest = takenFrom[i] ? 0 : Blends.fewest(word, from);
            Run run = fewest == 0 ? Run.NONE : Runs.blended(word.raw(), to, takenTo, fewest);
            if (!run.isEmpty()) {
                takenFrom[i] = true;
                takeMeant(word, to, takenTo, run);
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
        tally.distinct += 1;
        tally.shortened = true;
        tally.reasons.add(Reason.of("acronym", acronym.written(), written));
    }

    /// Takes them all and returns them as written.
    private String takeRun(NameForm form, boolean[] taken, Run run) {
        List<Word> words = form.words().subList(run.from(), run.end());
        for (int i = run.from(); i < run.end(); i++) {
            int at = Runs.index(form, i);
            if (at >= 0) {
                taken[at] = true;
                tally.matched += form.words().get(i).weight();
                tally.letters += form.words().get(i).text().length();
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
                tally.distinct += 1;
                tally.reasons.add(Reason.of("spaces", word.written(), takeRun(to, takenTo, run)));
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
            tally.misspelt++;
            tally.doubtful |= likeness == Likeness.DOUBTFUL;
            if (likeness == Likeness.SHORT) {
                tally.needed = Math.max(tally.needed, one.text().length() > 3 ? 2 : 2.5);
            }
            tally.reasons.add(Reason.of("spelling", one.written(), other.written()));
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
        tally.letters += lengthA;
        if (one.equals(other)) {
            return true;
        }
        boolean slip = lengthA >= 8 && mayBeMisspelt() && Edits.between(one, other, 1) <= 1;
        tally.edits += slip ? 1 : 0;
        tally.misspelt += slip ? 1 : 0;
        return slip;
    }

    /// Places and numbers are not.
    private boolean mayBeMisspelt() {
        return Stream.concat(leftA.stream(), leftB.stream())
                .noneMatch(word -> word.role() == Role.PLACE || word.role() == Role.NUMBER);
    }

    private void takeAll() {
        tally.matched += Math.max(WordList.weight(leftA), WordList.weight(leftB));
        tally.distinct += 1;
        tally.reasons.add(Reason.of("spaces", WordList.written(leftA), WordList.written(leftB)));
        leftA = List.of();
        leftB = List.of();
    }
}
