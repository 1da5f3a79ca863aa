package org.undersigned.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Where letters lie that are cases: `NAME.md` in this folder or in one below it, and beside it, if
/// there are any, those who sign it in `NAME.csv`, those who get a copy of their own in
/// `NAME.recipients.csv`, and pictures under the names that the letter calls them by.
///
/// The name of a case is its path without the ending: `page/notes`.
record LetterFolder(Path root) {

    private static final String ENDING = ".md";

    /// The letters of the suite, or those of the folder that `-Dundersigned.letters` names.
    static LetterFolder ofTheSuite() {
        return new LetterFolder(
                Path.of(System.getProperty("undersigned.letters", "src/test/resources/letters")));
    }

    /// All cases, by name.
    List<String> names() {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .map(this::name)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String name(Path file) {
        String path = root.relativize(file).toString().replace('\\', '/');
        return path.substring(0, path.length() - ENDING.length());
    }

    /// The whole name of a case that is called by it or by its last part.
    String find(String called) {
        if (Files.exists(root.resolve(called + ENDING))) {
            return called;
        }
        List<String> found =
                names().stream().filter(name -> ("/" + name).endsWith("/" + called)).toList();
        if (found.size() != 1) {
            throw new AssertionError(called + " is " + found);
        }
        return found.getFirst();
    }

    /// A file that belongs to a case, there or not.
    ///
    /// @param ending such as `.csv`
    Path file(String name, String ending) {
        return root.resolve(name + ending);
    }

    /// A picture that a case calls: beside it, else at the root.
    Path picture(String name, String called) {
        Path beside = root.resolve(name).resolveSibling(called);
        return Files.exists(beside) ? beside : root.resolve(called);
    }
}
