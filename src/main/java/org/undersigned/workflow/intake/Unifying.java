package org.undersigned.workflow.intake;

import org.undersigned.problem.Outcome;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.directory.Pair;
import org.undersigned.roster.directory.Verdict;
import org.undersigned.store.Contents;
import org.undersigned.store.Stored;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Makes rows that came to lists into evidence of who is there already, as if somebody had found
/// them there twice: it is remembered that they are the same, and the directory learns the name.
final class Unifying {

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
    /// @return whether everybody is still there
    boolean unify(Effect.Signers signers) {
        return signers.alike().stream().filter(it -> it.fate() == Fate.SAME).allMatch(this::unify);
    }

    private boolean unify(Resemblance alike) {
        String twin =
                switch (alike.twin()) {
                    case Twin.There(String id, var _) -> id;
                    case Twin.Brought(String key, var _) -> lines.getOrDefault(key, "");
                };
        if (twin.isEmpty()) {
            return true;
        }
        Optional<Stored<SignOn>> kept = contents.signatories().withId(twin);
        Optional<Stored<SignOn>> other =
                contents.signatories().withId(lines.getOrDefault(alike.key(), ""));
        if (kept.isEmpty() || other.isEmpty()) {
            return false;
        }
        contents.verdicts().decide(Pair.of(kept.get().value(), other.get().value()), Verdict.SAME);
        Aliases.learn(contents, kept.get(), other.get());
        lines.put(alike.key(), twin);
        return contents.signatories().merge(kept.get(), other.get()) instanceof Outcome.Done;
    }
}
