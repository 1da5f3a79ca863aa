package org.undersigned.table;

import org.undersigned.table.HeaderSense.Topic;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// The words of headers and what they are about; read from `sense.txt`, where the first line that
/// has a word is right.
final class Vocables {

    private final Map<String, Topic> topics = new HashMap<>();

    Vocables() {
        for (PhraseFile.Line line : PhraseFile.lines(Vocables.class, "sense.txt")) {
            Topic topic = Topic.valueOf(line.meaning().toUpperCase(Locale.ROOT));
            line.phrases().forEach(it -> topics.putIfAbsent(HeaderSense.plain(it), topic));
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
