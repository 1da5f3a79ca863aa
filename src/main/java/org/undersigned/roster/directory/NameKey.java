package org.undersigned.roster.directory;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// What is compared of a name by which somebody is to be found again for certain: its letters and
/// digits without case, accents (UAX #15, NFKD), punctuation, and a leading English article.
///
/// It is much stricter than matching, which finds who may be meant: here nothing is guessed.
public final class NameKey {

    private static final Pattern MARKS = Pattern.compile("(?<=[\\p{IsLatin}\\p{IsGreek}])\\p{Mn}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ`´]");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final String ARTICLE = "the ";

    private NameKey() {}

    /// A name without letters and digits is compared as it is.
    public static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replace("&", " and ");
        String bare = APOSTROPHES.matcher(MARKS.matcher(plain).replaceAll("")).replaceAll("");
        String lower = bare.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        String words = OTHERS.matcher(lower).replaceAll(" ").strip();
        String key =
                words.startsWith(ARTICLE) && words.length() > ARTICLE.length()
                        ? words.substring(ARTICLE.length())
                        : words;
        return key.isEmpty() ? name.strip() : Normalizer.normalize(key, Normalizer.Form.NFC);
    }
}
