package org.undersigned.letter;

import java.util.Locale;
import java.util.ResourceBundle;

/// The words that the program adds to a letter, in the letter's language.
///
/// A language without words of its own gets English ones, whatever the language of the machine is:
/// a letter looks the same wherever it is made.
public final class LanguageBundle {

    private LanguageBundle() {}

    /// The words of a bundle.
    ///
    /// @param name of the bundle, with its package
    public static ResourceBundle of(String name, Locale language) {
        return ResourceBundle.getBundle(
                name,
                language,
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
