package org.undersigned.ui.text;

import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// Cuts a text into runs that look the same throughout, paragraph by paragraph.
final class Runs {

    private final List<Stretch> stretches;
    private final List<Stretch> open = new ArrayList<>();
    private int next;

    /// @param stretches in any order; where they lie upon one another, each adds its look
    Runs(List<Stretch> stretches) {
        this.stretches =
                stretches.stream().sorted(Comparator.comparingInt(Stretch::start)).toList();
    }

    /// The runs of the next paragraph. Paragraphs are asked for in order.
    ///
    /// @param start the offset of its first character
    /// @param length how many characters it has, at least one
    StyleSpans<Collection<String>> paragraph(int start, int length) {
        StyleSpansBuilder<Collection<String>> runs = new StyleSpansBuilder<>();
        int end = start + length;
        for (int at = start; at < end; ) {
            turnTo(at);
            int until = Math.min(end, nextChange());
            runs.add(looks(), until - at);
            at = until;
        }
        return runs.create();
    }

    private void turnTo(int at) {
        open.removeIf(it -> it.end() <= at);
        while (next < stretches.size() && stretches.get(next).start() <= at) {
            Stretch stretch = stretches.get(next++);
            if (stretch.end() > at) {
                open.add(stretch);
            }
        }
    }

    private int nextChange() {
        int ends = open.stream().mapToInt(Stretch::end).min().orElse(Integer.MAX_VALUE);
        int starts = next < stretches.size() ? stretches.get(next).start() : Integer.MAX_VALUE;
        return Math.min(ends, starts);
    }

    private Collection<String> looks() {
        return open.stream().map(Stretch::look).distinct().toList();
    }
}
