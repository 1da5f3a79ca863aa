package org.undersigned.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// Files of what words mean, that come with the program: lines `meaning = phrase | phrase | …`.
/// Lines that begin with `#` are remarks.
public final class PhraseFile {

    private static final Pattern BAR = Pattern.compile("\\|");

    private PhraseFile() {}

    /// Ways to say one thing.
    ///
    /// @param meaning what all of them mean
    /// @param phrases the ways to say it
    public record Line(String meaning, List<String> phrases) {

        public Line {
            phrases = List.copyOf(phrases);
        }
    }

    /// The lines of a file.
    ///
    /// @param beside the class beside which it is kept
    public static List<Line> lines(Class<?> beside, String resource) {
        try (InputStream in = beside.getResourceAsStream(resource)) {
            byte[] bytes = Objects.requireNonNull(in, resource).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && line.indexOf('=') > 0)
                    .map(PhraseFile::line)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(String line) {
        int equals = line.indexOf('=');
        return new Line(
                line.substring(0, equals).strip(),
                BAR.splitAsStream(line.substring(equals + 1)).map(String::strip).toList());
    }
}
