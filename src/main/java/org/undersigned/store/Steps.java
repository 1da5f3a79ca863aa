package org.undersigned.store;

import org.jspecify.annotations.Nullable;

/// Where a workspace stands in its history.
///
/// @param last what was done last, of whatever kind; null in a new workspace
/// @param undo the command that {@link Workspace#undo} would undo; null for none
/// @param redo the command that {@link Workspace#redo} would do again; null for none
public record Steps(@Nullable Change last, @Nullable Change undo, @Nullable Change redo) {}
