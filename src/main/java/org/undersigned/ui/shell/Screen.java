package org.undersigned.ui.shell;

import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.undersigned.ui.desk.LetterModel;

import java.util.function.Function;

/// One of the screens of a letter.
///
/// @param key what it is called: the key of its words, `shell.screen.key`
/// @param maker makes its view of a letter; called when it is first shown
/// @param above the key of the screen it is reached from, whose button stands for it; null for one
///   that has a button. It has the room of the page, too.
public record Screen(String key, Function<LetterModel, Region> maker, @Nullable String above) {

    /// One that has a button.
    public Screen(String key, Function<LetterModel, Region> maker) {
        this(key, maker, null);
    }

    /// Whether it has a button.
    boolean isTab() {
        return above == null;
    }
}
