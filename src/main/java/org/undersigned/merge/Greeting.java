package org.undersigned.merge;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// How to greet somebody, taken apart so that nobody is greeted twice.
///
/// Files hold either half a greeting (`Chair Roe`) or a whole one (`Dear Senator Poe:`), and
/// letters ask for either with `Dear {{recipient.salutation}}:` or with the bare field.
///
/// @param opening the word it begins with, such as `Dear`, or empty
/// @param name who is greeted
/// @param mark the colon or comma it ends with, or empty
record Greeting(String opening, String name, String mark) {

    /// Words that begin a greeting, in the languages whose letters we know.
    private static final Set<String> OPENINGS =
            Set.of(
                    "dear",
                    "hello",
                    "hi",
                    "greetings",
                    "estimado",
                    "estimada",
                    "estimados",
                    "estimadas",
                    "querido",
                    "querida",
                    "cher",
                    "chère",
                    "chers",
                    "chères",
                    "liebe",
                    "lieber",
                    "caro",
                    "cara",
                    "prezado",
                    "prezada",
                    "geachte",
                    "beste");

    private static final String MARKS = ":,：，";

    /// Takes a value apart.
    static Greeting of(String value) {
        String rest = value.strip();
        String mark = "";
        if (!rest.isEmpty() && MARKS.indexOf(rest.charAt(rest.length() - 1)) >= 0) {
            mark = rest.substring(rest.length() - 1);
            rest = rest.substring(0, rest.length() - 1).strip();
        }
        int space = rest.indexOf(' ');
        boolean opens = space > 0 && isOpening(rest.substring(0, space));
        return opens
                ? new Greeting(rest.substring(0, space), rest.substring(space + 1).strip(), mark)
                : new Greeting("", rest, mark);
    }

    /// Several people in one greeting: the first one's opening, everyone's name, the last one's
    /// mark.
    static Greeting joint(List<Greeting> greetings, String names) {
        return new Greeting(greetings.getFirst().opening, names, greetings.getLast().mark);
    }

    /// As it was given.
    String whole() {
        return (opening.isEmpty() ? "" : opening + " ") + name + mark;
    }

    /// What is printed between these words of the same line: no opening after any words, no mark
    /// before any. An opening we do not know is recognized by standing in both.
    String between(String before, String after) {
        String head = before.strip();
        String tail = after.strip();
        String greeted = name;
        if (head.isEmpty()) {
            greeted = opening.isEmpty() ? name : opening + " " + name;
        } else if (startsWith(name, head)) {
            greeted = name.substring(head.length()).strip();
        }
        return tail.isEmpty() ? greeted + mark : greeted;
    }

    private static boolean startsWith(String name, String head) {
        return name.length() > head.length()
                && name.regionMatches(true, 0, head, 0, head.length())
                && name.charAt(head.length()) == ' ';
    }

    private static boolean isOpening(String word) {
        return OPENINGS.contains(word.toLowerCase(Locale.ROOT));
    }
}
