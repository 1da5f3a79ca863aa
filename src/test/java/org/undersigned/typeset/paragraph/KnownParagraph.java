package org.undersigned.typeset.paragraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A paragraph as TeX broke it: an entry of `src/test/resources/tex/paragraphs.txt`, which is what
/// `paragraphs.tex` beside it leaves in its log.
///
/// @param points the measure
/// @param tolerance of the pass that hyphenates
/// @param second whether TeX needed that pass
/// @param demerits in all
/// @param lines without the spaces at their ends
record KnownParagraph(
        String name,
        int points,
        int tolerance,
        Locale language,
        boolean second,
        long demerits,
        List<String> lines) {

    private static final Path FOLDER = Path.of("src/test/resources/tex");

    static Stream<KnownParagraph> all() {
        String[] entries = read("paragraphs").split("\n\n", -1);
        return Stream.of(entries).map(KnownParagraph::of);
    }

    private static KnownParagraph of(String entry) {
        List<String> lines = entry.lines().toList();
        String[] head = lines.getFirst().split(" ", -1);
        return new KnownParagraph(
                head[0],
                Integer.parseInt(head[1]),
                Integer.parseInt(head[2]),
                Locale.forLanguageTag(head[3]),
                head[4].equals("second"),
                Long.parseLong(head[5]),
                lines.subList(1, lines.size()));
    }

    private static String read(String name) {
        try {
            return Files.readString(FOLDER.resolve(name + ".txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        return read(name).strip();
    }

    /// What a failed test calls it.
    @Override
    public String toString() {
        return name + " at " + points + " points";
    }
}
