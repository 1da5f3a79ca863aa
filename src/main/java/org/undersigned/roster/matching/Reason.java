package org.undersigned.roster.matching;

import java.util.List;
import java.util.Locale;

/// One of the reasons why two entries match, or do not.
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

    /// All of them in words: `“ACLU” stands for “American Civil Liberties Union”; same website`.
    public static String sentence(List<Reason> reasons, Locale locale) {
        return new Sentences(locale).of(reasons);
    }
}
