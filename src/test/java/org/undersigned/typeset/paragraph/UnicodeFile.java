package org.undersigned.typeset.paragraph;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/// A file of test cases as Unicode writes them: one in a line, and lines that only remark.
final class UnicodeFile {

    private UnicodeFile() {}

    static <T> List<T> cases(String file, Function<String, T> reading) {
        InputStream opened =
                Objects.requireNonNull(UnicodeFile.class.getResourceAsStream(file), file);
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(opened, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(reading)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
