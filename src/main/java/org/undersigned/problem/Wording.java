package org.undersigned.problem;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;

/// Puts problems into words, in the user's language.
///
/// The sentences are in `problems.properties` beside this class, in `java.text.MessageFormat`.
public final class Wording {

    /// Nobody reads more of what a cell says, in UTF-16 units.
    private static final int LONGEST = 1000;

    private final ResourceBundle sentences;
    private final Locale locale;

    public Wording(Locale locale) {
        this.locale = locale;
        this.sentences = ResourceBundle.getBundle("org.undersigned.problem.problems", locale);
    }

    /// What is wrong, without its place: one sentence's worth, no full stop.
    public String what(Problem problem) {
        return sentence(problem, ".what");
    }

    /// What to do about it, no full stop.
    public String remedy(Problem problem) {
        return sentence(problem, ".remedy");
    }

    /// One sentence: what is wrong and what to do about it, without its place.
    public String sentence(Problem problem) {
        String said = what(problem) + "; " + remedy(problem);
        return said.endsWith("?") || said.endsWith(".") ? said : said + ".";
    }

    /// One line, `file:line:column: what; what to do`.
    public String line(Problem problem) {
        String place = problem.place().toString();
        String said = what(problem) + "; " + remedy(problem);
        return place.isEmpty() ? said : place + ": " + said;
    }

    private String sentence(Problem problem, String part) {
        String pattern = sentences.getString(problem.key() + part);
        return new MessageFormat(pattern, locale)
                .format(problem.arguments().stream().map(this::spoken).toArray());
    }

    /// Times as one says them here, and not as files hold them; of an endless cell its beginning.
    private Object spoken(Object argument) {
        return switch (argument) {
            case Instant time ->
                    DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                            .withLocale(locale)
                            .format(time.atZone(ZoneId.systemDefault()));
            case String text when text.length() > LONGEST -> beginning(text);
            default -> argument;
        };
    }

    private static String beginning(String text) {
        boolean within = Character.isHighSurrogate(text.charAt(LONGEST - 1));
        return text.substring(0, within ? LONGEST - 1 : LONGEST) + "…";
    }
}
