package org.undersigned.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/// How to greet somebody, taken apart so that nobody is greeted twice.
///
/// Files hold either half a greeting (`Chair Roe`) or a whole one (`Dear Senator Poe:`), and
/// letters ask for either with `Dear {{recipient.salutation}}:` or with the bare field.
///
/// @param opening the words it begins with, such as `Dear`, or empty
/// @param name who is greeted
/// @param mark the colon or comma it ends with, or empty
/// @param spoken both together, as printed where no words stand before
record Greeting(String opening, String name, String mark, String spoken) {

    /// How greetings begin, in the languages whose letters we know.
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
                    "distinguido",
                    "distinguida",
                    "querido",
                    "querida",
                    "cher",
                    "chère",
                    "chers",
                    "chères",
                    "liebe",
                    "lieber",
                    "sehr geehrte",
                    "sehr geehrter",
                    "caro",
                    "cara",
                    "gentile",
                    "egregio",
                    "egregia",
                    "prezado",
                    "prezada",
                    "geachte",
                    "beste",
                    "szanowny",
                    "szanowna");

    private static final String MARKS = ":,：，";

    /// Takes a value apart.
    static Greeting of(String value) {
        String rest = value.strip();
        String mark = "";
        if (!rest.isEmpty() && MARKS.indexOf(rest.charAt(rest.length() - 1)) >= 0) {
            mark = rest.substring(rest.length() - 1);
            rest = rest.substring(0, rest.length() - 1).strip();
        }
        String opening = opening(rest);
        return new Greeting(opening, rest.substring(opening.length()).strip(), mark, rest);
    }

    /// The first words, if they are known to open a greeting and somebody is named after them.
    private static String opening(String rest) {
        int one = rest.indexOf(' ');
        int two = rest.indexOf(' ', one + 1);
        if (two > 0 && isOpening(rest.substring(0, two))) {
            return rest.substring(0, two);
        }
        return one > 0 && isOpening(rest.substring(0, one)) ? rest.substring(0, one) : "";
    }

    /// Several people in one greeting: the opening once, everyone's name, the last one's mark.
    /// Where they are greeted by different words everyone keeps their own: “Estimada Ana y estimado
    /// Luis”.
    ///
    /// @param conjoined makes one phrase of many, such as “A, B, and C”
    static Greeting joint(List<Greeting> greetings, Function<List<String>, String> conjoined) {
        Greeting first = greetings.getFirst();
        String names = conjoined.apply(greetings.stream().map(Greeting::name).toList());
        boolean alike = greetings.stream().allMatch(first::opensLike);
        String spoken =
                alike
                        ? (first.opening + " " + names).strip()
                        : conjoined.apply(spokenInTurn(greetings));
        return new Greeting(first.opening, names, greetings.getLast().mark, spoken);
    }

    /// Who is greeted by no words of their own shares those of the one before.
    private boolean opensLike(Greeting other) {
        return other.opening.isEmpty() || other.opening.equalsIgnoreCase(opening);
    }

    private static List<String> spokenInTurn(List<Greeting> greetings) {
        List<String> spoken = new ArrayList<>();
        for (Greeting greeting : greetings) {
            String words = greeting.spoken;
            boolean inside = !spoken.isEmpty() && !greeting.opening.isEmpty();
            spoken.add(
                    inside
                            ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1)
                            : words);
        }
        return spoken;
    }

    /// As it was given.
    String whole() {
        return spoken + mark;
    }

    /// What is printed between these words of the same line: no opening after any words, no mark
    /// before any. An opening we do not know is recognized by standing in both.
    String between(String before, String after) {
        String head = before.strip();
        String tail = after.strip();
        String greeted = name;
        if (head.isEmpty()) {
            greeted = spoken;
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

    private static boolean isOpening(String words) {
        return OPENINGS.contains(words.toLowerCase(Locale.ROOT));
    }
}
