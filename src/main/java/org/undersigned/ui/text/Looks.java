package org.undersigned.ui.text;

import org.undersigned.letter.text.Highlight;
import org.undersigned.letter.text.Highlights;

import java.util.List;
import java.util.Locale;

/// How the parts of a letter's text look: each kind is a style class.
final class Looks {

    private Looks() {}

    /// @param text the whole text
    static List<Stretch> of(String text) {
        return Highlights.of(text).stream()
                .map(it -> new Stretch(it.start(), it.end(), look(it.kind())))
                .toList();
    }

    private static String look(Highlight.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
