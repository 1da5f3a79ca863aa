package org.undersigned.font;

import java.text.Normalizer;
import java.util.function.IntPredicate;

/// Whether a face can set a text.
final class Coverage {

    private Coverage() {}

    /// Whether the face has a glyph for each character that sets something. Composed and decomposed
    /// letters count as the same, for the shaper takes whichever the face has; but not before a
    /// variation selector.
    static boolean covers(Face face, String text) {
        return covers(face::covers, text);
    }

    /// The same for a font of which only the characters are known.
    static boolean covers(IntPredicate has, String text) {
        return coversAsItIs(has, text)
                || (text.codePoints().noneMatch(Ignorable::isVariationSelector)
                        && (coversIn(Normalizer.Form.NFC, has, text)
                                || coversIn(Normalizer.Form.NFD, has, text)));
    }

    /// Whether it is the spelling that makes the difference: most words have one only.
    private static boolean coversIn(Normalizer.Form form, IntPredicate has, String text) {
        String spelled = Normalizer.normalize(text, form);
        return !spelled.equals(text) && coversAsItIs(has, spelled);
    }

    /// The same without looking at other spellings: enough for most text, and quick.
    static boolean coversAsItIs(Face face, String text) {
        return coversAsItIs(face::covers, text);
    }

    private static boolean coversAsItIs(IntPredicate has, String text) {
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            if (!has.test(codePoint) && !Ignorable.isIgnorable(codePoint)) {
                return false;
            }
            i += Character.charCount(codePoint);
        }
        return true;
    }
}
