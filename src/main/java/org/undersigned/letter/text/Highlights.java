package org.undersigned.letter.text;

import org.undersigned.letter.text.Highlight.Kind;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands where in a letter's text, as those who read letters see it.
///
/// ```java
/// Highlights.of("…\n**Dear** {{recipient.name}}")   // STRONG 0–8, MARKUP 0–2, MARKUP 6–8, FIELD 9–27
/// ```
///
/// The text may be half typed or wrong: what can be told is told.
public final class Highlights {

    private static final Pattern BLANK_LINE = Pattern.compile("^[ \\t]*$", Pattern.MULTILINE);

    private static final Comparator<Highlight> OUTER_FIRST =
            Comparator.comparingInt(Highlight::start)
                    .thenComparing(Comparator.comparingInt(Highlight::end).reversed());

    private final SourceText source;
    private final List<Highlight> found = new ArrayList<>();

    private Highlights(SourceText source) {
        this.source = source;
    }

    /// All of them in the order of the text. Two of them have nothing in common, or one holds the
    /// other and comes first. None reaches over an end of line but the values of the front matter.
    ///
    /// @param text the whole file; the offsets are those of this very string
    public static List<Highlight> of(String text) {
        Highlights highlights = new Highlights(new SourceText("", text));
        highlights.find();
        return highlights.nested(text.startsWith("\ufeff") ? 1 : 0);
    }

    private void find() {
        Reading reading = new Reading(source);
        int body = 0;
        Optional<FrontCut> cut = FrontCut.of(reading);
        if (cut.isPresent()) {
            body = cut.get().body();
            int start = source.offset(cut.get().line(), 1);
            int end = start + cut.get().yaml().length();
            front(start, end);
            fence(end, body);
        } else if (FrontCut.isOpened(source)) {
            body = openFront();
        }
        new BodyHighlights(source, body, this::add).find();
    }

    /// A front matter whose end is not typed yet; taken to reach to the first empty line.
    private int openFront() {
        String text = source.text();
        int start = source.offset(source.line(text.indexOf("---")) + 1, 1);
        Matcher blank = BLANK_LINE.matcher(text);
        int end = start < text.length() && blank.find(start) ? blank.start() : text.length();
        front(start, end);
        return end;
    }

    private void front(int start, int end) {
        fence(0, start);
        new FrontHighlights(source.text(), start, this::add).find(end);
    }

    private void fence(int start, int end) {
        String line = source.text().substring(start, end);
        int hyphens = start + line.indexOf("---");
        add(new Highlight(hyphens, hyphens + 3, Kind.FRONT_FENCE));
    }

    private void add(Highlight highlight) {
        if (highlight.start() < highlight.end()) {
            found.add(highlight);
        }
    }

    /// Cuts off what reaches out of what holds it: where tabs are split between markup and text,
    /// CommonMark's places are not exact.
    private List<Highlight> nested(int shift) {
        found.sort(OUTER_FIRST);
        List<Highlight> nested = new ArrayList<>();
        Deque<Highlight> around = new ArrayDeque<>();
        for (Highlight highlight : found) {
            while (!around.isEmpty() && around.element().end() <= highlight.start()) {
                around.pop();
            }
            int most = around.isEmpty() ? source.text().length() : around.element().end();
            Highlight kept =
                    new Highlight(
                            highlight.start(), Math.min(highlight.end(), most), highlight.kind());
            around.push(kept);
            nested.add(new Highlight(kept.start() + shift, kept.end() + shift, kept.kind()));
        }
        return List.copyOf(nested);
    }
}
