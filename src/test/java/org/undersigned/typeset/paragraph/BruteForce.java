package org.undersigned.typeset.paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/// All ways to break a paragraph, tried one after the other, and priced as in *TeX: The Program*
/// §859 by code that shares nothing with the line breaker.
final class BruteForce {

    private final List<Material> list;
    private final Measure measure;
    private final Pass pass;
    private final List<Integer> breaks = new ArrayList<>();
    private OptionalLong fewest = OptionalLong.empty();

    BruteForce(List<Material> list, Measure measure, Pass pass) {
        this.list = list;
        this.measure = measure;
        this.pass = pass;
    }

    /// The demerits of the best way; empty if there is none.
    OptionalLong fewestDemerits() {
        tryFrom(0);
        return fewest;
    }

    private void tryFrom(int index) {
        for (int i = index; i < list.size(); i++) {
            if (isLegal(i)) {
                breaks.add(i);
                if (i == list.size() - 1) {
                    rate();
                } else {
                    tryFrom(i + 1);
                }
                breaks.removeLast();
            }
        }
    }

    private boolean isLegal(int i) {
        return switch (list.get(i)) {
            case Material.Box box -> false;
            case Material.Glue glue -> i > 0 && list.get(i - 1) instanceof Material.Box;
            case Material.Penalty penalty -> true;
        };
    }

    private void rate() {
        long total = 0;
        int fitness = 2;
        int times = pass.background() > 0 ? 3 : 1;
        int hyphens = 0;
        int start = 0;
        for (int n = 0; n < breaks.size(); n++) {
            int end = breaks.get(n);
            while (start < end && !(list.get(start) instanceof Material.Box)) {
                start++;
            }
            long room = n == 0 ? measure.first() : measure.rest();
            Rated line = rated(start, end, room);
            if (start == end || line.badness() > pass.tolerance()) {
                return;
            }
            boolean last = end == list.size() - 1;
            total += line.demerits();
            total += Math.abs(line.fitness() - fitness) > 1 ? 10_000 : 0;
            if (hyphens > 0) {
                total += last ? 5_000 : line.hyphen() ? 10_000 : 0;
                total += line.hyphen() && hyphens > 1 ? 50_000 : 0;
                total += last && !stretches(list.subList(start, end)) ? times * 50_000 : 0;
            }
            total += last && n > 0 && line.width() < 4 * measure.em() ? times * 10_000 : 0;
            hyphens = line.hyphen() ? hyphens + 1 : 0;
            fitness = line.fitness();
            start = end + 1;
        }
        if (fewest.isEmpty() || total < fewest.getAsLong()) {
            fewest = OptionalLong.of(total);
        }
    }

    private static boolean stretches(List<Material> line) {
        return line.stream().anyMatch(m -> m instanceof Material.Glue glue && glue.stretch() > 0);
    }

    private record Rated(long width, long badness, int fitness, long demerits, boolean hyphen) {}

    private Rated rated(int start, int end, long room) {
        long width = 0;
        long stretch = 0;
        long shrink = 0;
        for (Material material : list.subList(start, end)) {
            width += material.width();
            if (material instanceof Material.Glue glue) {
                stretch += glue.stretch();
                shrink += glue.shrink();
            }
        }
        stretch += pass.background();
        boolean last = end == list.size() - 1;
        long demerits = 0;
        boolean hyphen = false;
        if (!last && list.get(end) instanceof Material.Penalty penalty) {
            width += penalty.seam().excess(Seam.NONE);
            long cost = (pass.background() > 0 ? 6L : 1L) * penalty.cost();
            demerits += cost * cost;
            hyphen = penalty.seam().hyphenated();
        }
        long badness = badness(room - width, stretch, shrink, last);
        if (badness == 10_000 && pass.emergency() > 0) {
            badness += badness(room - width, stretch + pass.emergency(), shrink, last);
            demerits += (10 + badness) * (10 + badness);
        } else {
            demerits += 10 + badness >= 10_000 ? 100_000_000 : (10 + badness) * (10 + badness);
        }
        return new Rated(width, badness, fitness(room - width, badness), demerits, hyphen);
    }

    private static long badness(long shortfall, long stretch, long shrink, boolean last) {
        if (shortfall == 0 || (last && shortfall > 0)) {
            return 0;
        }
        long glue = shortfall > 0 ? stretch : shrink;
        long need = Math.abs(shortfall);
        if (shortfall < 0 && need > shrink) {
            return 1_000_000;
        }
        if (glue == 0) {
            return 10_000;
        }
        long r = 297 * need / glue;
        return r > 1290 ? 10_000 : (r * r * r + 131_072) / 262_144;
    }

    private static int fitness(long shortfall, long badness) {
        if (badness <= 12) {
            return 2;
        }
        if (shortfall < 0) {
            return 3;
        }
        return badness > 99 ? 0 : 1;
    }
}
