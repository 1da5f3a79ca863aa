package org.undersigned.merge;

import org.undersigned.letter.Block;
import org.undersigned.letter.Letter.Note;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Numbers the footnotes of one copy in the order in which a reader meets them. A note that is
/// cited in another note comes right after it, as it does on the page.
final class Notes {

    private final Map<String, List<Block>> texts = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<List<Passage>> passages = new ArrayList<>();

    Notes(List<Note> notes) {
        notes.forEach(note -> texts.put(note.label(), note.blocks()));
    }

    /// The number of a note; the next one if it was not cited before.
    ///
    /// @param merge merges what the note says, and cites the notes that it cites
    /// @throws IllegalArgumentException if the letter has no such note
    int cite(String label, Function<List<Block>, List<Passage>> merge) {
        List<Block> text = texts.get(label);
        if (text == null) {
            throw new IllegalArgumentException("no note " + label);
        }
        Integer known = numbers.get(label);
        if (known != null) {
            return known;
        }
        int number = numbers.size() + 1;
        numbers.put(label, number);
        passages.add(List.of());
        passages.set(number - 1, merge.apply(text));
        return number;
    }

    /// What the notes cited so far say, by number.
    List<List<Passage>> passages() {
        return List.copyOf(passages);
    }
}
