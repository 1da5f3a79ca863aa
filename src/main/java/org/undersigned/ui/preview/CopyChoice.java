package org.undersigned.ui.preview;

import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

import org.undersigned.ui.Messages;

import java.util.function.Function;

/// Whose copy is shown: the one for everybody together comes first, then that of each recipient.
public final class CopyChoice {

    /// The copy for everybody together.
    private static final int JOINT = -1;

    private final ObservableList<?> recipients;
    private final IntegerProperty shown;
    private final ObservableValue<String> words;

    /// @param recipients who get a copy of their own
    /// @param name what one of them is called
    /// @param shown the index of the one whose copy is shown, −1 for the joint one; changed here
    public <T> CopyChoice(
            ObservableList<T> recipients,
            Function<? super T, String> name,
            IntegerProperty shown,
            Messages messages) {
        this.recipients = recipients;
        this.shown = shown;
        this.words =
                Bindings.createStringBinding(
                        () -> {
                            int index = clamped(shown.get());
                            int count = recipients.size();
                            return index == JOINT
                                    ? messages.text("preview.joint", count)
                                    : messages.text(
                                            "preview.copy",
                                            index + 1,
                                            count,
                                            name.apply(recipients.get(index)));
                        },
                        recipients,
                        shown);
        recipients.addListener((ListChangeListener<Object>) _ -> shown.set(clamped(shown.get())));
    }

    private int clamped(int index) {
        return Math.clamp(index, JOINT, recipients.size() - 1);
    }

    /// Whether there is anything to choose.
    public ObservableValue<Boolean> offered() {
        return Bindings.isNotEmpty(recipients);
    }

    /// Whose copy it is, and which of how many.
    public ObservableValue<String> words() {
        return words;
    }

    /// Whether there is one before.
    public ObservableValue<Boolean> hasPrevious() {
        return shown.greaterThan(JOINT);
    }

    /// Whether there is one after.
    public ObservableValue<Boolean> hasNext() {
        return Bindings.createBooleanBinding(
                () -> shown.get() < recipients.size() - 1, shown, recipients);
    }

    /// Turns to the one before, if there is one.
    public void previous() {
        shown.set(clamped(shown.get() - 1));
    }

    /// Turns to the one after, if there is one.
    public void next() {
        shown.set(clamped(shown.get() + 1));
    }
}
