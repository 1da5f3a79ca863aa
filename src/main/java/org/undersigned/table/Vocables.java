package org.undersigned.table;

import org.undersigned.table.HeaderSense.Topic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/// The words of headers and what they are about; read from `sense.txt`, where the first line that
/// has a word is right.
final class Vocables {

    private static final Pattern BAR = Pattern.compile("\\|");

    private final Map<String, Topic> topics = new HashMap<>();

    Vocables() {
        try (InputStream in = Vocables.class.getResourceAsStream("sense.txt")) {
            byte[] bytes = Objects.requireNonNull(in).readAllBytes();
            new String(bytes, StandardCharsets.UTF_8).lines().forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        int equals = line.indexOf('=');
        if (line.startsWith("#") || equals < 0) {
            return;
        }
        Topic topic = Topic.valueOf(line.substring(0, equals).strip().toUpperCase(Locale.ROOT));
        for (String word : BAR.split(line.substring(equals + 1), -1)) {
            topics.putIfAbsent(HeaderSense.plain(word.strip()), topic);
        }
    }

    /// What a word, as {@link HeaderSense#plain} has it, is about; if nobody knows it, what the
    /// words are about from which it differs by one slip.
    Topic topic(String word) {
        Topic known = topics.get(word);
        if (known != null) {
            return known;
        }
        Topic near = Topic.OTHER;
        for (Map.Entry<String, Topic> entry : topics.entrySet()) {
            if (entry.getValue() != Topic.FILLER && Typo.of(entry.getKey(), word)) {
                if (near != Topic.OTHER && near != entry.getValue()) {
                    return Topic.OTHER;
                }
                near = entry.getValue();
            }
        }
        return near;
    }
}
