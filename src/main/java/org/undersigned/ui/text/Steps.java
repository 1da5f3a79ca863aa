package org.undersigned.ui.text;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Cuts typing into steps that make sense to undo. One ends with a pause, a new line, a jump of the
/// caret, a turn from inserting to deleting or back, and before and behind everything that is more
/// than a character: what is pasted, what a button puts in.
final class Steps {

    /// Who pauses for longer than this begins another step.
    static final Duration PAUSE = Duration.ofSeconds(2);

    private final InstantSource clock;
    private @Nullable Splice last;
    private Instant at = Instant.EPOCH;

    Steps(InstantSource clock) {
        this.clock = clock;
    }

    /// Whether a step begins with this change.
    boolean begins(Splice change) {
        Instant now = clock.instant();
        boolean begins =
                last == null
                        || Duration.between(at, now).compareTo(PAUSE) > 0
                        || !isOneCharacter(change)
                        || !goesOn(last, change);
        at = now;
        last = isOneCharacter(change) && !change.inserted().equals("\n") ? change : null;
        return begins;
    }

    /// Whatever comes next begins a step.
    void end() {
        last = null;
    }

    private static boolean goesOn(Splice last, Splice change) {
        boolean inserts = change.removed().isEmpty();
        if (inserts) {
            return !last.inserted().isEmpty() && change.at() == last.end();
        }
        boolean backwards = change.at() + change.removed().length() == last.at();
        boolean forwards = change.at() == last.at();
        return last.inserted().isEmpty() && (backwards || forwards);
    }

    /// Typing over what was selected is one character that replaces many: it begins a step, and
    /// what is typed then goes on with it.
    private static boolean isOneCharacter(Splice change) {
        String more = change.inserted().isEmpty() ? change.removed() : change.inserted();
        return more.codePointCount(0, more.length()) == 1;
    }
}
