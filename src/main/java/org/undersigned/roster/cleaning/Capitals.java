package org.undersigned.roster.cleaning;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Gives names that are in capitals, or in small letters alone, the capitals they should have.
///
/// Acronyms stay: those known, those a list writes so elsewhere, what cannot be read as a word, and
/// in an organization's name two or three letters that are none. Names of a single word are left
/// alone where they may be a brand. Scripts without capitals are not touched.
final class Capitals {

    /// Whose name it is.
    enum Of {
        PERSON,
        ORGANIZATION,
        /// What a person is.
        TITLE
    }

    /// A single word in capitals that is shorter may be an acronym or a brand.
    private static final int BRAND = 9;

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}'’.&+]*");

    /// A name that begins as an address does.
    private static final Pattern DOMAIN = Pattern.compile("[\\p{L}\\p{N}-]{2,40}\\.\\p{L}{2,10} ");

    private static final Pattern NO_VOWEL = Pattern.compile("[B-DF-HJ-NP-TV-XZ]{2,}");
    private static final Pattern ODD_BEGINNING =
            Pattern.compile(
                    "AA(?!RON)\\p{Lu}{0,3}|(?!S[CPT]R|SPL|SCH|SHR|THR|CHR|PHR)[B-DF-HJ-NP-TV-XZ]{3}.*"
                        + "|(?:[BCDFGKLMNPRTVWXZ]\\p{Lu}?)(?<=BT|CF|DF|FB|GC|LG|LC|MB|MC|NL|NR|NC|RN|TF|VF|WC|XA).{0,3}");
    private static final Pattern ROMAN = Pattern.compile("II|III|IV|VII|VIII");
    private static final Pattern MC = Pattern.compile("MC(?=\\p{Lu}{3})");
    private static final Pattern ELIDED = Pattern.compile("^([ODL])(['’])(\\p{Lu}{3,})$");

    /// The article that is joined to the next word: `Ligue des Droits de l'Homme`.
    private static final Pattern FRENCH = Pattern.compile("L['’]\\p{Lu}{2,}");

    /// `DE'ANDRE`; the English genitive is shorter.
    private static final Pattern JOINED =
            Pattern.compile("^((?:DE|LE|TRE|LA(?=['’]S))['’])(\\p{Lu}{3,})$");

    /// The Dutch letter: IJsselmeer; but Ijeoma.
    private static final Pattern IJ = Pattern.compile("IJ[BCDFGHKLMNPRSTVWZ]");

    private static final Pattern DOTTED = Pattern.compile("(?:\\p{Lu}\\.)+\\p{Lu}?");
    private static final Pattern ADDRESS = Pattern.compile("(.+)\\.(ORG|COM|NET|EDU|INFO|EU)");
    private static final Pattern ORDINAL = Pattern.compile("\\d+(?:ST|ND|RD|TH)");
    private static final Pattern DIGIT = Pattern.compile(".*\\d.*");

    private final Spellings spellings;

    Capitals(Spellings spellings) {
        this.spellings = spellings;
    }

    /// Whether a text has capitals and small letters both, so that its spelling can be believed.
    /// The c of `McDONALD` does not count.
    static boolean isMixed(String text) {
        boolean small = false;
        boolean large = false;
        for (int i = 0; i < text.length() && !(small && large); i++) {
            small |= Character.isLowerCase(text.charAt(i)) && !isOfMc(text, i);
            large |= Character.isUpperCase(text.charAt(i));
        }
        return small && large;
    }

    private static boolean isOfMc(String text, int at) {
        return text.charAt(at) == 'c'
                && at > 0
                && text.charAt(at - 1) == 'M'
                && at + 2 < text.length()
                && Character.isUpperCase(text.charAt(at + 1))
                && Character.isUpperCase(text.charAt(at + 2));
    }

    /// @param language decides about the dotless i; {@link Locale#ROOT} if it is not known
    String of(String text, Of whose, Locale language) {
        if (isMixed(text)) {
            return text;
        }
        long letters = text.chars().filter(it -> isCased(it)).count();
        if (letters < 2 || hasOthers(text) || isBrand(text, whose)) {
            return text;
        }
        Locale spoken = text.indexOf('İ') >= 0 ? Locale.of("tr") : language;
        String upper = text.toUpperCase(spoken);
        StringBuilder spelled = new StringBuilder(text.length());
        Matcher word = WORD.matcher(upper);
        int end = 0;
        String before = "";
        while (word.find()) {
            String between = upper.substring(end, word.start());
            boolean last = word.end() == upper.length();
            spelled.append(between)
                    .append(word(word.group(), new Spot(between, before, last), whose, spoken));
            before = word.group().toLowerCase(spoken);
            end = word.end();
        }
        String all = spelled.append(upper.substring(end)).toString();
        return all.length() == text.length() || !isMixed(text) ? all : text;
    }

    private static boolean isCased(int unit) {
        return Character.isUpperCase(unit) || Character.isLowerCase(unit);
    }

    /// Whether letters stand in it that have no capitals: what is Latin among ideographs is meant
    /// as it is (`東京YWCA`).
    private static boolean hasOthers(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit > 0x590 && Character.getType(unit) == Character.OTHER_LETTER) {
                return true;
            }
        }
        return false;
    }

    private boolean isBrand(String text, Of whose) {
        boolean single = text.indexOf(' ') < 0;
        boolean small = text.chars().noneMatch(Character::isUpperCase);
        return switch (whose) {
            case PERSON -> (single && small && text.indexOf('@') >= 0) || spellings.isMeant(text);
            case ORGANIZATION ->
                    spellings.isMeant(text)
                            || (single && (small || text.length() < BRAND || text.contains("-")))
                            || (small && DOMAIN.matcher(text).lookingAt());
            case TITLE ->
                    single
                            && text.length() <= 3
                            && spellings.of(text.toUpperCase(Locale.ROOT)).isEmpty();
        };
    }

    /// Where a word stands.
    ///
    /// @param between what parts it from the word before it; empty at the beginning
    /// @param before the word before it, in small letters
    private record Spot(String between, String before, boolean last) {

        boolean begins() {
            return before.isEmpty() || between.matches(".*[:(“\"–—/].*");
        }
    }

    private String word(String written, Spot spot, Of whose, Locale language) {
        boolean abbreviated = written.endsWith(".") && !DOTTED.matcher(written).matches();
        String capitals = abbreviated ? written.substring(0, written.length() - 1) : written;
        return spelled(capitals, spot, whose, language) + (abbreviated ? "." : "");
    }

    private String spelled(String capitals, Spot spot, Of whose, Locale language) {
        String small = capitals.toLowerCase(language);
        if (isSmall(small, spot, whose)) {
            return small;
        }
        String known = spellings.of(capitals);
        if (!known.isEmpty() && !isName(capitals, known, spot, whose)) {
            return known.equals(known.toLowerCase(language)) ? titled(capitals, language) : known;
        }
        if (spellings.isSmall(spot.before())
                && !spot.begins()
                && FRENCH.matcher(capitals).matches()) {
            return small.substring(0, 2) + titled(capitals.substring(2), language);
        }
        Matcher address = ADDRESS.matcher(capitals);
        if (address.matches()) {
            String name = spellings.of(address.group(1));
            return (name.isEmpty() ? titled(address.group(1), language) : name)
                    + "."
                    + address.group(2).toLowerCase(Locale.ROOT);
        }
        return isAcronym(capitals, spot, whose) ? capitals : titled(capitals, language);
    }

    private boolean isSmall(String small, Spot spot, Of whose) {
        if (spot.begins() || spot.between().contains(",")) {
            return false;
        }
        if (small.length() == 1 && spot.between().contains("&")) {
            return false; // M & E
        }
        return whose == Of.PERSON
                ? !spot.last() && spellings.isParticle(small, spot.before())
                : spellings.isSmall(small)
                        && !(small.length() == 1 && spot.last()) // GROUP Y
                        && !(small.equals("la") && spot.before().equals("the"));
    }

    private boolean isAcronym(String capitals, Spot spot, Of whose) {
        if (DOTTED.matcher(capitals).matches() || capitals.indexOf('&') > 0) {
            return true;
        }
        if (DIGIT.matcher(capitals).matches()) {
            return !ORDINAL.matcher(capitals).matches();
        }
        int length = capitals.codePointCount(0, capitals.length());
        if (whose == Of.PERSON) {
            return length == 1
                    || (length == 2
                            && NO_VOWEL.matcher(capitals).matches()
                            && spot.before().isEmpty());
        }
        boolean enclosed = spot.between().endsWith("(") && length < BRAND;
        boolean few = length <= 3 && isLatin(capitals) && !spellings.isShortWord(capitals);
        boolean state = length == 2 && spot.between().contains(",");
        boolean city = capitals.equals("LA") && spot.before().equals("the");
        return enclosed
                || city
                || state
                || few
                || NO_VOWEL.matcher(capitals).matches()
                || ODD_BEGINNING.matcher(capitals).matches();
    }

    /// `ANH DO` has no degree.
    private static boolean isName(String capitals, String known, Spot spot, Of whose) {
        return whose == Of.PERSON
                && known.equals(capitals)
                && !spot.between().contains(",")
                && !NO_VOWEL.matcher(capitals).matches()
                && !ROMAN.matcher(capitals).matches();
    }

    private static boolean isLatin(String text) {
        return Character.UnicodeScript.of(text.codePointAt(0)) == Character.UnicodeScript.LATIN;
    }

    /// `MCDONALD` becomes McDonald, `O'BRIEN` O'Brien, `WOMEN'S` Women's.
    private static String titled(String capitals, Locale language) {
        Matcher elided = ELIDED.matcher(capitals);
        if (elided.matches()) {
            return elided.group(1) + elided.group(2) + titled(elided.group(3), language);
        }
        Matcher joined = JOINED.matcher(capitals);
        if (joined.matches()) {
            return titled(joined.group(1), language) + titled(joined.group(2), language);
        }
        Matcher mc = MC.matcher(capitals);
        if (mc.lookingAt()) {
            return "Mc" + titled(capitals.substring(2), language);
        }
        int first = IJ.matcher(capitals).lookingAt() ? 2 : capitals.offsetByCodePoints(0, 1);
        return capitals.substring(0, first) + capitals.substring(first).toLowerCase(language);
    }
}
