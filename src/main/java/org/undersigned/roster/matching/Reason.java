package org.undersigned.roster.matching;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/// One of the reasons why two entries match, or do not.
///
/// @param key the key of its words in `reasons.properties`
/// @param arguments what the words name
public record Reason(String key, List<Object> arguments) {

    private static final String BUNDLE = "org.undersigned.roster.matching.reasons";

    public Reason {
        arguments = List.copyOf(arguments);
    }

    static Reason of(String key, Object... arguments) {
        return new Reason(key, List.of(arguments));
    }

    /// All of them in words: `“ACLU” stands for “American Civil Liberties Union”; same website`.
    public static String sentence(List<Reason> reasons, Locale locale) {
        ResourceBundle words = ResourceBundle.getBundle(BUNDLE, locale);
        return reasons.stream()
                .map(reason -> reason.words(words, locale))
                .collect(Collectors.joining("; "));
    }

    private String words(ResourceBundle words, Locale locale) {
        return new MessageFormat(words.getString(key), locale).format(arguments.toArray());
    }
}
