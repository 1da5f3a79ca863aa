package org.undersigned.typeset.paragraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the breaks of a paragraph that have the fewest demerits in all (Knuth & Plass 1981; *TeX:
/// The Program* §§813–890). For one list and one pass.
///
/// Lines after the first are all equally long, so of two ways to one place, and of the same fitness
/// there, only the better one can lead to the best paragraph, however many lines they take.
final class LineBreaker {

    private final HorizontalList list;
    private final Measure measure;
    private final Pass pass;
    private final List<Breakpoint> active = new ArrayList<>();

    private final Contenders best = new Contenders();

    LineBreaker(HorizontalList list, Measure measure, Pass pass) {
        this.list = list;
        this.measure = measure;
        this.pass = pass;
    }

    /// The breakpoints, the beginning and the end included; empty if no line may be as bad as it
    /// has to be. The last pass always finds some.
    Optional<List<Breakpoint>> breakpoints() {
        active.add(Breakpoint.beginning(list.resumeAfter(-1)));
        for (int i = 0; i < list.size(); i++) {
            if (list.mayBreakAt(i) && isWithinReach(i)) {
                tryBreak(i);
                if (active.isEmpty()) {
                    return Optional.empty();
                }
            }
        }
        Breakpoint end = active.getFirst();
        for (Breakpoint other : active) {
            end = other.demerits() < end.demerits() ? other : end;
        }
        return Optional.of(end.path());
    }

    /// Whether it pays to measure a seam exactly: not if each line to it would be far too short or
    /// too long. Seams within letters that fit on no line stand so close that this holds in the
    /// last pass, too.
    private boolean isWithinReach(int position) {
        if (!list.hasSeam(position)) {
            return true;
        }
        boolean anyShortfall = pass.isLast() && list.cost(position) < BreakPlace.Kind.MARK.cost();
        long slack = 4 * measure.em();
        for (Breakpoint start : active) {
            int from = Math.min(start.resume(), position);
            long shortfall = measure.room(start.line()) - list.width(from, position);
            long stretch = pass.background() + list.stretch(from, position);
            if (shortfall >= -list.shrink(from, position) - slack
                    && (anyShortfall || shortfall <= 5 * stretch + slack)) {
                return true;
            }
        }
        return false;
    }

    private void tryBreak(int position) {
        boolean ejects = list.ejectsAt(position);
        Breakpoint dropped = null;
        int kept = 0;
        for (int i = 0; i < active.size(); i++) {
            Breakpoint start = active.get(i);
            if (start.resume() > position) {
                active.set(kept++, start);
                continue;
            }
            Fit fit = fit(start, position);
            if (fit.badness() <= pass.tolerance()) {
                offer(start, position, fit);
            }
            if (fit.isOverfull() || ejects) {
                dropped = start;
            } else {
                active.set(kept++, start);
            }
        }
        active.subList(kept, active.size()).clear();
        if (active.isEmpty() && best.isEmpty() && pass.isLast() && dropped != null) {
            offer(dropped, position, new Fit(0, Fitness.TIGHT));
        }
        best.moveTo(active);
    }

    private Fit fit(Breakpoint start, int position) {
        return pass.fit(
                measure.room(start.line()) - width(start, position),
                list.stretch(start.resume(), position),
                list.shrink(start.resume(), position),
                list.ejectsAt(position));
    }

    private long width(Breakpoint start, int position) {
        return list.width(start.resume(), position)
                + list.seam(position).excess(start.seam())
                - list.protrusionBefore(start.resume())
                - list.protrusionAfter(position);
    }

    private void offer(Breakpoint start, int position, Fit fit) {
        long demerits =
                start.demerits()
                        + Demerits.ofLine(
                                fit.badness(),
                                pass.price(list.cost(position)),
                                fit.fitness(),
                                start.fitness())
                        + furtherDemerits(start, position);
        best.offer(
                new Breakpoint(
                        position,
                        list.resumeAfter(position),
                        list.seam(position),
                        list.ejectsAt(position) ? 0 : start.line() + 1,
                        hyphens(start, position),
                        fit.fitness(),
                        demerits,
                        start));
    }

    private int hyphens(Breakpoint start, int position) {
        return list.seam(position).hyphenated()
                ? Math.min(start.hyphens() + 1, Demerits.LADDER)
                : 0;
    }

    private long furtherDemerits(Breakpoint start, int position) {
        boolean last = position == list.size() - 1;
        long demerits = Demerits.ofHyphens(start.hyphens(), list.seam(position).hyphenated(), last);
        if (!last) {
            return demerits;
        }
        boolean lone = start.seam().hyphenated() && !list.hasGlue(start.resume(), position);
        return demerits
                + pass.priceOfLastLine(
                        Demerits.ofLastLine(
                                width(start, position), measure.em(), start.line() == 0, lone));
    }
}
