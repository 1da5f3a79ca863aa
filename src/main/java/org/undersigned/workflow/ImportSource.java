package org.undersigned.workflow;

import org.undersigned.letter.intake.Recipients;
import org.undersigned.letter.text.ReadLetter;
import org.undersigned.roster.Roster;

import java.nio.file.Path;
import java.util.Map;

/// A file that was read and is to be imported.
sealed interface ImportSource {

    Path file();

    /// A letter's text.
    ///
    /// @param text as typed
    /// @param logos the files of its letterhead's logos, by the names under which it calls them
    record Text(Path file, String text, ReadLetter read, Map<String, byte[]> logos)
            implements ImportSource {}

    /// Those who sign.
    record Signers(Path file, Roster roster) implements ImportSource {}

    /// Those who get a copy of their own.
    record Addressees(Path file, Recipients recipients) implements ImportSource {}
}
