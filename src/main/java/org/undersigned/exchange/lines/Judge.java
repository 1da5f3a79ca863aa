package org.undersigned.exchange.lines;

import org.undersigned.letter.States;

import java.util.List;
import java.util.regex.Pattern;

/// Tells what a part of a line is.
final class Judge {

    private static final Pattern ACRONYM =
            Pattern.compile("(?=.*\\p{Lu}.*\\p{Lu})[\\p{Lu}&.\\d-]{2,10}");
    private static final Pattern DIGIT = Pattern.compile(".*\\d.*");
    private static final Pattern BEGINS_LARGE = Pattern.compile("[\\p{Lu}\\p{Lt}].*");
    private static final Pattern WITHOUT_CASE =
            Pattern.compile(".*[\\p{L}&&[^\\p{Lu}\\p{Ll}\\p{Lt}]].*");

    private static final Pattern PRONOUNS =
            Pattern.compile("\\s*\\(\\p{Ll}{1,6}(?:\\s?/\\s?\\p{Ll}{1,6})+\\)");
    private static final Pattern THE_REVEREND =
            Pattern.compile("^(?i:the)\\s+(?=(?i:rev|reverend|hon|honorable|honourable)\\b)");
    private static final Pattern GIVEN = Pattern.compile("\\p{Lu}[\\p{L}'’-]+(?:\\s\\p{Lu}\\.?)?");
    private static final Pattern JOINED = Pattern.compile("\\s+(?:&|\\+|(?iu:and|und|et|y))\\s+");

    /// Names of people have no more words.
    private static final int LONGEST_NAME = 5;

    private final Lexicon lexicon;

    Judge(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Kind of(String written) {
        String part =
                THE_REVEREND.matcher(PRONOUNS.matcher(written).replaceFirst("")).replaceFirst("");
        List<String> words = Lexicon.split(part);
        if (words.isEmpty()) {
            return Kind.UNCLEAR;
        }
        if (States.code(part).isPresent()) {
            return Kind.PLACE;
        }
        boolean name = couldBeName(part);
        boolean organization = lexicon.any("organization", words);
        if (name && !organization && isAddressed(words)) {
            return Kind.PERSON;
        }
        int title = first("title", words);
        int body = first("organization", words);
        if (title >= 0 && (body < 0 || title < body)) {
            boolean named = name && lexicon.has("given", words.getFirst()) && title > 0;
            return named ? Kind.PERSON : Kind.TITLE;
        }
        if (!organization && isCouple(part)) {
            return Kind.PERSON;
        }
        if (organization || speaksOfMany(words) || ACRONYM.matcher(part).matches()) {
            return Kind.ORGANIZATION;
        }
        return name && lexicon.has("given", bare(words.getFirst())) ? Kind.PERSON : Kind.UNCLEAR;
    }

    /// `Jane Roe and Sam Poe`, `Jane & Sam Poe`.
    private boolean isCouple(String part) {
        List<String> names = JOINED.splitAsStream(part).toList();
        return names.size() > 1
                && isNamed(names.getLast())
                && names.stream()
                        .allMatch(it ->
                                isNamed(it)
                                        || (Lexicon.split(it).size() == 1
                                                && lexicon.has("given", it)));
    }

    /// Whether it is the name of one person, by its first word.
    private boolean isNamed(String part) {
        List<String> words = Lexicon.split(part);
        return couldBeName(part)
                && (isAddressed(words) || lexicon.has("given", bare(words.getFirst())));
    }

    /// The names in `Jane Roe and Sam Poe`, if all are whole ones.
    List<String> people(String part) {
        List<String> names = JOINED.splitAsStream(part).toList();
        boolean whole = names.stream().allMatch(it -> isNamed(it) && of(it) == Kind.PERSON);
        return names.size() > 1 && whole ? names : List.of();
    }

    /// `Executive Director`, but not `Professor Jane Roe`.
    boolean isTitleAlone(String part) {
        return of(part) == Kind.TITLE && !lexicon.any("given", Lexicon.split(part));
    }

    /// Whether these are the family name and the given name of one person: `Roe, Jane Q.`
    boolean isTurned(String family, String given) {
        return family.indexOf(' ') < 0
                && GIVEN.matcher(given).matches()
                && lexicon.has("given", Lexicon.split(given).getFirst())
                && BEGINS_LARGE.matcher(family).matches()
                && !DIGIT.matcher(family).matches()
                && (of(family) == Kind.UNCLEAR || of(family) == Kind.PERSON)
                && (of(given) == Kind.UNCLEAR || of(given) == Kind.PERSON);
    }

    /// Whether this could be the name of a person at all.
    boolean couldBeName(String written) {
        String part = PRONOUNS.matcher(written).replaceFirst("");
        List<String> words = Lexicon.split(part);
        if (WITHOUT_CASE.matcher(part).matches()) {
            return words.size() <= LONGEST_NAME;
        }
        return words.size() >= 2
                && words.size() <= LONGEST_NAME + 1
                && !DIGIT.matcher(part).matches()
                && BEGINS_LARGE.matcher(words.getFirst()).matches()
                && words.stream()
                        .allMatch(it ->
                                BEGINS_LARGE.matcher(strip(it)).matches()
                                        || lexicon.has("particle", it));
    }

    /// `“Bo”`, `(Bo)` and `Bo` alike.
    private static String strip(String word) {
        int at = 0;
        while (at < word.length() - 1 && !Character.isLetter(word.charAt(at))) {
            at++;
        }
        return word.substring(at);
    }

    private boolean isAddressed(List<String> words) {
        return lexicon.has("honorific", words.getFirst())
                || (words.size() > 2 && lexicon.has("after", words.getLast()));
    }

    private static String bare(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0 ? word.substring(0, hyphen) : word;
    }

    private int first(String meaning, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (lexicon.has(meaning, words.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /// `The Shade`, `Mothers for Peace`, `18 Rivers`, `Keep Out!`: no person is called so.
    private boolean speaksOfMany(List<String> words) {
        boolean joined =
                words.size() > 2
                        && words.subList(1, words.size() - 1).stream()
                                .anyMatch(it ->
                                        it.equals("&")
                                                || (lexicon.has("joining", it)
                                                        && !lexicon.has("particle", it)));
        String first = words.getFirst();
        String last = words.getLast();
        return joined
                || (words.size() > 1 && first.equalsIgnoreCase("the"))
                || DIGIT.matcher(first).matches()
                || last.endsWith("!")
                || (words.size() == 1 && first.indexOf('.') > 0);
    }
}
