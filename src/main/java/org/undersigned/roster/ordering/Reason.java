package org.undersigned.roster.ordering;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/// One of the reasons why an entry stands where it stands.
///
/// @param key the key of its words in `reasons.properties`
/// @param arguments what the words name
public record Reason(String key, List<Object> arguments) {

    public Reason {
        arguments = List.copyOf(arguments);
    }

    static Reason of(String key, Object... arguments) {
        return new Reason(key, List.of(arguments));
    }

    /// All of them in words: `sorted under “Lake Fund”; leading “The” ignored`.
    public static String sentence(List<Reason> reasons, Locale locale) {
        ResourceBundle words =
                ResourceBundle.getBundle("org.undersigned.roster.ordering.reasons", locale);
        return reasons.stream()
                .map(reason -> reason.words(words, locale))
                .collect(Collectors.joining("; "));
    }

    private String words(ResourceBundle words, Locale locale) {
        return new MessageFormat(words.getString(key), locale).format(arguments.toArray());
    }
}
