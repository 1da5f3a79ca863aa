package org.undersigned.typeset;

import org.undersigned.frame.Content;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Which footnotes have been cited so far: a note stands at the foot of the page that cites it
/// first. Its number there and what cites it lead to each other.
final class Citations {

    private final Contents contents;
    private final Map<Integer, Content> labels = new HashMap<>();
    private final Map<Integer, Integer> seen = new LinkedHashMap<>();
    private int taken;

    /// @param contents numbers the labels of the notes
    Citations(Contents contents) {
        this.contents = contents;
    }

    /// Takes down a citation, and says whether it is the first of its note.
    ///
    /// @param content the number of the citation's content
    boolean isFirst(int number, int content) {
        return seen.putIfAbsent(number, content) == null;
    }

    /// The content of a note's number at the foot of the page, which citations lead to before it is
    /// set.
    Content label(int number) {
        return labels.computeIfAbsent(number, _ -> contents.next());
    }

    /// The number of the content that cites a note first.
    ///
    /// @throws IllegalArgumentException if none does
    int first(int number) {
        Integer content = seen.get(number);
        if (content == null) {
            throw new IllegalArgumentException("nothing cites note " + number);
        }
        return content;
    }

    /// The notes that were cited since this was last asked, in order.
    List<Integer> takeNew() {
        List<Integer> fresh = seen.keySet().stream().skip(taken).toList();
        taken = seen.size();
        return fresh;
    }
}
