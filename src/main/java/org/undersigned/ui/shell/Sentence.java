package org.undersigned.ui.shell;

import org.undersigned.problem.Problem;
import org.undersigned.problem.Wording;

import java.util.Locale;

/// What is wrong as whole sentences, for reading and not for lists of a terminal.
record Sentence(Wording wording) {

    private static final String ENDS = ".?!…";

    Sentence(Locale locale) {
        this(new Wording(locale));
    }

    /// What is wrong.
    String what(Problem problem) {
        return whole(wording.what(problem));
    }

    /// What to do about it.
    String remedy(Problem problem) {
        return whole(wording.remedy(problem));
    }

    /// Both.
    String both(Problem problem) {
        return what(problem) + " " + remedy(problem);
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
