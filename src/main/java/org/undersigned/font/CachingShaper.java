package org.undersigned.font;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReference;

/// Remembers what another shaper has shaped, across letters and threads.
///
/// Bounded: when the young generation is full it becomes the old one, and what was old and not
/// asked for again is forgotten. No thread ever waits for another; two may shape the same word at
/// once, and get the same.
public final class CachingShaper implements Shaper {

    /// Longer texts are rare and large: they are shaped each time.
    private static final int LONGEST_KEPT = 64;

    private final Shaper shaper;
    private final int capacity;
    private final AtomicReference<Generations> generations =
            new AtomicReference<>(new Generations(new ConcurrentHashMap<>(), Map.of()));

    /// @param capacity how many words are remembered at most
    public CachingShaper(Shaper shaper, int capacity) {
        this.shaper = shaper;
        this.capacity = capacity;
    }

    @Override
    public GlyphString shape(Face face, String text, Direction direction) {
        if (text.length() > LONGEST_KEPT) {
            return shaper.shape(face, text, direction);
        }
        Word word = new Word(face, text, direction);
        Generations now = generations.get();
        GlyphString known = now.young.get(word);
        if (known != null) {
            return known;
        }
        GlyphString old = now.old.get(word);
        GlyphString shaped = old != null ? old : shaper.shape(face, text, direction);
        now.young.put(word, shaped);
        if (now.young.size() >= capacity / 2) {
            generations.compareAndSet(now, new Generations(new ConcurrentHashMap<>(), now.young));
        }
        return shaped;
    }

    /// Compared by hand: it is asked for with every word and space, and what the compiler makes for
    /// records is several times slower until the second compiler has seen it.
    private record Word(Face face, String text, Direction direction) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Word word
                    && face == word.face
                    && direction == word.direction
                    && text.equals(word.text);
        }

        @Override
        public int hashCode() {
            return 31 * text.hashCode() + face.hashCode();
        }
    }

    private record Generations(
            ConcurrentMap<Word, GlyphString> young, Map<Word, GlyphString> old) {}
}
