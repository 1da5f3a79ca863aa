package org.undersigned.store;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// What can be undone and redone, found by going through the journal: so it is the same after a
/// restart.
///
/// A command can be undone until it is; what is undone can be redone until the next command. What a
/// workspace was begun with is where undoing ends.
final class History {

    private final Deque<Change> done = new ArrayDeque<>();
    private final Deque<Change> undone = new ArrayDeque<>();
    private @Nullable Change last;

    /// @param changes the journal in order
    History(List<Change> changes) {
        changes.forEach(this::add);
    }

    /// Goes one change further. Typing that went on with the last command is no new one.
    void add(Change change) {
        if (last != null && last.sequence() == change.sequence()) {
            last = change;
            return;
        }
        last = change;
        switch (change.kind()) {
            case COMMAND -> {
                done.push(change);
                undone.clear();
            }
            case UNDO -> undone.push(done.pop());
            case REDO -> done.push(undone.pop());
            case BEGINNING, MIGRATION, ERASURE -> {}
        }
    }

    /// What stands at its end and what can be taken back and done again.
    Steps steps() {
        return new Steps(last, done.peek(), undone.peek());
    }

    /// The command to undo next.
    Optional<Change> toUndo() {
        return Optional.ofNullable(done.peek());
    }

    /// The command to redo next.
    Optional<Change> toRedo() {
        return Optional.ofNullable(undone.peek());
    }
}
