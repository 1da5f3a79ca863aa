package org.undersigned.roster.matching;

import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/// Says reasons in the words of one language, those of a hundred thousand matches with each phrase
/// read once. For one thread.
public final class Sentences {

    private static final String BUNDLE = "org.undersigned.roster.matching.reasons";

    private final Locale locale;
    private final ResourceBundle words;
    private final Map<String, MessageFormat> formats = new HashMap<>();

    public Sentences(Locale locale) {
        this.locale = locale;
        words = ResourceBundle.getBundle(BUNDLE, locale);
    }

    /// All of them: `“ACLU” stands for “American Civil Liberties Union”; same website`.
    public String of(List<Reason> reasons) {
        return reasons.stream().map(this::of).collect(Collectors.joining("; "));
    }

    private String of(Reason reason) {
        return formats.computeIfAbsent(
                        reason.key(), key -> new MessageFormat(words.getString(key), locale))
                .format(reason.arguments().toArray());
    }
}
