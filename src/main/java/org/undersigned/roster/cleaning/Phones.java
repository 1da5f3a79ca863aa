package org.undersigned.roster.cleaning;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds telephone numbers where other things should stand. Only what can hardly be anything else
/// is one: eight digits or more, parted as people part them.
final class Phones {

    private static final int FEWEST = 8;
    private static final int MOST = 15;

    /// With so many digits it is no pair of years.
    private static final int SURE = 10;

    /// In UTF-16 units; as long as a name with a number behind it may be.
    private static final int LONGEST = 200;

    /// What stands between the digits of a number.
    private static final String PARTING = "()+ .-/";

    private static final Pattern NUMBER =
            Pattern.compile(
                    "\\+?(?:\\(\\+?\\d{1,5}\\)|\\d{1,5})(?:["
                            + " ./-]{0,2}(?:\\(\\d{1,4}\\)|\\d{2,12})){1,6}");
    private static final Pattern AROUND =
            Pattern.compile(
                    "^[\\s,;:|/–)-]+|[\\s,;:|/–(-]+(?i:(?:tel|ph|phone|cell|mobile|tél|telefon)\\.?)?[\\s,;:|/–(-]*$");

    /// A number with its country or area, or parted as in North America.
    private static final Pattern DIALLED = Pattern.compile("[+(].*|\\d{3}([ .-])\\d{3}\\1\\d{4}");

    private Phones() {}

    /// Whether something is left without the number, which can be nothing else: it is written as it
    /// is dialled.
    static boolean isSure(Names.Parted parted) {
        return !parted.name().isEmpty() && DIALLED.matcher(parted.rest()).matches();
    }

    /// The text without a number in it, and the number.
    static Optional<Names.Parted> without(String text) {
        if (text.length() > LONGEST || !mayHave(text)) {
            return Optional.empty();
        }
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            int digits = digits(number.group());
            boolean parted = number.group().chars().anyMatch(it -> PARTING.indexOf(it) >= 0);
            boolean bounded = isEdge(text, number.start() - 1) && isEdge(text, number.end());
            boolean sure = digits >= SURE || "+(".indexOf(number.group().charAt(0)) >= 0;
            if (digits >= FEWEST && digits <= MOST && sure && parted && bounded) {
                String before = text.substring(0, number.start());
                String behind = text.substring(number.end());
                String rest = (trimmed(before) + " " + trimmed(behind)).strip();
                return Optional.of(new Names.Parted(rest, number.group()));
            }
        }
        return Optional.empty();
    }

    /// Whether enough digits stand together, with nothing but what parts them in between; almost
    /// never they do.
    private static boolean mayHave(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < FEWEST; i++) {
            char unit = text.charAt(i);
            if (unit >= '0' && unit <= '9') {
                digits++;
            } else if (digits > 0 && PARTING.indexOf(unit) < 0) {
                digits = 0;
            }
        }
        return digits >= FEWEST;
    }

    /// Whether there is nothing but a number.
    static boolean isOne(String text) {
        return digits(text) >= FEWEST - 1
                && digits(text) <= MOST
                && text.chars().allMatch(it -> Character.isDigit(it) || PARTING.indexOf(it) >= 0);
    }

    private static String trimmed(String text) {
        return AROUND.matcher(text).replaceAll("");
    }

    private static boolean isEdge(String text, int at) {
        return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }

    private static int digits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += text.charAt(i) >= '0' && text.charAt(i) <= '9' ? 1 : 0;
        }
        return digits;
    }
}
