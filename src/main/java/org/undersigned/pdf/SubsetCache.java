package org.undersigned.pdf;

import org.jspecify.annotations.Nullable;
import org.undersigned.font.Face;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Subsets that letters share: the five hundred copies of a letter mostly use the same glyphs.
/// Threads may share it; the least recently used subsets go first.
final class SubsetCache {

    /// About 20 KB each.
    static final int CAPACITY = 128;

    private final Map<Key, Subset> kept =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Key, Subset> eldest) {
                    return size() > CAPACITY;
                }
            };

    /// @param mapped the glyphs in the order of their codes
    Subset subset(Face face, List<Mapped> mapped) {
        Key key = new Key(face, mapped);
        Subset known = find(key);
        if (known != null) {
            return known;
        }
        Subset made = new Subset(face, mapped);
        keep(key, made);
        return made;
    }

    private synchronized @Nullable Subset find(Key key) {
        return kept.get(key);
    }

    private synchronized void keep(Key key, Subset subset) {
        kept.put(key, subset);
    }

    private record Key(Face face, List<Mapped> mapped) {}
}
