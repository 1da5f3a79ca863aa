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

    /// Names of people have no more words.
    private static final int LONGEST_NAME = 5;

    private final Lexicon lexicon;

    Judge(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Kind of(String part) {
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
        if (organization || speaksOfMany(words) || ACRONYM.matcher(part).matches()) {
            return Kind.ORGANIZATION;
        }
        return name && lexicon.has("given", bare(words.getFirst())) ? Kind.PERSON : Kind.UNCLEAR;
    }

    /// Whether this could be the name of a person at all.
    boolean couldBeName(String part) {
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
