package org.undersigned.ui.print;

/// Which copies of a letter are printed.
enum Which {
    /// The one to everybody it addresses.
    JOINT,
    /// The one that is shown.
    SHOWN,
    /// One for each of its recipients.
    ALL
}
