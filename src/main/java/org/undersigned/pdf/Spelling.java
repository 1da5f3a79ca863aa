package org.undersigned.pdf;

import org.undersigned.font.GlyphString;

/// How a run of glyphs is shown so that a reader of the page finds its text.
enum Spelling {

    /// Each glyph says what it stands for.
    PLAIN,

    /// The text of the whole run is spelled out (`ActualText`, ISO 32000-1 §14.9.4), since several
    /// glyphs make one character: readers find a space after an accent that stands within a word,
    /// and take the width of what is spelled out from its last glyph.
    WHOLE,

    /// First the glyphs that say something, then those that say nothing, such as the dots of Arabic
    /// letters, spelled out as nothing. Readers turn round what is read from right to left, and
    /// would turn round what is spelled out as well.
    LETTERS_THEN_DOTS;

    static Spelling of(GlyphString glyphs) {
        return switch (glyphs.direction()) {
            case LEFT_TO_RIGHT -> isPlain(glyphs) ? PLAIN : WHOLE;
            case RIGHT_TO_LEFT -> ofRightToLeft(glyphs);
        };
    }

    private static boolean isPlain(GlyphString glyphs) {
        for (int i = 0; i < glyphs.size(); i++) {
            String text = glyphs.text(i);
            boolean accent = i > 0 && (text.isEmpty() || glyphs.advance(i) == 0);
            if (accent || ReadableText.hasPrivate(text)) {
                return false;
            }
        }
        return true;
    }

    private static Spelling ofRightToLeft(GlyphString glyphs) {
        boolean silent = false;
        for (int i = 0; i < glyphs.size(); i++) {
            if (ReadableText.hasPrivate(glyphs.text(i))) {
                return WHOLE; // rather turned round than not readable at all
            }
            silent |= glyphs.text(i).isEmpty();
        }
        return silent ? LETTERS_THEN_DOTS : PLAIN;
    }
}
