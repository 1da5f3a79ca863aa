package org.undersigned.letter.text;

import org.undersigned.letter.Inline;
import org.undersigned.letter.Inline.Code;
import org.undersigned.letter.Inline.Emphasis;
import org.undersigned.letter.Inline.HardBreak;
import org.undersigned.letter.Inline.SoftBreak;
import org.undersigned.letter.Inline.Strong;
import org.undersigned.letter.Inline.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Inlines side by side, joined where {@link Normal} form wants one instead of two.
final class Run {

    private final Trace trace;
    private final List<Inline> inlines = new ArrayList<>();

    /// What the text under way consists of: joining thousands of pieces one by one would take long.
    private final StringBuilder words = new StringBuilder();

    private Inline firstWords = new Text("");

    Run(Trace trace) {
        this.trace = trace;
    }

    /// Adds what is in normal form itself.
    void add(Inline inline) {
        switch (inline) {
            case Text(String text) -> addWords(inline, text);
            case SoftBreak _ -> endLine(inline);
            case HardBreak _ -> endLine(inline);
            case Code(String text) -> {
                if (!text.isEmpty()) {
                    addOrJoin(inline);
                }
            }
            default -> addOrJoin(inline);
        }
    }

    private void addWords(Inline inline, String text) {
        String rest = words.isEmpty() && endsWithBreak() ? withoutLeadingSpaces(text) : text;
        if (!rest.isEmpty()) {
            if (words.isEmpty()) {
                firstWords = inline;
            }
            words.append(rest);
        }
    }

    private void endLine(Inline end) {
        boolean forbidden =
                words.isEmpty()
                        && !inlines.isEmpty()
                        && LineEnds.forbiddenBehind(inlines.getLast());
        if (forbidden && end instanceof SoftBreak) {
            addWords(end, " ");
            return;
        }
        while (!words.isEmpty() && words.charAt(words.length() - 1) == ' ') {
            words.setLength(words.length() - 1);
        }
        endWords();
        if (!inlines.isEmpty() && inlines.getLast() instanceof SoftBreak) {
            inlines.set(inlines.size() - 1, end);
        } else if (inlines.isEmpty()
                || !(inlines.getLast() instanceof HardBreak)
                || end instanceof HardBreak) {
            inlines.add(end);
        }
    }

    private void endWords() {
        if (!words.isEmpty()) {
            Text text = new Text(words.toString());
            trace.replaced(firstWords, text);
            inlines.add(text);
            words.setLength(0);
        }
    }

    private void addOrJoin(Inline inline) {
        endWords();
        if (inlines.isEmpty()) {
            inlines.add(inline);
            return;
        }
        Inline last = inlines.getLast();
        if (last instanceof Code(String first) && inline instanceof Code(String second)) {
            join(last, new Code(first + second));
        } else if (last instanceof Strong(List<Inline> first)
                && inline instanceof Strong(List<Inline> second)) {
            join(last, new Strong(joined(first, second)));
        } else if (last instanceof Emphasis(List<Inline> first)
                && inline instanceof Emphasis(List<Inline> second)) {
            join(last, new Emphasis(joined(first, second)));
        } else {
            inlines.add(inline);
        }
    }

    private void join(Inline last, Inline both) {
        trace.replaced(last, both);
        inlines.set(inlines.size() - 1, both);
    }

    private List<Inline> joined(List<Inline> first, List<Inline> second) {
        Run run = new Run(trace);
        first.forEach(run::add);
        second.forEach(run::add);
        return run.inlines();
    }

    private boolean endsWithBreak() {
        return !inlines.isEmpty() && isBreak(inlines.getLast());
    }

    /// All of them.
    List<Inline> inlines() {
        endWords();
        return List.copyOf(inlines);
    }

    /// As the text of a paragraph: nothing but words at either end.
    List<Inline> paragraph() {
        Edges edges = new Edges(inlines(), trace);
        return List.copyOf(LineEnds.atTheEnd(edges.middle(), trace));
    }

    /// As a branch of a condition: an end of line at its edge is a space.
    List<Inline> branch() {
        List<Inline> all = new ArrayList<>(inlines());
        if (!all.isEmpty() && all.getFirst() instanceof SoftBreak) {
            all.set(0, new Text(" "));
        }
        if (!all.isEmpty() && all.getLast() instanceof SoftBreak) {
            all.set(all.size() - 1, new Text(" "));
        }
        Run run = new Run(trace);
        all.forEach(run::add);
        return run.inlines();
    }

    /// Puts them into another run within an emphasis; spaces and ends of line at the edges stay
    /// outside.
    void wrapInto(Run outer, Inline old, Function<List<Inline>, Inline> wrapper) {
        Edges edges = new Edges(inlines(), trace);
        edges.before().forEach(outer::add);
        if (!edges.middle().isEmpty()) {
            Inline wrapped = wrapper.apply(edges.middle());
            trace.replaced(old, wrapped);
            outer.add(wrapped);
        }
        edges.after().forEach(outer::add);
    }

    static boolean isBreak(Inline inline) {
        return inline instanceof SoftBreak || inline instanceof HardBreak;
    }

    private static String withoutLeadingSpaces(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        return text.substring(start);
    }
}
