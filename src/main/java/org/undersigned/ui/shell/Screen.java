package org.undersigned.ui.shell;

import javafx.scene.layout.Region;

import org.undersigned.ui.desk.LetterModel;

import java.util.function.Function;

/// One of the screens of a letter.
///
/// @param key what it is called: the key of its words, `shell.screen.key`
/// @param maker makes its view of a letter; called when it is first shown
public record Screen(String key, Function<LetterModel, Region> maker) {}
