package org.undersigned.merge;

import org.undersigned.letter.Block;
import org.undersigned.letter.Letter.Note;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Numbers the footnotes of one copy in the order of their first citation.
final class Notes {

    private final Map<String, List<Block>> texts = new HashMap<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    Notes(List<Note> notes) {
        notes.forEach(note -> texts.put(note.label(), note.blocks()));
    }

    /// The number of a note; the next one if it was not cited before.
    ///
    /// @throws IllegalArgumentException if the letter has no such note
    int cite(String label) {
        if (!texts.containsKey(label)) {
            throw new IllegalArgumentException("no note " + label);
        }
        return numbers.computeIfAbsent(label, _ -> numbers.size() + 1);
    }

    /// The notes cited, by number. A note may cite further notes; they come after it.
    List<List<Passage>> passages(Function<List<Block>, List<Passage>> merge) {
        List<List<Passage>> passages = new ArrayList<>();
        while (passages.size() < numbers.size()) {
            String label = List.copyOf(numbers.keySet()).get(passages.size());
            passages.add(merge.apply(texts.getOrDefault(label, List.of())));
        }
        return passages;
    }
}
