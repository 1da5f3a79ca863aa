package org.undersigned.roster.ordering;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Files people by their family names.
///
/// In turn: `Family, Given`; a family name in capitals, as the French write it; else what their
/// {@link NameOrder} says: the last word with the particles before it, the last two words, the
/// first. Honorifics, degrees and what stands in brackets do not count.
final class PersonFiling {

    private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[（][^)\\]）]*[)\\]）]?");
    private static final Pattern OPENING = Pattern.compile("[(\\[（]");
    private static final Pattern DASH = Pattern.compile("(\\S+\\s+\\S.*?)\\s+[-–—|]\\s+(.+)");
    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u3000]+");
    private static final Pattern DEGREE = Pattern.compile("\\p{Lu}[\\p{Lu}.-]{1,7}");
    private static final Pattern CAPITALS = Pattern.compile("[\\p{Lu}\\p{M}’'-]{2,}");
    private static final Pattern INITIAL = Pattern.compile("\\p{L}\\p{M}*\\.?");
    private static final Pattern SHORT_NAME =
            Pattern.compile("(?![AEIOU]{3})[\\p{Lu}]*[AEIOUY][\\p{Lu}]?(?<!^[AEIOU].)|NG");

    private final FilingRules rules;
    private final NameOrders orders;

    PersonFiling(FilingRules rules, Locale language) {
        this.rules = rules;
        this.orders = new NameOrders(rules, language);
    }

    /// @param country an ISO 3166-1 code, or empty
    FilingName file(String name, String country) {
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
        return inOrder(words, country, reasons);
    }

    private FilingName inOrder(List<String> words, String country, List<Reason> reasons) {
        List<String> capitals = words.stream().filter(this::isCapitals).toList();
        List<String> others = words.stream().filter(word -> !isCapitals(word)).toList();
        boolean given = others.stream().anyMatch(word -> !rules.isParticle(word));
        if (given && !capitals.isEmpty() && !isInitials(words, capitals)) {
            reasons.add(Reason.of("capitals", String.join(" ", capitals)));
            return filed(capitals, String.join(" ", others), reasons);
        }
        return switch (orders.of(words, country)) {
            case FAMILY_FIRST -> byFirst(words, reasons);
            case GIVEN_FIRST -> byGiven(words, false, reasons);
            case GIVEN_LAST -> byGiven(words, true, reasons);
            case LAST_WORD -> byLast(words, reasons);
            case FAMILY_LAST -> byFamily(words, false, reasons);
            case TWO_FAMILY_NAMES -> byFamily(words, true, reasons);
        };
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
        boolean shouted = words.stream().allMatch(PersonFiling::isUpper);
        while (words.size() > atLeast && rules.isPlainSuffix(words.getLast(), shouted)) {
            reasons.add(Reason.of("suffix", words.removeLast()));
        }
    }

    /// A name that is written with its family in front is shown as it is written.
    private static FilingName byFirst(List<String> words, List<Reason> reasons) {
        reasons.add(Reason.of("familyFirst"));
        String given = String.join(" ", words.subList(1, words.size()));
        return FilingName.of(words.getFirst(), given, String.join(" ", words), reasons);
    }

    /// Vietnamese given names stand last, the others first.
    private static FilingName byGiven(List<String> words, boolean last, List<Reason> reasons) {
        String given = last ? words.getLast() : words.getFirst();
        List<String> others =
                last ? words.subList(0, words.size() - 1) : words.subList(1, words.size());
        String rest = String.join(" ", others);
        reasons.add(Reason.of("givenName", given));
        return FilingName.of(given, rest, last ? given + ", " + rest : given + " " + rest, reasons);
    }

    private static FilingName byLast(List<String> words, List<Reason> reasons) {
        String family = words.getLast();
        String given = String.join(" ", words.subList(0, words.size() - 1));
        reasons.add(Reason.of("familyName", family));
        return FilingName.of(family, given, family + ", " + given, reasons);
    }

    private FilingName byFamily(List<String> words, boolean two, List<Reason> reasons) {
        int from = familyFrom(words, two);
        List<String> family = words.subList(from, words.size());
        String key = family.size() > 1 && two ? "familyNames" : "familyName";
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

    /// The index of the first word of the family name; at least one word is left before it, unless
    /// a peer has none: `Roe of Elmford`.
    private int familyFrom(List<String> words, boolean two) {
        int whole = words.size() - 1;
        int seat = words.indexOf("of");
        if (seat > 0 && seat < whole) {
            return withParticles(words, seat - 1);
        }
        boolean generation = whole > 1 && rules.isGeneration(words.get(whole));
        int from = withParticles(words, generation ? whole - 1 : whole);
        if (two && from > 1 && isFamily(words, from - 1)) {
            from = withParticles(words, from - 1);
        }
        return from;
    }

    /// Whether this word may be the first of two family names: an initial is none, nor is a given
    /// name that stands second.
    private boolean isFamily(List<String> words, int index) {
        String word = words.get(index);
        return !INITIAL.matcher(word).matches() && !(index == 1 && rules.isGivenName(word));
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
