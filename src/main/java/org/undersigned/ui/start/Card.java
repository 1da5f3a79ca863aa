package org.undersigned.ui.start;

import java.nio.file.Path;

/// A workspace as the start screen shows it.
///
/// @param file its file
/// @param name its name, which is the file's without the ending
/// @param folder where it is, from the user's home if it is there
/// @param when when it was opened last, in the user's words
/// @param missing whether the file is not there now
public record Card(Path file, String name, String folder, String when, boolean missing) {}
