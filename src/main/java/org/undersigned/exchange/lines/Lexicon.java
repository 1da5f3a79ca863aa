package org.undersigned.exchange.lines;

import org.undersigned.table.CellText;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/// The words by which parts of lines are told apart, by what they mean (`words.txt`, `given.txt`).
final class Lexicon {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final Map<String, Set<String>> words = new HashMap<>();

    Lexicon() {
        for (String line : text("words.txt").lines().toList()) {
            int equals = line.indexOf('=');
            if (!line.startsWith("#") && equals > 0) {
                add(line.substring(0, equals).strip(), line.substring(equals + 1));
            }
        }
        text("given.txt").lines().filter(it -> !it.startsWith("#")).forEach(it -> add("given", it));
    }

    private void add(String meaning, String list) {
        words.computeIfAbsent(meaning, _ -> new HashSet<>())
                .addAll(Arrays.asList(SPACE.split(list.strip())));
    }

    private static String text(String resource) {
        try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
            byte[] bytes = Objects.requireNonNull(in, resource).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether a word means that, whatever signs and accents it has.
    boolean has(String meaning, String word) {
        return words.getOrDefault(meaning, Set.of()).contains(CellText.key(word));
    }

    boolean any(String meaning, List<String> among) {
        return among.stream().anyMatch(it -> has(meaning, it));
    }

    /// The words of a text, as they are written.
    static List<String> split(String text) {
        return SPACE.splitAsStream(text.strip()).filter(it -> !it.isEmpty()).toList();
    }
}
