package org.undersigned.letter.text;

import org.undersigned.letter.Inline;
import org.undersigned.letter.Inline.HardBreak;
import org.undersigned.letter.Inline.When;

import java.util.ArrayList;
import java.util.List;

/// Keeps an inline `{{/if}}` from standing alone on its line, where it would be a block's.
///
/// It would if its last branch ended with an end of line and nothing but another, or the end of the
/// paragraph, came behind it.
final class LineEnds {

    private LineEnds() {}

    /// Whether what follows a node must not be an end of line that is not meant.
    static boolean forbiddenBehind(Inline inline) {
        return inline instanceof When when && endsLine(when);
    }

    /// The text of a paragraph whose last condition does not end a line.
    static List<Inline> atTheEnd(List<Inline> inlines, Trace trace) {
        List<Inline> kept = new ArrayList<>(inlines);
        while (!kept.isEmpty() && kept.getLast() instanceof When when && endsLine(when)) {
            When fresh = withoutLineEnd(when, trace);
            trace.replaced(when, fresh);
            kept.set(kept.size() - 1, fresh);
        }
        return kept;
    }

    private static boolean endsLine(When when) {
        List<Inline> last = when.otherwise().isEmpty() ? when.then() : when.otherwise();
        return !last.isEmpty() && last.getLast() instanceof HardBreak;
    }

    private static When withoutLineEnd(When when, Trace trace) {
        List<Inline> last = when.otherwise().isEmpty() ? when.then() : when.otherwise();
        Run run = new Run(trace);
        last.subList(0, last.size() - 1).forEach(run::add);
        List<Inline> rest = run.branch();
        return when.otherwise().isEmpty()
                ? new When(when.condition(), rest, List.of())
                : new When(when.condition(), when.then(), rest);
    }
}
