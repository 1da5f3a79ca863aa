package org.undersigned.workflow.intake;

import org.undersigned.roster.SignOn;
import org.undersigned.roster.directory.Pair;
import org.undersigned.roster.directory.Verdict;
import org.undersigned.store.Contents;
import org.undersigned.store.Stored;
import org.undersigned.store.Union;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Makes rows that came to lists into evidence of who is there already, as if somebody had found
/// them there twice: it is remembered that they are the same, and the directory learns the name.
final class Unifying {

    /// So many pairs are looked at a time.
    private static final int SOME = 200;

    private final Contents contents;
    private final Map<String, String> lines = new HashMap<>();

    Unifying(Contents contents) {
        this.contents = contents;
    }

    /// Notes which lines rows became.
    ///
    /// @param added the ids of the lines, one for each
    void note(List<Newcomer> newcomers, List<String> added) {
        for (int i = 0; i < newcomers.size(); i++) {
            lines.put(newcomers.get(i).key(), added.get(i));
        }
    }

    /// Does it. A row that resembles one that became evidence itself is evidence of the same line;
    /// if that row was left out it stays.
    ///
    /// @param letter whose list it is
    /// @return whether everybody is still there
    boolean unify(Effect.Signers signers, String letter) {
        List<Union> unions = new ArrayList<>();
        for (Resemblance alike : signers.alike()) {
            String twin = twin(alike.twin());
            if (alike.fate() == Fate.SAME && !twin.isEmpty()) {
                unions.add(new Union(twin, lines.getOrDefault(alike.key(), "")));
                lines.put(alike.key(), twin);
            }
        }
        Map<String, String> parties =
                unions.isEmpty() ? Map.of() : contents.signatories().parties(letter);
        List<Pair> pairs = new ArrayList<>();
        for (int from = 0; from < unions.size(); from += SOME) {
            int to = Math.min(unions.size(), from + SOME);
            if (!remember(unions.subList(from, to), parties, pairs)) {
                return false;
            }
        }
        contents.verdicts().decide(pairs, Verdict.SAME);
        return contents.signatories().merge(unions);
    }

    private String twin(Twin twin) {
        return switch (twin) {
            case Twin.There(String id, var _) -> id;
            case Twin.Brought(String key, var _) -> lines.getOrDefault(key, "");
        };
    }

    /// Notes the pairs, and lets the directory learn their names.
    ///
    /// @param parties who lines are in the directory, by their ids
    /// @return whether everybody is still there
    private boolean remember(List<Union> unions, Map<String, String> parties, List<Pair> pairs) {
        List<String> ids =
                unions.stream().flatMap(it -> Stream.of(it.kept(), it.other())).distinct().toList();
        Map<String, Stored<SignOn>> there = contents.signatories().seen(ids);
        for (Union union : unions) {
            Stored<SignOn> kept = there.get(union.kept());
            Stored<SignOn> other = there.get(union.other());
            if (kept == null || other == null) {
                return false;
            }
            pairs.add(Pair.of(kept.value(), other.value()));
            String party = parties.getOrDefault(kept.id(), parties.getOrDefault(other.id(), ""));
            if (!party.isEmpty()) {
                Aliases.learn(contents, party, kept.value());
                Aliases.learn(contents, party, other.value());
                parties.put(kept.id(), party);
            }
        }
        return true;
    }
}
