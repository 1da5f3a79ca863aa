package org.undersigned.roster.cleaning;

import org.undersigned.roster.Appellations;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/// The words by which names of organizations are told from names of people, and these from what is
/// said behind them; read from `words.txt`, and as {@link Appellations} has them.
final class NameWords {

    private static final Pattern SPACE = Pattern.compile("[\\s,/&]+");
    private static final Pattern DOTS = Pattern.compile("[.()]");

    /// Each word of a person's name begins with a capital, particles aside; nothing in it is a
    /// digit.
    private static final Pattern PERSON =
            Pattern.compile(
                    "\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:"
                        + " (?:(?:van|von|de|del|della|der|den|di|da|dos|la|las|los|le|al|bin|y)"
                        + " )*[\\p{Lu}“\"(][\\p{L}\\p{M}'’.”\")-]*){1,4}");

    private final Set<String> organizations;
    private final Set<String> roles;
    private final Set<String> suffixes;
    private final Set<String> honorifics;

    NameWords() {
        Properties words = new Properties();
        try (Reader in =
                new InputStreamReader(
                        Objects.requireNonNull(NameWords.class.getResourceAsStream("words.txt")),
                        StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        organizations = set(words, "organization");
        roles = Appellations.rolesAndNames();
        suffixes = set(words, "legal");
        suffixes.addAll(Appellations.suffixes());
        honorifics = Appellations.ofCouples();
    }

    private static Set<String> set(Properties words, String key) {
        return new HashSet<>(Arrays.asList(SPACE.split(words.getProperty(key, "").strip())));
    }

    /// Whether this is surely the whole name of one person.
    boolean isPerson(String text) {
        return PERSON.matcher(text).matches()
                && !isOrganization(text)
                && !honorifics.contains(bare(words(text)[0]));
    }

    /// Whether a word in it belongs to an organization.
    boolean isOrganization(String text) {
        return Arrays.stream(words(text)).map(NameWords::bare).anyMatch(organizations::contains);
    }

    /// Whether it says what somebody is or does.
    boolean hasRole(String text) {
        return Arrays.stream(words(text)).map(NameWords::bare).anyMatch(roles::contains);
    }

    /// Whether there is nothing but degrees, generations and legal forms in it.
    boolean isSuffix(String text) {
        return Arrays.stream(words(text)).map(NameWords::bare).allMatch(suffixes::contains);
    }

    private static String[] words(String text) {
        return SPACE.split(text.strip());
    }

    private static String bare(String word) {
        boolean plain = word.indexOf('.') < 0 && word.indexOf('(') < 0 && word.indexOf(')') < 0;
        String bare = plain ? word : DOTS.matcher(word).replaceAll("");
        return bare.toLowerCase(Locale.ROOT);
    }
}
