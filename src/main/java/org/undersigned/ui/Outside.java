package org.undersigned.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The world around the window: the system's dialogs for files, and other programs. Tests have a
/// world of their own, since a window without a display has no such dialogs.
public interface Outside {

    /// What files are chosen for.
    enum Purpose {
        /// A workspace.
        WORKSPACE,
        /// Letters and lists to take in.
        IMPORT,
        /// Forms that were filled in, and lists of answers.
        ANSWERS,
        /// A PDF.
        PDF,
        /// Pictures: logos and signatures.
        PICTURE,
        /// Whatever shows that somebody agreed.
        EVIDENCE,
        /// A list of those who sign, to write.
        LIST
    }

    /// Asks for a file that is there.
    Optional<Path> open(Purpose purpose);

    /// Asks for files that are there.
    List<Path> openAll(Purpose purpose);

    /// Asks where a file is to be written; whether one that is there may be replaced is asked too.
    ///
    /// @param name the name that is suggested
    Optional<Path> save(Purpose purpose, String name);

    /// Asks for a folder that is there.
    Optional<Path> folder();

    /// Shows a file or a folder in the program that the user has for it.
    void show(Path path);
}
