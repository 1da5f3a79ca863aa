package org.undersigned.typeset.paragraph;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What in a text is read by itself, whichever way the text around it goes: values that were merged
/// into it, which nobody wrote for this place. To the text around, each is one character without a
/// direction; within, it goes the way of its first letter (UAX #9, FSI and PDI). Nothing of that is
/// in the text.
final class Isolates {

    static final Isolates NONE = new Isolates(List.of());

    private static final char FSI = '\u2068';
    private static final char PDI = '\u2069';

    private final List<Span> spans;

    private Isolates(List<Span> spans) {
        this.spans = spans;
    }

    /// From one index up to another.
    private record Span(int from, int to) {}

    /// The depth of each character, and of the text as a whole: 0 or 1.
    static final class Depths {

        private final byte[] depths;
        private final int base;

        private Depths(byte[] depths, int base) {
            this.depths = depths;
            this.base = base;
        }

        int length() {
            return depths.length;
        }

        byte at(int index) {
            return depths[index];
        }

        int base() {
            return base;
        }
    }

    static Isolates of(List<Stretch> stretches) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        int open = 0;
        for (Stretch stretch : stretches) {
            int end = at + stretch.text().length();
            if (stretch.isolate() != 0 && stretch.isolate() == open) {
                spans.add(new Span(spans.removeLast().from, end));
            } else if (stretch.isolate() != 0 && end > at) {
                spans.add(new Span(at, end));
            }
            open = stretch.isolate();
            at = end;
        }
        return spans.isEmpty() ? NONE : new Isolates(spans);
    }

    /// The depths of a part of a text. What is read by itself as a whole, is read without the rest.
    /// Ends of line that are meant do not end it (P1): they are taken for U+2028.
    ///
    /// @param base as {@link Bidi} has it
    Depths depths(String text, int from, int to, int base) {
        List<Span> within =
                spans.stream()
                        .filter(span -> span.from >= from && span.to <= to)
                        .filter(span -> span.to - span.from < to - from)
                        .toList();
        StringBuilder marked = new StringBuilder();
        int at = from;
        for (Span span : within) {
            marked.append(text, at, span.from).append(FSI);
            marked.append(text, span.from, span.to).append(PDI);
            at = span.to;
        }
        marked.append(text, at, to);
        Bidi bidi =
                new Bidi(
                        marked.toString().replace('\n', '\u2028').replace('\u2029', '\u2028'),
                        base);
        byte[] depths = new byte[to - from];
        int read = 0;
        at = from;
        for (Span span : within) {
            read = copy(bidi, read, depths, at - from, span.from - from);
            int around = bidi.getLevelAt(read);
            read = copy(bidi, read + 1, depths, span.from - from, span.to - from) + 1;
            flatten(depths, span.from - from, span.to - from, around);
            at = span.to;
        }
        copy(bidi, read, depths, at - from, to - from);
        return new Depths(depths, bidi.getBaseLevel());
    }

    private static int copy(Bidi bidi, int read, byte[] depths, int from, int to) {
        for (int i = from; i < to; i++) {
            depths[i] = (byte) bidi.getLevelAt(read + i - from);
        }
        return read + to - from;
    }

    /// What goes the way of the text around it throughout is as deep as that: letters of both may
    /// join.
    private static void flatten(byte[] depths, int from, int to, int around) {
        for (int i = from; i < to; i++) {
            if (depths[i] != depths[from] || (depths[i] - around) % 2 != 0) {
                return;
            }
        }
        Arrays.fill(depths, from, to, (byte) around);
    }
}
