package org.undersigned.ui.text;

import org.undersigned.letter.text.Highlight;
import org.undersigned.letter.text.Highlights;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// How the parts of a letter's text look: each kind is a style class.
final class Looks {

    private static final Set<Character.UnicodeScript> ITALIC =
            EnumSet.of(
                    Character.UnicodeScript.LATIN,
                    Character.UnicodeScript.GREEK,
                    Character.UnicodeScript.CYRILLIC,
                    Character.UnicodeScript.COMMON);

    private Looks() {}

    /// @param text the whole text
    static List<Stretch> of(String text) {
        return Highlights.of(text).stream()
                .map(it -> new Stretch(it.start(), it.end(), look(it, text)))
                .toList();
    }

    private static String look(Highlight part, String text) {
        boolean slants =
                part.kind() != Highlight.Kind.EMPHASIS
                        || text.substring(part.start(), part.end())
                                .codePoints()
                                .allMatch(Looks::hasItalics);
        return slants ? look(part.kind()) : "emphasis-upright";
    }

    /// Whether letters of this kind are ever slanted: others have no such faces, and JavaFX puts
    /// the glyphs of one face in the places of another.
    private static boolean hasItalics(int letter) {
        return !Character.isLetter(letter) || ITALIC.contains(Character.UnicodeScript.of(letter));
    }

    private static String look(Highlight.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
