package org.undersigned.letter.text;

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

/// What remains of inlines where only text, fields and conditions may stand.
final class Words {

    private Words() {}

    static List<Inline> of(List<Inline> inlines, Trace trace) {
        List<Inline> words = new ArrayList<>();
        for (Inline inline : inlines) {
            switch (inline) {
                case Text _, Field _, SoftBreak _, HardBreak _ -> words.add(inline);
                case Code(String text) -> words.add(traced(inline, new Text(text), trace));
                case Picture(_, _, String alt) -> words.add(traced(inline, new Text(alt), trace));
                case NoteMark _ -> {}
                case Emphasis(List<Inline> text) -> words.addAll(of(text, trace));
                case Strong(List<Inline> text) -> words.addAll(of(text, trace));
                case Link(_, _, List<Inline> text) -> words.addAll(of(text, trace));
                case When(var condition, List<Inline> then, List<Inline> otherwise) ->
                        words.add(
                                traced(
                                        inline,
                                        new When(condition, of(then, trace), of(otherwise, trace)),
                                        trace));
            }
        }
        return words;
    }

    private static Inline traced(Inline old, Inline fresh, Trace trace) {
        trace.replaced(old, fresh);
        return fresh;
    }
}
