package org.undersigned.workflow;

import java.nio.file.Path;
import java.time.Instant;

/// A workspace that was opened not long ago.
///
/// @param file its file
/// @param opened when it was opened last, in whole seconds
/// @param missing whether the file is not there now: it was moved or deleted, or its disk is away
public record Recent(Path file, Instant opened, boolean missing) {}
