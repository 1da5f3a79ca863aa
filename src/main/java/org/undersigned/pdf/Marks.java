package org.undersigned.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;

import java.util.ArrayList;
import java.util.List;

/// Where each content stands: filled while the pages are painted, read when the structure tree is
/// made.
final class Marks {

    private final ByContent<Traces> byContent = new ByContent<>();
    private final List<Integer> counts = new ArrayList<>();

    /// Notes that a stretch of this content begins on the page with this index.
    ///
    /// @return its marked-content identifier, unique on the page (ISO 32000-1 §14.7.4.2)
    int mark(int page, int content) {
        while (counts.size() <= page) {
            counts.add(0);
        }
        int identifier = counts.get(page);
        counts.set(page, identifier + 1);
        Traces traces = traces(content);
        traces.marks = with(new Mark(page, identifier), traces.marks);
        return identifier;
    }

    /// Notes that an annotation belongs to this content.
    void annotation(int content, COSDictionary annotation) {
        Traces traces = traces(content);
        traces.annotations = with(annotation, traces.annotations);
    }

    /// Notes that a picture of this content takes this place.
    ///
    /// @param box left, lower, right and upper edge
    void picture(int content, COSArray box) {
        Traces traces = traces(content);
        traces.boxes = with(box, traces.boxes);
    }

    Traces traces(int content) {
        return byContent.computeIfAbsent(content, Traces::new);
    }

    /// How many stretches of content are on the page with this index.
    int count(int page) {
        return page < counts.size() ? counts.get(page) : 0;
    }

    /// Most lists have one item, and there are very many of them.
    private static <T> List<T> with(T next, List<T> known) {
        if (known.isEmpty()) {
            return List.of(next);
        }
        List<T> more = known.size() == 1 ? new ArrayList<>(known) : known;
        more.add(next);
        return more;
    }

    /// A stretch of content.
    record Mark(int page, int identifier) {}

    /// All that a content left on the pages.
    static final class Traces {
        List<Mark> marks = List.of();
        List<COSDictionary> annotations = List.of();
        List<COSArray> boxes = List.of();
    }
}
