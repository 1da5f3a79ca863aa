package org.undersigned.typeset.paragraph;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The best ways to one place: one for each fitness of the line that ends there, and each number of
/// hyphens that stand one below the other there. What comes after costs the same whichever of two
/// equals leads to it.
final class Contenders {

    private static final int FITNESSES = Fitness.values().length;

    private final @Nullable Breakpoint[] best = new Breakpoint[FITNESSES * (Demerits.LADDER + 1)];

    private boolean empty = true;

    boolean isEmpty() {
        return empty;
    }

    void offer(Breakpoint way) {
        int place = way.hyphens() * FITNESSES + way.fitness().tightness();
        Breakpoint known = best[place];
        if (known == null || way.demerits() < known.demerits()) {
            best[place] = way;
            empty = false;
        }
    }

    /// Hands them over and is empty again.
    void moveTo(List<Breakpoint> active) {
        for (int i = 0; !empty && i < best.length; i++) {
            Breakpoint way = best[i];
            if (way != null) {
                active.add(way);
                best[i] = null;
            }
        }
        empty = true;
    }
}
