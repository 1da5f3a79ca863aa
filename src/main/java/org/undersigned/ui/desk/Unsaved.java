package org.undersigned.ui.desk;

import java.time.Duration;

/// Something that is typed into a form and becomes a command a moment after a pause, so that a word
/// is one step and not seven. Until then it counts as not saved.
public final class Unsaved {

    /// After a pause of this length it is saved.
    static final Duration PAUSE = Duration.ofSeconds(1);

    private final DeskModel desk;
    private final Runnable save;
    private Runnable coming = () -> {};
    private boolean waits;

    /// @param save gives the command
    Unsaved(DeskModel desk, Runnable save) {
        this.desk = desk;
        this.save = save;
    }

    /// Something was typed.
    public void typed() {
        if (!waits) {
            waits = true;
            desk.awaitsSaving(1);
        }
        coming.run();
        coming = desk.after(PAUSE, this::finish);
    }

    /// Whether something is still to be saved.
    public boolean waits() {
        return waits;
    }

    /// Saves nothing any more.
    void drop() {
        coming.run();
        if (waits) {
            waits = false;
            desk.awaitsSaving(-1);
        }
    }

    /// Saves now what is still to be saved.
    public void finish() {
        coming.run();
        if (waits) {
            waits = false;
            save.run();
            desk.awaitsSaving(-1);
        }
    }
}
