package org.undersigned.typeset.paragraph;

import org.undersigned.font.FontLibrary;
import org.undersigned.font.Shaper;
import org.undersigned.measure.Length;
import org.undersigned.typeset.hyphenation.Hyphenation;

import java.util.List;

/// Sets paragraphs. Keeps nothing between them; several threads may share it.
public final class ParagraphSetter {

    private final FontLibrary fonts;
    private final Shaper shaper;
    private final Hyphenation hyphenation;

    /// @param shaper best one that remembers words, for they come again
    public ParagraphSetter(FontLibrary fonts, Shaper shaper, Hyphenation hyphenation) {
        this.fonts = fonts;
        this.shaper = shaper;
        this.hyphenation = hyphenation;
    }

    /// The lines of a paragraph; none if there are no stretches, one that is empty if they say
    /// nothing.
    public List<Line> set(List<Stretch> text, Form form) {
        throw new UnsupportedOperationException(fonts + " " + shaper + " " + hyphenation);
    }

    /// How wide a text is on one line; the widest of its lines where it has ends of line that are
    /// meant.
    public Length naturalWidth(List<Stretch> text) {
        throw new UnsupportedOperationException();
    }
}
