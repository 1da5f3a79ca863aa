package org.undersigned.ui.shell;

import org.undersigned.problem.Problem;

/// Something that cannot be saved, while somebody wants to leave the workspace it belongs to.
///
/// @param why what keeps it from being saved
/// @param leave leaves
public record Unsaved(Problem why, Runnable leave) {}
