package org.undersigned.roster.matching;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the names that a name mentions: `Elm Trust, formerly Friends of Elms`, `Al-One/Two Army`.
///
/// @param main the name itself
/// @param others what else it goes by
record OtherNames(String main, List<String> others) {

    private static final Pattern ALSO =
            Pattern.compile(
                    "(?iu)[\\s,;(\\[–—-](?:a[./]?k[./]?a\\b\\.?|f/k/a|fka\\b|formerly(?: known"
                            + " as)?|also known as|d[./]?b[./]?a\\b\\.?|doing business as|trading"
                            + " as|previously(?: known as)?)[\\s:]++");

    /// How those begin.
    private static final List<String> BEGINNINGS =
            List.of(
                    "ak",
                    "a.k",
                    "a/k",
                    "f/k",
                    "fk",
                    "formerly",
                    "also ",
                    "db",
                    "d.b",
                    "d/b",
                    "doing ",
                    "trading ",
                    "previously");

    /// What stands in brackets at the end and may be an acronym.
    private static final Pattern ACRONYM = Pattern.compile("\\s*\\(\\p{L}{2,10}\\)\\s*$");

    private static final Pattern SLASH = Pattern.compile("/");
    private static final Pattern CLOSING = Pattern.compile("[)\\]]\\s*$");
    private static final Pattern WORDS = Pattern.compile("[\\s-]+");
    private static final Pattern ASIDE =
            Pattern.compile("([^()（）]{1,200})[(（]([^()（）]{3,200})[)）]\\s*");
    private static final int FEWEST = 3;

    /// What goes by more names is prose.
    private static final int MOST = 8;

    /// Shorter words in brackets are mostly places, whatever the script.
    private static final int FEWEST_IDEOGRAPHS = 4;

    private static final int MANY_LETTERS = 12;

    static OtherNames in(String name) {
        return in(name, MOST);
    }

    private static OtherNames in(String name, int most) {
        Matcher also = ALSO.matcher(most > 0 && mayMention(name) ? name : "");
        if (also.find() && also.start() > 0 && also.end() < name.length()) {
            OtherNames behind = in(name.substring(also.end()), most - 1);
            List<String> others = new ArrayList<>();
            others.add(CLOSING.matcher(behind.main).replaceFirst(""));
            others.addAll(behind.others);
            return new OtherNames(name.substring(0, also.start()), others);
        }
        List<String> others = new ArrayList<>(halves(name));
        others.addAll(aside(name));
        return new OtherNames(name, others);
    }

    /// Whether some word may be what stands before another name: it spares most names the search.
    private static boolean mayMention(String name) {
        for (int i = 1; i < name.length(); i++) {
            if ("afdtpAFDTP".indexOf(name.charAt(i)) >= 0
                    && !Character.isLetterOrDigit(name.charAt(i - 1))
                    && begins(name, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(String name, int at) {
        for (String beginning : BEGINNINGS) {
            if (name.regionMatches(true, at, beginning, 0, beginning.length())) {
                return true;
            }
        }
        return false;
    }

    /// A name and what stands behind it in brackets, if that is a whole name, too: in another
    /// script, or in full behind a single word: `Saplings (Friends of Young Trees)`.
    private static List<String> aside(String name) {
        Matcher aside = ASIDE.matcher(name);
        if ((name.indexOf('(') < 0 && name.indexOf('（') < 0) || !aside.matches()) {
            return List.of();
        }
        String head = aside.group(1).strip();
        String other = aside.group(2).strip();
        return isInAnotherScript(head, other) || isInFull(head, other)
                ? List.of(head, other)
                : List.of();
    }

    /// Whether one of them is in Latin letters and each says more than a place.
    private static boolean isInAnotherScript(String head, String other) {
        return isLatin(head) != isLatin(other) && isLong(head) && isLong(other);
    }

    private static boolean isLong(String name) {
        NameForm form = NameReader.read(name);
        return Folding.isIdeographic(name)
                ? form.squeezed().length() >= FEWEST_IDEOGRAPHS
                : form.content().stream().filter(word -> !word.role().parts()).count() > 1
                        || form.squeezed().length() >= MANY_LETTERS;
    }

    private static boolean isInFull(String head, String other) {
        List<Word> words = NameReader.read(other).words();
        return WORDS.split(head).length == 1
                && Character.isUpperCase(other.codePointAt(0))
                && words.size() >= FEWEST
                && words.stream().noneMatch(OtherNames::isPart)
                && !words.getFirst().role().parts()
                && words.stream().filter(word -> word.role() != Role.PLACE).count() > 1;
    }

    private static boolean isPart(Word word) {
        return word.role() == Role.CHAPTER || word.role() == Role.NUMBER;
    }

    private static boolean isLatin(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .allMatch(letter -> UnicodeScript.of(letter) == UnicodeScript.LATIN);
    }

    /// Both sides of a slash, if each has several words.
    private static List<String> halves(String name) {
        int slash = name.indexOf('/');
        String plain = slash > 0 ? ACRONYM.matcher(name).replaceFirst("") : name;
        if (slash < 0 || slash >= plain.length() || plain.indexOf('(') >= 0) {
            return List.of();
        }
        List<String> halves = SLASH.splitAsStream(plain).map(String::strip).toList();
        boolean names =
                halves.size() == 2
                        && halves.stream().allMatch(half -> WORDS.split(half).length > 1);
        return names && !areTwo(halves.getFirst(), halves.getLast()) ? halves : List.of();
    }

    /// Whether both say at length, in one language, what they are, and have nothing in common.
    private static boolean areTwo(String one, String other) {
        NameForm a = NameReader.read(one);
        NameForm b = NameReader.read(other);
        return a.content().size() >= FEWEST
                && b.content().size() >= FEWEST
                && isEnglish(a)
                && isEnglish(b)
                && a.content().stream()
                        .noneMatch(word ->
                                b.content().stream()
                                        .anyMatch(twin -> twin.kin().equals(word.kin())));
    }

    private static boolean isEnglish(NameForm form) {
        return form.words().stream()
                .allMatch(word ->
                        word.role() == Role.SMALL
                                ? Words.isEnglish(word.text())
                                : isLatin(word.written()) && !Translations.isForeign(word.raw()));
    }
}
