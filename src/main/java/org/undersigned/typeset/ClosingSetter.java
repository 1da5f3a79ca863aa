package org.undersigned.typeset;

import org.undersigned.frame.Item;
import org.undersigned.frame.Role;
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
    /// @param at where it stands
    Galley below(Galley text, List<Phrase> closing, Measure at) {
        if (closing.isEmpty()) {
            return text;
        }
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

    /// A rule is no company.
    private static Galley keptTogetherAtEnd(Galley text) {
        List<Slug> slugs = new ArrayList<>(text.slugs());
        int company = 0;
        for (int at = slugs.size() - 1; at > 0; at--) {
            company += isType(slugs.get(at)) ? 1 : 0;
            if (company == COMPANY) {
                break;
            }
            slugs.set(at, slugs.get(at).keptBy(Slug.NEVER));
        }
        return new Galley(slugs, text.nodes());
    }

    private static boolean isType(Slug slug) {
        return slug.items().stream().anyMatch(Item.GlyphRun.class::isInstance);
    }
}
