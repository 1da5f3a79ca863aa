package org.undersigned.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// What the command line says besides problems, in the user's language.
final class Messages {

    static final String BUNDLE = "org.undersigned.cli.messages";

    private final ResourceBundle sentences = ResourceBundle.getBundle(BUNDLE);

    /// The sentence with this key, `java.text.MessageFormat`.
    String text(String key, Object... arguments) {
        return new MessageFormat(sentences.getString(key), Locale.getDefault()).format(arguments);
    }
}
