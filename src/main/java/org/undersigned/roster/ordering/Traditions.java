package org.undersigned.roster.ordering;

import java.util.HashSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;

/// What is known of names and of countries: `traditions.properties`. Names are asked for in small
/// letters and without accents.
final class Traditions {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final String SYLLABLES = "pinyin.";

    private final ResourceBundle bundle =
            ResourceBundle.getBundle("org.undersigned.roster.ordering.traditions", Locale.ROOT);
    private final Set<String> chinese = set("family.chinese");
    private final Set<String> korean = set("family.korean");
    private final Set<String> ambiguous = set("family.ambiguous");
    private final Set<String> koreanGiven = set("given.korean");
    private final Set<String> vietnamese = set("family.vietnamese");
    private final Set<String> vietnameseMiddles = set("middle.vietnamese");
    private final Set<String> sureMiddles = set("middle.vietnamese.sure");
    private final Set<String> spanish = set("family.spanish");
    private final Set<String> hungarianGiven = set("given.hungarian");
    private final Set<String> spanishCountries = set("country.spanish");
    private final Set<String> otherCountries = set("country.other");
    private final Set<String> givenCountries = set("country.given");
    private final Set<String> filial = set("filial");
    private final Set<String> filialElsewhere = set("filial.elsewhere");
    private final Set<String> filialCountries = set("country.filial");
    private final Set<String> pinyin = pinyin();

    private Set<String> set(String key) {
        return Set.copyOf(SPACE.splitAsStream(bundle.getString(key).strip()).toList());
    }

    private Set<String> pinyin() {
        Set<String> syllables = new HashSet<>();
        for (String key : bundle.keySet()) {
            if (key.startsWith(SYLLABLES)) {
                String initial = key.substring(SYLLABLES.length());
                set(key).forEach(end -> syllables.add(initial + end));
            }
        }
        return Set.copyOf(syllables);
    }

    boolean isChineseFamily(String name) {
        return chinese.contains(name);
    }

    boolean isKoreanFamily(String name) {
        return korean.contains(name);
    }

    /// Whether a Chinese or Korean family name is a given name elsewhere: `Lee`, `Kim`, `Lin`.
    boolean isAmbiguousFamily(String name) {
        return ambiguous.contains(name);
    }

    /// Whether a Korean family name is far more often part of a given name: `Woo`.
    boolean isKoreanGiven(String name) {
        return koreanGiven.contains(name);
    }

    boolean isPinyin(String syllable) {
        return pinyin.contains(syllable);
    }

    boolean isVietnameseFamily(String name) {
        return vietnamese.contains(name);
    }

    boolean isVietnameseMiddle(String name) {
        return vietnameseMiddles.contains(name);
    }

    /// Whether it stands nowhere but between family name and given name.
    boolean isSureVietnameseMiddle(String name) {
        return sureMiddles.contains(name);
    }

    boolean isSpanishFamily(String name) {
        return spanish.contains(name);
    }

    boolean isHungarianGiven(String name) {
        return hungarianGiven.contains(name);
    }

    boolean haveTwoFamilyNames(String country) {
        return spanishCountries.contains(country);
    }

    boolean countSpanishNamesOtherwise(String country) {
        return otherCountries.contains(country);
    }

    boolean goByGivenNames(String country) {
        return givenCountries.contains(country);
    }

    /// Whether what stands behind this word is the name of somebody's father, as in Malaysia:
    /// `Aminah binti Yusuf`.
    boolean isFilial(String word, String country) {
        return filial.contains(word)
                || (filialElsewhere.contains(word) && filialCountries.contains(country));
    }
}
