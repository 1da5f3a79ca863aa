package org.undersigned.roster.ordering;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import org.undersigned.roster.Appellations;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The words that do not count when names are filed, for one language.
final class FilingRules {

    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}.]+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final ResourceBundle bundle =
            ResourceBundle.getBundle("org.undersigned.roster.ordering.filing", Locale.ROOT);
    private final Set<String> articles;
    private final Set<String> joinedArticles;
    private final List<String> legalForms = list("legal");
    private final String legalBeginnings =
            legalForms.stream().map(form -> form.substring(0, 1)).collect(joining("", "（", ""));
    private final Set<String> honorifics;
    private final Set<String> roles = Appellations.roles();
    private final Set<String> suffixes = Appellations.suffixes();
    private final Set<String> plainSuffixes = Appellations.plainSuffixes();
    private final Set<String> particles = set("particle");
    private final Set<String> lowerParticles = set("particle.lower");
    private final Set<String> skippedParticles;
    private final Set<String> joinedParticles;
    private final Set<String> joiners = set("particle.joining");
    private final Set<String> generations;
    private final Set<String> givenNames = set("given.es");
    private final boolean twoFamilyNames;
    private final boolean byGiven;
    private final boolean givenLast;

    FilingRules(Locale language) {
        String code = language.getLanguage();
        articles = set("article." + code);
        joinedArticles = set("article." + code + ".joined");
        honorifics = Appellations.honorifics(code);
        boolean belgian = code.equals("nl") && language.getCountry().equals("BE");
        boolean all = set("particle.skipped").contains(code) && !belgian;
        skippedParticles = all ? particles : set("particle.skipped." + code);
        joinedParticles =
                Stream.concat(
                                list("particle.skipped.joined").stream(),
                                list("particle.skipped." + code + ".joined").stream())
                        .collect(toUnmodifiableSet());
        generations = set("generation." + code);
        byGiven = set("order.given").contains(code);
        givenLast = set("order.given.last").contains(code);
        twoFamilyNames = set("family.two").contains(code);
    }

    private List<String> list(String key) {
        return bundle.containsKey(key)
                ? SPACE.splitAsStream(bundle.getString(key).strip()).toList()
                : List.of();
    }

    private Set<String> set(String key) {
        return Set.copyOf(list(key));
    }

    boolean isArticle(String word) {
        return articles.contains(word.toLowerCase(Locale.ROOT));
    }

    /// The article that this word begins with, as written, or empty: `L’` in `L’Eau`.
    String joinedArticle(String word) {
        return beginning(word, joinedArticles);
    }

    /// The particle that this family name begins with and that does not count, as written, or
    /// empty: `d’` in `d’Orme`.
    String joinedParticle(String family) {
        return beginning(family, joinedParticles);
    }

    private static String beginning(String word, Set<String> beginnings) {
        if (beginnings.isEmpty()) {
            return "";
        }
        String plain = word.toLowerCase(Locale.ROOT).replace('\'', '’');
        return beginnings.stream()
                .filter(beginning -> plain.startsWith(beginning) && !plain.equals(beginning))
                .map(beginning -> word.substring(0, beginning.length()))
                .findFirst()
                .orElse("");
    }

    /// The legal form in front of this name, as written, or empty; its brackets may be wide ones.
    String legalForm(String name) {
        if (name.isEmpty() || legalBeginnings.indexOf(name.charAt(0)) < 0) {
            return "";
        }
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC);
        return plain.length() != name.length()
                ? ""
                : legalForms.stream()
                        .filter(form -> plain.startsWith(form) && plain.length() > form.length())
                        .map(form -> name.substring(0, form.length()))
                        .findFirst()
                        .orElse("");
    }

    boolean isHonorific(String word) {
        return honorifics.contains(bare(word));
    }

    /// Whether this says what somebody is or does, and is no name.
    boolean isRole(String word) {
        return roles.contains(bare(word));
    }

    boolean isSuffix(String word) {
        return suffixes.contains(bare(word));
    }

    /// Whether this is a suffix even without a comma before it: `do` and `ma` are family names
    /// then.
    ///
    /// @param shouted whether all of the name is in capitals, so that they tell nothing
    boolean isPlainSuffix(String word, boolean shouted) {
        return plainSuffixes.contains(bare(word))
                || (!shouted && isSuffix(word) && CAPITALS.matcher(word).matches());
    }

    private static String bare(String word) {
        StringBuilder bare = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char unit = word.charAt(i);
            if (unit != '.' && unit != ',' && unit != '’' && unit != '\'') {
                bare.append(Character.toLowerCase(unit));
            }
        }
        return bare.toString();
    }

    boolean isParticle(String word) {
        return particles.contains(bare(word)) || lowerParticles.contains(word);
    }

    /// Whether this joins two family names of one person: `Ortega y Gasset`.
    boolean joins(String word) {
        return joiners.contains(word);
    }

    /// Whether this is part of a family name although it only says which generation: `Silva Filho`.
    boolean isGeneration(String word) {
        return generations.contains(bare(word));
    }

    /// Whether people go by their given names where this language is spoken.
    boolean goesByGivenNames() {
        return byGiven;
    }

    /// Whether given names stand behind family names.
    boolean hasGivenNameLast() {
        return givenLast;
    }

    boolean isSkippedParticle(String word) {
        return skippedParticles.contains(bare(word));
    }

    /// Whether a person has two family names in this language, the first of which counts.
    boolean hasTwoFamilyNames() {
        return twoFamilyNames;
    }

    /// Whether this is a Spanish given name that often stands second.
    boolean isGivenName(String word) {
        return givenNames.contains(word.toLowerCase(Locale.ROOT));
    }
}
