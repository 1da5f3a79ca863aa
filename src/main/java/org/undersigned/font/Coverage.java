package org.undersigned.font;

import java.text.Normalizer;

/// Whether a face can set a text.
final class Coverage {

    private Coverage() {}

    /// Whether the face has a glyph for each character that sets something. Composed and decomposed
    /// letters count as the same, for the shaper takes whichever the face has; but not before a
    /// variation selector.
    static boolean covers(Face face, String text) {
        if (text.codePoints().anyMatch(Ignorable::isVariationSelector)) {
            return coversAsItIs(face, text);
        }
        return coversAsItIs(face, text)
                || coversAsItIs(face, Normalizer.normalize(text, Normalizer.Form.NFC))
                || coversAsItIs(face, Normalizer.normalize(text, Normalizer.Form.NFD));
    }

    /// The same without looking at other spellings: enough for most text, and quick.
    static boolean coversAsItIs(Face face, String text) {
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            if (!face.covers(codePoint) && !Ignorable.isIgnorable(codePoint)) {
                return false;
            }
            i += Character.charCount(codePoint);
        }
        return true;
    }
}
