package org.undersigned.ui.shell;

import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;

import org.jspecify.annotations.Nullable;
import org.undersigned.ui.Messages;

/// Something one can do from anywhere in the window: it is in a menu, has perhaps a shortcut, and
/// perhaps a button that names it.
///
/// @param key the key of its words, `command.key`
/// @param what the name of what it is done to, which stands in these words; empty if its words
///   alone say all
/// @param shortcut its keys, or null for none
/// @param possible whether it can be done now
/// @param work what it does
public record Command(
        String key,
        String what,
        @Nullable KeyCombination shortcut,
        ObservableValue<Boolean> possible,
        Runnable work) {

    /// Its words.
    String name(Messages messages) {
        return messages.text("command." + key, what);
    }

    /// Its keys as they are written on this system; empty for none.
    String keys() {
        return shortcut == null ? "" : shortcut.getDisplayText();
    }

    /// Does it, if it can be done now.
    public void run() {
        if (possible.getValue()) {
            work.run();
        }
    }
}
