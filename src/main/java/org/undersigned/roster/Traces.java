package org.undersigned.roster;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The shapes in which people write how they are reached. Each asks for more than chance gives: a
/// number of a lodge, a pair of years, `350 Silicon Valley` and `1000 Friends of Oregon` are none.
final class Traces {

    private static final String OPENED = "\\s{0,2}[(\\[{<]\\s?";
    private static final String CLOSED = "\\s?[)\\]}>]\\s{0,2}";

    /// A point, or a word for one.
    private static final String DOT =
            "(?:\\.|" + OPENED + "(?:dot|\\.)" + CLOSED + "|\\s(?:dot|punto|punkt)\\s)";

    /// `ann (at) lake.example`, `ann at lake dot example`, `ann.lee at lake.example`.
    private static final Pattern DISGUISED =
            Pattern.compile(
                    "(?i)[\\p{L}\\p{N}_+-]{1,64}(?:%1$s(?:at|@)%2$s[\\p{L}\\p{N}-]{1,63}%3$s\\p{L}{2}"
                                    .formatted(OPENED, CLOSED, DOT)
                            + "|\\sat\\s[\\p{L}\\p{N}-]{1,63}(?:\\s(?:dot|punto|punkt)\\s|"
                            + OPENED
                            + "dot"
                            + CLOSED
                            + ")\\p{L}{2})"
                            + "|(?i)[\\p{L}\\p{N}]{1,64}[._][\\p{L}\\p{N}]{1,64}\\sat\\s"
                            + "[\\p{L}\\p{N}-]{1,63}\\.\\p{L}{2}");

    private static final String BEFORE = "(?<![\\p{L}\\p{N}./-])";
    private static final String BEHIND = "(?![\\p{L}\\p{N}])";

    private static final Pattern PHONE =
            Pattern.compile(
                    BEFORE
                            + "(?:\\+\\s?\\d[\\d ().\\u2013/-]{6,20}\\d"
                            + "|\\(?\\d{3}\\)?[ .\\u2013-]{1,3}\\d{3}[ .\\u2013-]{1,2}\\d{4}"
                            + "|\\(0\\d{1,4}\\)[ ./-]?\\d[\\d ./-]{4,12}"
                            + "|0\\d{1,4}[ /.-]\\d{2,8}(?:[ .-]?\\d{2,4}){0,4}"
                            + "|(?i:tel|phone|telephone|ph|cell|mobile|mob|fax|tél|telefon"
                            + "|teléfono|telefone|telefono|móvil|celular|handy|whatsapp)"
                            + "\\.?\\s?(?:no\\.?|number)?\\s?[:.#]?\\s?\\+?\\(?\\d[\\d"
                            + " ().\\u2013/-]{4,18}\\d)"
                            + BEHIND);

    /// In whatever way it is parted, a national number with its leading 0 has so many digits.
    private static final int NATIONAL = 9;

    private static final String HOUSE = BEFORE + "\\d{1,6}(?:-\\d{1,4})?\\p{L}?,?\\s";
    private static final String ENDED =
            "(?=\\s*(?:$|[,;)#\\n]|(?:Apt|Suite|Ste|Unit|Floor)\\b|\\d))";

    private static final Pattern ADDRESS =
            Pattern.compile(
                    HOUSE
                            + "(?:[NSEW]{1,2}\\.?\\s)?(?:[\\p{Lu}\\d][\\p{L}\\p{N}'’.-]{0,30}\\s){1,4}"
                            + "(?:St|Street|Ave?|Avenue|Rd|Road|Blvd|Boulevard|Ln|Lane|Dr|Drive|Ct"
                            + "|Court|Pl|Pkwy|Parkway|Hwy|Highway|Ter|Terrace|Cir|Circle|Sq|Square"
                            + "|Trail|Trl)\\b\\.?"
                            + ENDED
                            + "|(?i:\\bp\\.?\\s?o\\.?\\s?box|post office"
                            + " box|postfach|boîte postale|apartado(?: postal)?|casilla)\\s?\\d"
                            + "|"
                            + HOUSE
                            + "(?:bis\\s|ter\\s)?(?:[Rr]ue|avenue|boulevard|bd|place|chemin|allée"
                            + "|impasse|quai)\\s\\p{L}"
                            + "|(?<=\\p{L})(?:straße|strasse|str\\.|allee|gasse|platz)\\s\\d{1,4}\\s?[a-z]?"
                            + BEHIND
                            + "|\\b(?:Straße|Strasse)\\s\\d{1,4}"
                            + "|(?<!\\p{L})(?:Calle|C/|Avenida|Avda\\.?|Av\\.|Paseo|Carrera|Rua|Rue|Via|Viale|Piazza|Carrer)\\s\\p{Lu}[\\p{L}"
                            + " .'’-]{1,40},?\\s(?:n[.ºo°]+\\s?|#\\s?)?(?!(?:19|20)\\d\\d)\\d{1,4}"
                            + BEHIND
                            + "|,\\s*\\p{Lu}[\\p{L} .'’-]{1,40},?\\s[A-Z]{2},?\\s\\d{5}(?:-\\d{4})?"
                            + BEHIND
                            + "|\\b[A-Z]{1,2}\\d[A-Z\\d]?\\s\\d[A-Z]{2}\\b"
                            + "|\\b[A-Z]\\d[A-Z]\\s\\d[A-Z]\\d\\b");

    /// What stands before a number in an address, in small letters.
    private static final List<String> PLACES =
            List.of(
                    "box",
                    "fach",
                    "postal",
                    "apartado",
                    "casilla",
                    "straße",
                    "strasse",
                    "str.",
                    "allee",
                    "gasse",
                    "platz",
                    "calle",
                    "c/",
                    "aven",
                    "avda",
                    "av.",
                    "paseo",
                    "carrer",
                    "rua",
                    "rue",
                    "via",
                    "piazza");

    private Traces() {}

    static boolean isEmail(String text) {
        boolean[] open = {false};
        Contacts.emails(text, _ -> open[0] = true);
        return open[0] || DISGUISED.matcher(text).find();
    }

    static boolean isPhone(String text) {
        Matcher phone = PHONE.matcher(text);
        while (phone.find()) {
            String found = phone.group();
            if (found.charAt(0) != '0' || digits(found) >= NATIONAL) {
                return true;
            }
        }
        return false;
    }

    /// Whether anything stands in it that an address has besides a number; most names with a number
    /// have nothing of it.
    static boolean mayBeAddress(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            boolean digit = isDigit(text, i);
            if (digit && (!isDigit(text, i + 1) && text.charAt(i + 1) != ' ' || goesOn(text, i))) {
                return true; // 12 Main St, 12a, SW1A 2AA
            }
        }
        if (text.indexOf(',') >= 0) {
            return true;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        return PLACES.stream().anyMatch(lower::contains);
    }

    private static boolean goesOn(String text, int at) {
        return text.charAt(at + 1) == ' '
                && at + 2 < text.length()
                && Character.isLetter(text.charAt(at + 2));
    }

    private static boolean isDigit(String text, int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    static boolean isAddress(String text) {
        return ADDRESS.matcher(text).find();
    }

    private static long digits(String text) {
        return text.chars().filter(it -> it >= '0' && it <= '9').count();
    }
}
