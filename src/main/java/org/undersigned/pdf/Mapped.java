package org.undersigned.pdf;

import java.util.Comparator;

/// A glyph together with what it stands for. Each such pair has a character code of its own, so
/// that text read from the page is never in doubt: the same glyph may be a hyphen here and a soft
/// hyphen there.
///
/// @param glyph the number of the glyph in its face
/// @param text what it stands for; never empty
record Mapped(int glyph, String text) implements Comparable<Mapped> {

    private static final Comparator<Mapped> ORDER =
            Comparator.comparingInt(Mapped::glyph).thenComparing(Mapped::text);

    /// What stands for a glyph whose text an earlier glyph says already: a space of no width. An
    /// `ActualText` says the text of the whole cluster.
    static final String SILENT = "\u200B";

    @Override
    public int compareTo(Mapped other) {
        return ORDER.compare(this, other);
    }
}
