package org.undersigned.ui.shell;

import org.undersigned.problem.Problem;
import org.undersigned.problem.Wording;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Locale;

/// What is wrong as whole sentences, for reading and not for lists of a terminal.
record Sentence(Wording wording, Locale locale) {

    private static final String ENDS = ".?!…";

    Sentence(Locale locale) {
        this(new Wording(locale), locale);
    }

    /// What is wrong.
    String what(Problem problem) {
        return whole(wording.what(spoken(problem)));
    }

    /// What to do about it.
    String remedy(Problem problem) {
        return whole(wording.remedy(spoken(problem)));
    }

    /// Both.
    String both(Problem problem) {
        return what(problem) + " " + remedy(problem);
    }

    /// Times as one says them here, and not as files hold them.
    private Problem spoken(Problem problem) {
        return new Problem(
                problem.severity(),
                problem.place(),
                problem.key(),
                problem.arguments().stream().map(this::spoken).toList());
    }

    private Object spoken(Object argument) {
        try {
            return argument instanceof String text
                    ? DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                            .withLocale(locale)
                            .format(Instant.parse(text).atZone(ZoneId.systemDefault()))
                    : argument;
        } catch (DateTimeParseException e) {
            return argument;
        }
    }

    private static String whole(String words) {
        if (words.isEmpty()) {
            return words;
        }
        int second = words.offsetByCodePoints(0, 1);
        String begun =
                words.substring(0, second).toUpperCase(Locale.ROOT) + words.substring(second);
        return ENDS.indexOf(begun.charAt(begun.length() - 1)) >= 0 ? begun : begun + ".";
    }
}
