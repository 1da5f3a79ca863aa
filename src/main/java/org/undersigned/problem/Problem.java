package org.undersigned.problem;

import java.util.List;

/// Something a user can mend, as a value: collected and shown, never thrown.
///
/// The sentences live in a message bundle: `key.what` says what is wrong, `key.remedy` what to do;
/// both may use the arguments. {@link Wording} puts them into words.
///
/// ```java
/// Problem.error(place, "letter.unclosedIf", "recipient.state")
/// // letter.md:14:1: The condition on “recipient.state” is never closed; add {{/if}} …
/// ```
///
/// @param severity whether the work can go on
/// @param place where it stands
/// @param key the sentence's key, such as `roster.rowWithoutName`
/// @param arguments what the sentence names, in the order of its placeholders
public record Problem(Severity severity, Place place, String key, List<Object> arguments) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem error(Place place, String key, Object... arguments) {
        return new Problem(Severity.ERROR, place, key, List.of(arguments));
    }

    public static Problem warning(Place place, String key, Object... arguments) {
        return new Problem(Severity.WARNING, place, key, List.of(arguments));
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /// Whether any of these stops the work.
    public static boolean anyError(List<Problem> problems) {
        return problems.stream().anyMatch(Problem::isError);
    }
}
