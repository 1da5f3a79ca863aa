package org.undersigned.workflow;

/// Whether the window is light or dark.
public enum Theme {
    /// As the rest of the desktop.
    SYSTEM,
    LIGHT,
    DARK
}
