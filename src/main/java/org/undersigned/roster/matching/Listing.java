package org.undersigned.roster.matching;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// Reads lists of lines `meaning = phrase | phrase | …`; lines that begin with `#` are remarks.
final class Listing {

    private static final Pattern BAR = Pattern.compile("\\|");

    private Listing() {}

    /// @param meaning what all of them mean
    /// @param phrases the ways to say it
    record Line(String meaning, List<String> phrases) {}

    static List<Line> read(Class<?> beside, String resource) {
        try (InputStream in = beside.getResourceAsStream(resource)) {
            byte[] bytes = Objects.requireNonNull(in, resource).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && line.indexOf('=') > 0)
                    .map(Listing::line)
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
