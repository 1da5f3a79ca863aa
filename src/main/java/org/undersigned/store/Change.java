package org.undersigned.store;

import java.time.Instant;
import java.util.Locale;

/// A row of the journal: something that was done.
///
/// @param sequence its number, from 1
/// @param at when, in whole milliseconds
/// @param who by whom
/// @param label what it was; of an undoing, what was undone
/// @param kind whether it is a command or leads through the history
/// @param target the number of the command that was undone or redone, else 0
public record Change(long sequence, Instant at, String who, Label label, Kind kind, long target) {

    /// What a change is.
    public enum Kind {
        /// What the workspace was begun with; it cannot be undone.
        BEGINNING,
        /// Something new.
        COMMAND,
        /// The inverse of a command.
        UNDO,
        /// A command once more.
        REDO,
        /// The file got another form, and says the same.
        MIGRATION,
        /// Somebody was erased; also what is left of a change to nothing but somebody erased.
        ERASURE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
