package org.undersigned.typeset.paragraph;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The best ways to one place: one for each fitness of the line that ends there, and each number of
/// hyphens that stand one below the other there. What comes after costs the same whichever of two
/// equals leads to it.
final class Contenders {

    /// By the number of hyphens.
    private final List<Map<Fitness, Breakpoint>> best =
            Stream.generate(Contenders::none).limit(Demerits.LADDER + 1).toList();

    private boolean empty = true;

    private static Map<Fitness, Breakpoint> none() {
        return new EnumMap<>(Fitness.class);
    }

    boolean isEmpty() {
        return empty;
    }

    void offer(Breakpoint way) {
        Map<Fitness, Breakpoint> equals = best.get(way.hyphens());
        Breakpoint known = equals.get(way.fitness());
        if (known == null || way.demerits() < known.demerits()) {
            equals.put(way.fitness(), way);
            empty = false;
        }
    }

    /// Hands them over and is empty again.
    void moveTo(List<Breakpoint> active) {
        if (empty) {
            return;
        }
        for (Map<Fitness, Breakpoint> equals : best) {
            active.addAll(equals.values());
            equals.clear();
        }
        empty = true;
    }
}
