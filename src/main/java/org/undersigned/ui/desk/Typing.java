package org.undersigned.ui.desk;

import org.jspecify.annotations.Nullable;

import java.time.Duration;

/// Saves a text while it is typed: a moment after each pause, and at least every second.
///
/// Typing is cut into steps that make sense to undo: a step ends where `type` is told that another
/// one begins.
final class Typing {

    /// After a pause of this length what was typed is saved.
    static final Duration PAUSE = Duration.ofMillis(300);

    /// Who types without a pause is saved after this.
    static final Duration LONGEST = Duration.ofSeconds(1);

    /// Saves a text.
    interface Saver {
        /// Saves it.
        ///
        /// @param goesOn whether it is one step with what was saved before
        /// @param saved what is done when it is saved
        /// @param failed what is done if it could not be saved
        void save(String text, boolean goesOn, Runnable saved, Runnable failed);
    }

    private final DeskModel desk;
    private final Saver saver;
    private @Nullable String pending;
    private boolean goesOn;
    private boolean stepOpen;
    private boolean dropped;
    private int underWay;
    private Runnable pause = () -> {};
    private Runnable longest = () -> {};

    Typing(DeskModel desk, Saver saver) {
        this.desk = desk;
        this.saver = saver;
    }

    /// Takes down what the text is now.
    ///
    /// @param newStep whether another step begins
    void type(String text, boolean newStep) {
        if (dropped) {
            return;
        }
        boolean another = newStep || !stepOpen;
        if (another) {
            save();
        }
        if (pending == null) {
            goesOn = !another;
            desk.awaitsSaving(1);
            longest = desk.after(LONGEST, this::save);
        }
        stepOpen = true;
        pending = text;
        pause.run();
        pause = desk.after(PAUSE, this::save);
    }

    /// Ends the step and saves.
    void finish() {
        save();
        stepOpen = false;
    }

    /// Whether something is still to be saved.
    boolean hasUnsaved() {
        return pending != null;
    }

    /// Whether nothing is still to be saved, and nothing on its way.
    boolean isSettled() {
        return pending == null && underWay == 0;
    }

    /// Saves nothing any more: there is no such letter.
    void drop() {
        dropped = true;
        pause.run();
        longest.run();
        if (pending != null) {
            pending = null;
            desk.awaitsSaving(-1);
        }
    }

    private void save() {
        pause.run();
        longest.run();
        String text = pending;
        if (text == null) {
            return;
        }
        pending = null;
        underWay++;
        saver.save(text, goesOn, () -> underWay--, () -> keep(text));
        desk.awaitsSaving(-1);
    }

    /// What could not be saved waits for the next try, unless something newer does already.
    private void keep(String text) {
        underWay--;
        if (pending == null && !dropped) {
            pending = text;
            goesOn = false;
            desk.awaitsSaving(1);
        }
    }
}
