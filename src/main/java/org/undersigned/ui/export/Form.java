package org.undersigned.ui.export;

/// How many files a letter becomes.
public enum Form {
    /// One, to everybody it addresses.
    JOINT,
    /// One for each of its recipients.
    PERSONAL
}
