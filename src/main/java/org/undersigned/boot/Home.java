package org.undersigned.boot;

import org.undersigned.problem.Outcome;
import org.undersigned.problem.Problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

/// Where the window keeps what it remembers.
///
/// @param folders the user's folders; where these cannot be made, folders that last as long as the
///   system keeps what is temporary
/// @param problems why they are not the user's
record Home(Folders folders, List<Problem> problems) {

    static Home open() {
        Outcome<Folders> folders = Folders.open();
        return new Home(folders.value().orElseGet(Home::temporary), folders.problems());
    }

    private static Folders temporary() {
        try {
            return Folders.below(Files.createTempDirectory("undersigned"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
