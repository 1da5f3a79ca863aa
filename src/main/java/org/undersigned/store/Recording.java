package org.undersigned.store;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/// What is to be written down of a long step, made ready on another core while the step is still
/// being done: the images of rows for the journal, and what the rows make of the contents.
///
/// Rows are taken in their order, one portion after the other, so it is the same on any machine.
final class Recording {

    private final ImageStream before = new ImageStream();
    private final ImageStream after = new ImageStream();
    private final ContentsDigest difference;

    /// Done when all portions that were taken are.
    private CompletableFuture<Void> portions = CompletableFuture.completedFuture(null);

    /// @param form of the rows in the file, which has to be {@link RowForm#LAID_OUT}
    Recording(RowForm form) {
        this.difference = ContentsDigest.empty(form);
    }

    /// Takes the next rows, which nobody changes any more.
    void take(List<RowChange> changes) {
        portions = portions.thenRunAsync(() -> changes.forEach(this::take));
    }

    private void take(RowChange change) {
        before.add(change.before());
        after.add(change.after());
        difference.turn(change.before());
        difference.turn(change.after());
    }

    /// The entry of the journal; nothing can be taken any more.
    ///
    /// @param contents what the contents were recognized by before the step
    JournalEntry entry(Change change, ContentsDigest contents) {
        portions.join();
        try (before;
                after) {
            difference.turn(contents);
            return new JournalEntry(change, difference.hex(), before.whole(), after.whole());
        }
    }
}
