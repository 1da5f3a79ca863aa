package org.undersigned.typeset;

import org.undersigned.frame.Role;
import org.undersigned.letter.Style;
import org.undersigned.merge.Phrase;
import org.undersigned.typeset.page.Slug;

import java.util.ArrayList;
import java.util.List;

/// Sets the closing below the text it belongs to.
final class ClosingSetter {

    /// How many lines of text share the closing's page at the least, counted from the last.
    private static final int COMPANY = 2;

    private final Job job;

    ClosingSetter(Job job) {
        this.job = job;
    }

    /// A galley with the closing below it, never alone on a page.
    ///
    /// @param text everything above it
    /// @param closing the closing, may be empty
    Galley below(Galley text, List<Phrase> closing, Style.Layout layout, Measure measure) {
        if (closing.isEmpty()) {
            return text;
        }
        Measure at = layout == Style.Layout.MODIFIED_BLOCK ? measure.rightHalf() : measure;
        Look look = job.scale().text();
        Galley line =
                new PhraseSetter(job)
                        .set(closing, look, at.left(), job.display(at.width()))
                        .whole()
                        .below(look.leading())
                        .keptBy(Slug.NEVER)
                        .as(Role.PARAGRAPH);
        return Galley.of(List.of(keptTogetherAtEnd(text), line));
    }

    private static Galley keptTogetherAtEnd(Galley text) {
        List<Slug> slugs = new ArrayList<>(text.slugs());
        for (int at = Math.max(1, slugs.size() - COMPANY + 1); at < slugs.size(); at++) {
            slugs.set(at, slugs.get(at).keptBy(Slug.NEVER));
        }
        return new Galley(slugs, text.nodes());
    }
}
