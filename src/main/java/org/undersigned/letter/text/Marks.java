package org.undersigned.letter.text;

import org.undersigned.letter.Inline;
import org.undersigned.letter.Inline.Emphasis;
import org.undersigned.letter.Inline.Link;
import org.undersigned.letter.Inline.NoteMark;
import org.undersigned.letter.Inline.Strong;
import org.undersigned.letter.Inline.When;

import java.util.ArrayList;
import java.util.List;

/// Takes the citations of footnotes out of the text of a link, which cannot hold them.
final class Marks {

    private Marks() {}

    /// The text without them.
    ///
    /// @param marks where they are put
    static List<Inline> without(List<Inline> inlines, List<NoteMark> marks, Trace trace) {
        List<Inline> kept = new ArrayList<>();
        for (Inline inline : inlines) {
            if (inline instanceof NoteMark mark) {
                marks.add(mark);
                continue;
            }
            Inline fresh =
                    switch (inline) {
                        case Emphasis(List<Inline> text) ->
                                new Emphasis(without(text, marks, trace));
                        case Strong(List<Inline> text) -> new Strong(without(text, marks, trace));
                        case Link(String target, String title, List<Inline> text) ->
                                new Link(target, title, without(text, marks, trace));
                        case When when ->
                                new When(
                                        when.condition(),
                                        without(when.then(), marks, trace),
                                        without(when.otherwise(), marks, trace));
                        default -> inline;
                    };
            trace.replaced(inline, fresh);
            kept.add(fresh);
        }
        return kept;
    }
}
