package org.undersigned.typeset;

import org.undersigned.measure.Length;
import org.undersigned.merge.Passage;
import org.undersigned.merge.Phrase;
import org.undersigned.typeset.page.Slug;

import java.util.List;

/// What stands between a passage and the one after it: free space, and the price of ending a page
/// there.
///
/// @param space what stands free between two ordinary passages
/// @param line what stands free above a title; half as much again above the outermost headings
record Between(Length space, Length line) {

    private static final int OUTERMOST = 2;

    /// The price of a page that ends between “as follows:” and the list that follows.
    private static final int AFTER_COLON = 1_500;

    /// The space above a passage.
    ///
    /// @param titled whether a title stands right above it
    /// @param depth how deep a heading is, 2 for the outermost
    Length above(Passage passage, boolean titled, int depth) {
        if (!isTitle(passage) || titled) {
            return space;
        }
        boolean outermost = passage instanceof Passage.Heading && depth <= OUTERMOST;
        return outermost ? line.times(3, 2) : line;
    }

    /// What it costs to end a page below a passage.
    static int penaltyBelow(Passage passage) {
        if (endsWithTitle(passage)) {
            return Slug.NEVER;
        }
        return endsWithColon(passage) ? AFTER_COLON : 0;
    }

    /// Whether a passage is a title: a heading, or a paragraph that is wholly bold and so one in
    /// all but name.
    static boolean isTitle(Passage passage) {
        return switch (passage) {
            case Passage.Heading _ -> true;
            case Passage.Paragraph(List<Phrase> text) ->
                    !text.isEmpty() && text.stream().allMatch(Between::isBold);
            case Passage.Listing _,
                    Passage.Quotation _,
                    Passage.Verbatim _,
                    Passage.Tabular _,
                    Passage.Ornament _ ->
                    false;
        };
    }

    /// Whether the last that stands in a passage is a title: of a quotation, or of a list's last
    /// item.
    static boolean endsWithTitle(Passage passage) {
        return switch (passage) {
            case Passage.Quotation(List<Passage> passages) -> lastIsTitle(passages);
            case Passage.Listing list ->
                    !list.items().isEmpty() && lastIsTitle(list.items().getLast());
            case Passage.Heading _,
                    Passage.Paragraph _,
                    Passage.Verbatim _,
                    Passage.Tabular _,
                    Passage.Ornament _ ->
                    isTitle(passage);
        };
    }

    private static boolean lastIsTitle(List<Passage> passages) {
        return !passages.isEmpty() && endsWithTitle(passages.getLast());
    }

    private static boolean isBold(Phrase phrase) {
        return phrase instanceof Phrase.Words words && words.voice().bold();
    }

    private static boolean endsWithColon(Passage passage) {
        return passage instanceof Passage.Paragraph(List<Phrase> text)
                && !text.isEmpty()
                && text.getLast() instanceof Phrase.Words words
                && words.text().stripTrailing().endsWith(":");
    }
}
