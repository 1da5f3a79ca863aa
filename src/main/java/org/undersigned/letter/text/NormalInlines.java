package org.undersigned.letter.text;

import org.undersigned.letter.Condition;
import org.undersigned.letter.Inline;
import org.undersigned.letter.Inline.Code;
import org.undersigned.letter.Inline.Emphasis;
import org.undersigned.letter.Inline.Field;
import org.undersigned.letter.Inline.HardBreak;
import org.undersigned.letter.Inline.Link;
import org.undersigned.letter.Inline.NoteMark;
import org.undersigned.letter.Inline.Picture;
import org.undersigned.letter.Inline.SoftBreak;
import org.undersigned.letter.Inline.Strong;
import org.undersigned.letter.Inline.Text;
import org.undersigned.letter.Inline.When;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Brings inlines into {@link Normal} form.
final class NormalInlines {

    private final Trace trace;
    private final Map<String, String> labels;

    /// @param labels the labels of the notes, by folded label
    NormalInlines(Trace trace, Map<String, String> labels) {
        this.trace = trace;
        this.labels = labels;
    }

    /// What is around an inline.
    private record Around(boolean strong, boolean emphasis, boolean link, boolean oneLine) {
        static final Around PARAGRAPH = new Around(false, false, false, false);
        static final Around LINE = new Around(false, false, false, true);
    }

    /// The text of a paragraph.
    List<Inline> paragraph(List<Inline> inlines) {
        Run run = new Run(trace);
        spread(inlines, Around.PARAGRAPH, run);
        return run.paragraph();
    }

    /// The text of a heading or a cell.
    List<Inline> line(List<Inline> inlines) {
        Run run = new Run(trace);
        spread(inlines, Around.LINE, run);
        return run.paragraph();
    }

    /// A line of the front matter: what is neither text nor field nor condition loses its markup.
    List<Inline> words(List<Inline> inlines) {
        Run run = new Run(trace);
        spread(Words.of(inlines, trace), Around.LINE, run);
        return run.paragraph();
    }

    private void spread(List<Inline> inlines, Around around, Run run) {
        for (Inline inline : inlines) {
            switch (inline) {
                case Text(String text) -> put(inline, new Text(Plain.text(text)), run);
                case Code(String text) -> put(inline, new Code(Plain.text(text)), run);
                case Field _ -> run.add(inline);
                case NoteMark(String label) ->
                        put(
                                inline,
                                new NoteMark(labels.getOrDefault(NoteLabel.folded(label), label)),
                                run);
                case Picture(String source, String title, String alt) ->
                        put(
                                inline,
                                new Picture(
                                        Plain.stripped(source), Plain.text(title), Plain.text(alt)),
                                run);
                case SoftBreak _, HardBreak _ -> run.add(around.oneLine() ? new Text(" ") : inline);
                case Emphasis(List<Inline> text) -> emphasis(inline, text, around, run);
                case Strong(List<Inline> text) -> strong(inline, text, around, run);
                case Link link -> link(link, around, run);
                case When when -> put(when, when(when, around), run);
            }
        }
    }

    private void put(Inline old, Inline fresh, Run run) {
        trace.replaced(old, fresh);
        run.add(fresh);
    }

    private void emphasis(Inline old, List<Inline> text, Around around, Run run) {
        if (around.emphasis()) {
            spread(text, around, run);
            return;
        }
        Run inner = new Run(trace);
        spread(text, new Around(around.strong(), true, around.link(), around.oneLine()), inner);
        inner.wrapInto(run, old, Emphasis::new);
    }

    private void strong(Inline old, List<Inline> text, Around around, Run run) {
        if (around.strong()) {
            spread(text, around, run);
            return;
        }
        Run inner = new Run(trace);
        spread(text, new Around(true, around.emphasis(), around.link(), around.oneLine()), inner);
        inner.wrapInto(run, old, Strong::new);
    }

    private void link(Link link, Around around, Run run) {
        if (around.link()) {
            spread(link.text(), around, run);
            return;
        }
        List<NoteMark> marks = new ArrayList<>();
        List<Inline> text = Marks.without(link.text(), marks, trace);
        Run inner = new Run(trace);
        spread(text, new Around(around.strong(), around.emphasis(), true, around.oneLine()), inner);
        put(
                link,
                new Link(Plain.stripped(link.target()), Plain.text(link.title()), inner.inlines()),
                run);
        spread(List.copyOf(marks), around, run);
    }

    private When when(When when, Around around) {
        return new When(
                condition(when.condition()),
                branch(when.then(), around),
                branch(when.otherwise(), around));
    }

    static Condition condition(Condition condition) {
        return switch (condition) {
            case Condition.HasValue has -> has;
            case Condition.Is(String field, String value) ->
                    new Condition.Is(field, Plain.text(value));
            case Condition.IsNot(String field, String value) ->
                    new Condition.IsNot(field, Plain.text(value));
        };
    }

    private List<Inline> branch(List<Inline> inlines, Around around) {
        Run run = new Run(trace);
        spread(inlines, around, run);
        return run.branch();
    }
}
