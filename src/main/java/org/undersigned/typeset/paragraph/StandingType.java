package org.undersigned.typeset.paragraph;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Paragraphs kept when they are set, for the next letter in which they stand: most of a letter is
/// the same in each of its five hundred copies.
///
/// Threads may share it. What was not asked for longest is distributed first, as printers call it.
public final class StandingType {

    private final int capacity;
    private final Map<Text, List<Line>> kept;

    /// @param capacity how many paragraphs are kept at most; a page of text has about ten
    public StandingType(int capacity) {
        this.capacity = capacity;
        this.kept =
                new LinkedHashMap<>(16, 0.75f, true) {
                    @Override
                    protected boolean removeEldestEntry(Map.Entry<Text, List<Line>> eldest) {
                        return size() > capacity;
                    }
                };
    }

    /// How many paragraphs are kept at most.
    int capacity() {
        return capacity;
    }

    synchronized @Nullable List<Line> find(Text text) {
        return kept.get(text);
    }

    synchronized void keep(Text text, List<Line> lines) {
        kept.put(text, lines);
    }

    /// What decides how lines come out, down to the places they come from.
    ///
    /// @param evenly whether they are to be about equally long
    record Text(List<Stretch> stretches, Form form, boolean evenly) {
        Text {
            stretches = List.copyOf(stretches);
        }

        /// Of what tells most texts apart.
        @Override
        public int hashCode() {
            int hash = 0;
            for (Stretch stretch : stretches) {
                hash = 31 * hash + stretch.text().hashCode() + stretch.content();
            }
            return hash;
        }
    }
}
