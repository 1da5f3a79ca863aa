package org.undersigned.ui.desk;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;
import org.undersigned.problem.Problem;
import org.undersigned.workflow.desk.Step;

import java.util.function.BooleanSupplier;

/// Watches whether what one sees is on the disk: it is when nothing is under way, neither on its
/// way there nor on its way back into the window.
final class SaveWatch {

    private final boolean editable;
    private final BooleanSupplier unsaved;
    private final ReadOnlyObjectWrapper<SaveState> state =
            new ReadOnlyObjectWrapper<>(new SaveState.Untouched());
    private int underWay;
    private @Nullable Problem failure;
    private @Nullable Step last;

    /// @param editable whether anything can be changed
    /// @param unsaved whether something typed is still to be saved
    SaveWatch(boolean editable, BooleanSupplier unsaved) {
        this.editable = editable;
        this.unsaved = unsaved;
    }

    ReadOnlyObjectProperty<SaveState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// So much more is under way, or less.
    void underWay(int more) {
        underWay += more;
        look();
    }

    /// What the history ends with.
    void stands(@Nullable Step lastStep) {
        last = lastStep;
        look();
    }

    /// Something could not be saved; null if the last attempt went well.
    void failed(@Nullable Problem why) {
        failure = why;
        look();
    }

    /// Whether something could not be saved when it was tried last.
    boolean hasFailed() {
        return failure != null;
    }

    private void look() {
        state.set(now());
    }

    private SaveState now() {
        if (!editable) {
            return new SaveState.ReadOnly();
        }
        if (failure != null && unsaved.getAsBoolean()) {
            return new SaveState.NotSaved(failure);
        }
        if (underWay > 0) {
            return new SaveState.Saving();
        }
        return last == null ? new SaveState.Untouched() : new SaveState.Saved(last.at());
    }
}
