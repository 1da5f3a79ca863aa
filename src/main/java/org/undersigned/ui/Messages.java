package org.undersigned.ui;

import com.ibm.icu.text.MessageFormat;

import java.util.Locale;
import java.util.ResourceBundle;

/// What the window says, in the user's language.
///
/// Sentences are patterns of ICU's `MessageFormat`, which knows the plurals of all languages: `{0,
/// plural, one {# letter} other {# letters}}`. An apostrophe is a plain character where no brace
/// follows it.
public final class Messages {

    static final String BUNDLE = "org.undersigned.ui.messages";

    private final ResourceBundle sentences;
    private final Locale locale;

    public Messages(Locale locale) {
        this.locale = locale;
        this.sentences = ResourceBundle.getBundle(BUNDLE, locale);
    }

    /// The language the window speaks.
    public Locale locale() {
        return locale;
    }

    /// The sentence with this key.
    public String text(String key, Object... arguments) {
        String pattern = sentences.getString(key);
        return new MessageFormat(pattern, locale).format(arguments);
    }

    /// Whether there is a sentence with this key.
    public boolean has(String key) {
        return sentences.containsKey(key);
    }

    /// The word for a value, such as `word.Status.CONFIRMED`.
    public String word(Enum<?> value) {
        return sentences.getString(
                "word." + value.getDeclaringClass().getSimpleName() + "." + value.name());
    }
}
