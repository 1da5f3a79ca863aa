package org.undersigned.store;

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

    /// @param changes the journal in order
    History(List<Change> changes) {
        for (Change change : changes) {
            switch (change.kind()) {
                case COMMAND -> {
                    done.push(change);
                    undone.clear();
                }
                case UNDO -> undone.push(done.pop());
                case REDO -> done.push(undone.pop());
                case BEGINNING, MIGRATION -> {}
            }
        }
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
