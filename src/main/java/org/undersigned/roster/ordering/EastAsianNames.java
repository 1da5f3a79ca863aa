package org.undersigned.roster.ordering;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Recognizes Chinese and Korean names in Latin letters that have the family name first: by
/// syllables that are joined by a hyphen (`Kim Min-jun`), by two syllables of Pinyin in one word
/// (`Xu Jiahong`), by two of Korean in two words (`Park Ji Woo`), or since the country says so.
///
/// @param traditions what is known of names
record EastAsianNames(Traditions traditions) {

    private static final Set<String> CHINA = Set.of("CN", "HK", "MO", "MY", "SG", "TW");
    private static final Set<String> KOREA = Set.of("KP", "KR");
    private static final Pattern HYPHEN = Pattern.compile("[-‐‑]");

    /// A syllable of Korean or Chinese in any of the ways it is written: McCune–Reischauer, Revised
    /// Romanization, Wade–Giles, Pinyin, Cantonese, or as somebody likes it.
    private static final Pattern SYLLABLE =
            Pattern.compile(
                    "(?:[bdfghjklmnpqrstvwxyz]|ch|sh|zh|ts|tz|hs|kw|gw|hw|ng|kk|tt|pp|ss|jj)?"
                            + "[yw]?(?:ae|ai|ao|au|eo|eu|ei|ee|ea|ia|iao|ie|io|iu|oe|oi|oo|ou|oh|ua"
                            + "|uai|ue|ui|uo|uh|ah|a|e|i|o|u|ü|y)"
                            + "(?:ng|ck|[hkglmnptrb])?");

    /// @param names as written
    /// @param folded the same without accents and in small letters
    /// @param country an ISO 3166-1 code, or empty
    boolean putFamilyFirst(List<String> names, List<String> folded, String country) {
        String family = folded.getFirst();
        String last = folded.getLast();
        if (!isFamily(family)) {
            return false;
        }
        if (CHINA.contains(country) || KOREA.contains(country)) {
            return !isFamily(last) || areGiven(names.subList(1, names.size()));
        }
        return switch (folded.size()) {
            case 2 ->
                    areJoined(names.getLast())
                            || (isTwoOfPinyin(last) && !traditions.isAmbiguousFamily(family));
            case 3 ->
                    traditions.isKoreanFamily(family)
                            && isSyllable(folded.get(1))
                            && last.length() > 1
                            && isSyllable(last)
                            && (!isFamily(last) || traditions.isKoreanGiven(last));
            default -> false;
        };
    }

    private boolean isFamily(String name) {
        return traditions.isChineseFamily(name) || traditions.isKoreanFamily(name);
    }

    /// In its own country a name stands as it does there, even if all of it could be a family's:
    /// `Li Wei`.
    private static boolean areGiven(List<String> names) {
        return names.stream()
                .flatMap(HYPHEN::splitAsStream)
                .map(NameOrders::folded)
                .allMatch(EastAsianNames::isSyllable);
    }

    /// Two family names with a hyphen are two family names, unless the second has a small letter:
    /// `Kim Lee-Park` and `Kim Ki-moon`.
    private boolean areJoined(String name) {
        String[] halves = HYPHEN.split(name, -1);
        if (halves.length != 2 || halves[1].isEmpty()) {
            return false;
        }
        String first = NameOrders.folded(halves[0]);
        String second = NameOrders.folded(halves[1]);
        return isSyllable(first)
                && isSyllable(second)
                && (Character.isLowerCase(halves[1].codePointAt(0))
                        || !(isFamily(first) && isFamily(second)));
    }

    private static boolean isSyllable(String name) {
        return name.length() <= 6 && SYLLABLE.matcher(name).matches();
    }

    private boolean isTwoOfPinyin(String name) {
        if (isFamily(name)) {
            return false;
        }
        for (int i = 1; i < name.length(); i++) {
            if (traditions.isPinyin(name.substring(0, i))
                    && traditions.isPinyin(name.substring(i))) {
                return true;
            }
        }
        return false;
    }
}
