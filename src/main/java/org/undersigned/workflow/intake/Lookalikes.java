package org.undersigned.workflow.intake;

import org.undersigned.roster.SignOn;
import org.undersigned.roster.directory.Pair;
import org.undersigned.roster.directory.Verdict;
import org.undersigned.roster.matching.Decision;
import org.undersigned.roster.matching.Entry;
import org.undersigned.roster.matching.Match;
import org.undersigned.roster.matching.Matching;
import org.undersigned.roster.matching.Readings;
import org.undersigned.workflow.ComparedEntries;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Finds who of those that are brought is there already under a name that is written otherwise.
///
/// What was compared last is kept: while somebody chooses columns and rules it is asked for the
/// same again and again. It may be asked from any thread.
public final class Lookalikes {

    /// So many comparisons are kept.
    private static final int KEPT = 8;

    private final int most;

    /// Whoever is brought is compared with everybody.
    public Lookalikes() {
        this(Integer.MAX_VALUE);
    }

    /// @param most so many are compared; of more, nobody
    public Lookalikes(int most) {
        this.most = most;
    }

    private final Readings readings = new Readings();

    private record Question(List<Entry> there, List<Entry> fresh) {}

    private record Answer(List<Match> between, List<Match> among) {}

    private final Map<Question, Answer> answers =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Question, Answer> eldest) {
                    return size() > KEPT;
                }
            };

    /// For each of those who resemble somebody, whom most.
    ///
    /// @param there everyone on the list, and whoever is brought to it before these
    /// @param names what each of those is called, too
    /// @param fresh who is new, in order
    /// @param verdicts what people decided about pairs
    List<Resemblance> of(
            List<Twin> there,
            List<List<String>> names,
            List<Newcomer> fresh,
            Map<Pair, Verdict> verdicts) {
        if (isTooMuch(there.size(), fresh.size())) {
            return List.of();
        }
        List<Entry> old = new ArrayList<>();
        for (int i = 0; i < there.size(); i++) {
            old.add(ComparedEntries.entry(there.get(i).line().signatory(), names.get(i)));
        }
        List<Entry> young =
                fresh.stream()
                        .map(it -> ComparedEntries.entry(it.signOn().signatory(), List.of()))
                        .toList();
        Answer answer = answer(new Question(old, young));
        Map<Integer, Resemblance> found = new TreeMap<>();
        for (Match match : answer.between) {
            note(found, fresh, match.b(), there.get(match.a()), match, verdicts);
        }
        for (Match match : answer.among) {
            Newcomer first = fresh.get(match.a());
            Twin twin = new Twin.Brought(first.key(), first.signOn());
            note(found, fresh, match.b(), twin, match, verdicts);
        }
        return List.copyOf(found.values());
    }

    /// Whether nobody is compared because there are too many.
    boolean isTooMuch(int there, int fresh) {
        return fresh > 0 && there + fresh > most;
    }

    private synchronized Answer answer(Question question) {
        return answers.computeIfAbsent(
                question,
                it ->
                        new Answer(
                                sorted(Matching.between(it.there, it.fresh, readings)),
                                sorted(Matching.among(it.fresh, readings))));
    }

    /// Without those who only belong together.
    private static List<Match> sorted(List<Match> matches) {
        return matches.stream().filter(it -> it.decision() != Decision.RELATED).toList();
    }

    /// A surer resemblance takes the place of one that is less sure.
    private static void note(
            Map<Integer, Resemblance> found,
            List<Newcomer> fresh,
            int index,
            Twin twin,
            Match match,
            Map<Pair, Verdict> verdicts) {
        Newcomer newcomer = fresh.get(index);
        SignOn brought = newcomer.signOn();
        Verdict verdict = verdicts.get(Pair.of(twin.line(), brought));
        if (verdict == Verdict.RELATED || verdict == Verdict.DIFFERENT) {
            return;
        }
        boolean decided = verdict == Verdict.SAME;
        boolean sure = decided || match.decision() == Decision.SAME;
        Resemblance before = found.get(index);
        if (before == null || (sure && !before.isSure())) {
            Fate fate = Resemblance.usual(sure);
            found.put(index, new Resemblance(newcomer.key(), brought, twin, match, decided, fate));
        }
    }
}
