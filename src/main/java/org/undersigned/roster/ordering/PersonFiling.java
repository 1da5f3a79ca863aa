package org.undersigned.roster.ordering;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Files people by their family names.
///
/// In turn: `Family, Given`; a script or language that puts the family first; a family name in
/// capitals, as the French write it; else the last word with the particles before it, in Spanish
/// the last two words. Honorifics, degrees and what stands in brackets do not count. Where people
/// go by their given names, as in Iceland, Ethiopia or Vietnam, they are filed by these.
final class PersonFiling {

    private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[（][^)\\]）]*[)\\]）]?");
    private static final Pattern OPENING = Pattern.compile("[(\\[（]");
    private static final Pattern DASH = Pattern.compile("(\\S+\\s+\\S.*?)\\s+[-–—|]\\s+(.+)");
    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u3000]+");
    private static final Pattern DEGREE = Pattern.compile("\\p{Lu}[\\p{Lu}.-]{1,7}");
    private static final Pattern CAPITALS = Pattern.compile("[\\p{Lu}\\p{M}’'-]{2,}");
    private static final Pattern SHORT_NAME =
            Pattern.compile("(?![AEIOU]{3})[\\p{Lu}]*[AEIOUY][\\p{Lu}]?(?<!^[AEIOU].)|NG");
    private static final Set<UnicodeScript> FAMILY_FIRST =
            EnumSet.of(
                    UnicodeScript.HAN,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.HANGUL);

    private final FilingRules rules;
    private final boolean familyFirst;

    PersonFiling(FilingRules rules, Locale language) {
        this.rules = rules;
        this.familyFirst = language.getLanguage().equals("hu");
    }

    FilingName file(String name) {
        List<Reason> reasons = new ArrayList<>();
        String bare =
                OPENING.matcher(name).find() ? BRACKETS.matcher(name).replaceAll("").strip() : name;
        String plain = withoutTitle(bare.isEmpty() ? name : bare, reasons);
        List<String> parts = new ArrayList<>();
        for (String part : COMMA.split(plain, -1)) {
            parts.add(part.strip());
        }
        dropRoles(parts, reasons);
        dropSuffixes(parts, reasons);
        List<String> words = words(parts.getFirst());
        dropHonorifics(words, reasons);
        if (words.isEmpty()) {
            return FilingName.of(name, "", name, List.of());
        }
        dropLastSuffixes(words, parts.size() > 1 ? 1 : 2, reasons);
        if (parts.size() > 1) {
            String family = String.join(" ", words);
            reasons.add(Reason.of("comma", family));
            return filed(words, String.join(" ", parts.subList(1, parts.size())), reasons);
        }
        if (words.size() < 2) {
            return FilingName.of(String.join(" ", words), "", String.join(" ", words), reasons);
        }
        if (rules.goesByGivenNames()) {
            return byGiven(words, reasons);
        }
        if (familyFirst || FAMILY_FIRST.contains(script(words.getFirst()))) {
            reasons.add(Reason.of("familyFirst"));
            String whole = String.join(" ", words);
            return FilingName.of(words.getFirst(), whole, whole, reasons);
        }
        return byFamily(words, reasons);
    }

    /// `Jane Roe – Lake Friends`: what stands behind a dash is no name of hers.
    private static String withoutTitle(String name, List<Reason> reasons) {
        Matcher dash = DASH.matcher(name);
        if (!dash.matches()) {
            return name;
        }
        reasons.add(Reason.of("suffix", dash.group(2)));
        return dash.group(1);
    }

    /// `Jane Roe, Director, Lake Friends` has no comma that matters either.
    private void dropRoles(List<String> parts, List<Reason> reasons) {
        for (int i = 1; i < parts.size(); i++) {
            if (words(parts.get(i)).stream().anyMatch(rules::isRole)) {
                List<String> behind = parts.subList(i, parts.size());
                reasons.add(Reason.of("suffix", String.join(", ", behind)));
                behind.clear();
            }
        }
    }

    private static List<String> words(String text) {
        return new ArrayList<>(SPACE.splitAsStream(text).filter(word -> !word.isEmpty()).toList());
    }

    private static UnicodeScript script(String word) {
        return UnicodeScript.of(word.codePointAt(0));
    }

    /// `Jane Roe, MD, MPH` has no comma that matters; a degree nobody listed is told by its
    /// capitals.
    private void dropSuffixes(List<String> parts, List<Reason> reasons) {
        boolean whole = parts.getFirst().contains(" ") && !isUpper(parts.getFirst());
        while (parts.size() > 1) {
            String last = parts.getLast();
            boolean suffix =
                    words(last).stream()
                            .allMatch(word ->
                                    rules.isSuffix(word)
                                            || (whole && DEGREE.matcher(word).matches()));
            if (!suffix) {
                return;
            }
            parts.removeLast();
            if (!last.isEmpty()) {
                reasons.add(Reason.of("suffix", last));
            }
        }
    }

    private static boolean isUpper(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT));
    }

    private void dropHonorifics(List<String> words, List<Reason> reasons) {
        int count = 0;
        while (count < words.size() - 1 && rules.isHonorific(words.get(count))) {
            count++;
        }
        if (count > 0) {
            reasons.add(Reason.of("honorific", String.join(" ", words.subList(0, count))));
            words.subList(0, count).clear();
        }
    }

    private void dropLastSuffixes(List<String> words, int atLeast, List<Reason> reasons) {
        while (words.size() > atLeast && rules.isPlainSuffix(words.getLast())) {
            reasons.add(Reason.of("suffix", words.removeLast()));
        }
    }

    /// Vietnamese given names stand last, the others first.
    private FilingName byGiven(List<String> words, List<Reason> reasons) {
        boolean last = rules.hasGivenNameLast();
        String given = last ? words.getLast() : words.getFirst();
        List<String> others =
                last ? words.subList(0, words.size() - 1) : words.subList(1, words.size());
        String rest = String.join(" ", others);
        reasons.add(Reason.of("givenName", given));
        return FilingName.of(given, rest, last ? given + ", " + rest : given + " " + rest, reasons);
    }

    private FilingName byFamily(List<String> words, List<Reason> reasons) {
        List<String> capitals = words.stream().filter(this::isCapitals).toList();
        List<String> others = words.stream().filter(word -> !isCapitals(word)).toList();
        boolean given = others.stream().anyMatch(word -> !rules.isParticle(word));
        if (given && !capitals.isEmpty() && !isInitials(words, capitals)) {
            reasons.add(Reason.of("capitals", String.join(" ", capitals)));
            return filed(capitals, String.join(" ", others), reasons);
        }
        int from = familyFrom(words);
        List<String> family = words.subList(from, words.size());
        String key = family.size() > 1 && rules.hasTwoFamilyNames() ? "familyNames" : "familyName";
        reasons.add(Reason.of(key, String.join(" ", family)));
        return filed(family, String.join(" ", words.subList(0, from)), reasons);
    }

    private boolean isCapitals(String word) {
        return CAPITALS.matcher(word).matches();
    }

    /// `JP Roe`: two or three capitals at the beginning stand for given names, unless they can be
    /// read as a name: `KIM Min-jun`, `LI Wei`.
    private static boolean isInitials(List<String> words, List<String> capitals) {
        String first = capitals.getFirst();
        return capitals.size() == 1
                && first.length() <= 3
                && words.getFirst().equals(first)
                && !SHORT_NAME.matcher(first).matches();
    }

    /// The index of the first word of the family name; at least one word is left before it.
    private int familyFrom(List<String> words) {
        int whole = words.size() - 1;
        boolean generation = whole > 1 && rules.isGeneration(words.get(whole));
        int from = withParticles(words, generation ? whole - 1 : whole);
        boolean second = rules.hasTwoFamilyNames() && from > 1;
        if (second && !(from == 2 && rules.isGivenName(words.get(1)))) {
            from = withParticles(words, from - 1);
        }
        return from;
    }

    private int withParticles(List<String> words, int last) {
        int from = last;
        while (from > 1 && rules.isParticle(words.get(from - 1))) {
            from -= from > 2 && rules.joins(words.get(from - 1)) ? 2 : 1;
        }
        return from;
    }

    /// Leaves out particles that this language does not sort by.
    private FilingName filed(List<String> family, String given, List<Reason> reasons) {
        int skipped = 0;
        while (skipped < family.size() - 1 && rules.isSkippedParticle(family.get(skipped))) {
            skipped++;
        }
        String whole = String.join(" ", family.subList(skipped, family.size()));
        String joined = rules.joinedParticle(whole);
        String particles = (String.join(" ", family.subList(0, skipped)) + " " + joined).strip();
        if (!particles.isEmpty()) {
            reasons.add(Reason.of("particle", particles));
        }
        String first = whole.substring(joined.length());
        String rest = (given + " " + particles).strip();
        return FilingName.of(first, rest, rest.isEmpty() ? first : first + ", " + rest, reasons);
    }
}
