package org.undersigned.ui.preview;

import org.undersigned.font.Face;
import org.undersigned.measure.Length;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;

/// All type cases. When they have become too heavy, they are emptied: after a few changes of scale
/// nearly all of what they hold is of scales that nobody looks at any more.
final class TypeCases {

    private static final long HEAVIEST = 24L << 20;

    private final ConcurrentMap<Kind, TypeCase> cases = new ConcurrentHashMap<>();
    private final AtomicLong weight = new AtomicLong();

    TypeCase of(Face face, Length size, double scale) {
        if (weight.get() > HEAVIEST) {
            weight.set(0);
            cases.clear();
        }
        return cases.computeIfAbsent(
                new Kind(face, size, scale), _ -> new TypeCase(face, size, scale, weight));
    }

    long weight() {
        return weight.get();
    }

    private record Kind(Face face, Length size, double scale) {}
}
