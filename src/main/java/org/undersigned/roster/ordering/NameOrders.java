package org.undersigned.roster.ordering;

import org.undersigned.table.CellText;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds out in which order somebody's names stand: by the language of the letter, by their script,
/// by the country, and by what the names themselves tell.
///
/// A guess against the custom of the letter's language needs two signs that agree, such as a Korean
/// family name and syllables of a Korean given name: who is filed wrongly once can be given a sort
/// key, but nobody looks for a name that a program turned round.
final class NameOrders {

    private static final Set<UnicodeScript> FAMILY_FIRST =
            EnumSet.of(
                    UnicodeScript.HAN,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.HANGUL);

    /// `Иванов Иван Иванович`, in Russian, Ukrainian, Belarusian and Bulgarian.
    private static final Pattern PATRONYMIC =
            Pattern.compile(
                    "\\p{IsCyrillic}+(?:[оеёй]вич|ьич|[иы]ч|[оеё]вна|инична|ична|івна|ївна)");

    private final FilingRules rules;
    private final boolean hungarian;
    private final Traditions traditions = new Traditions();
    private final EastAsianNames eastAsian = new EastAsianNames(traditions);
    private final VietnameseNames vietnamese = new VietnameseNames(traditions);

    NameOrders(FilingRules rules, Locale language) {
        this.rules = rules;
        this.hungarian = language.getLanguage().equals("hu");
    }

    /// @param names at least two words, without honorifics and degrees
    /// @param country an ISO 3166-1 code, or empty
    NameOrder of(List<String> names, String country) {
        if (rules.goesByGivenNames()) {
            return rules.hasGivenNameLast() ? NameOrder.GIVEN_LAST : NameOrder.GIVEN_FIRST;
        }
        if (hungarian || FAMILY_FIRST.contains(script(names.getFirst()))) {
            return NameOrder.FAMILY_FIRST;
        }
        List<String> folded = names.stream().map(NameOrders::folded).toList();
        if (traditions.goByGivenNames(country) || haveFathersName(names, country)) {
            return NameOrder.GIVEN_FIRST;
        }
        if (vietnamese.recognize(names, folded, country)) {
            return NameOrder.GIVEN_LAST;
        }
        if (vietnamese.endWithFamily(folded)) {
            return NameOrder.LAST_WORD;
        }
        if (eastAsian.putFamilyFirst(names, folded, country)
                || endsWithPatronymic(names)
                || isHungarian(folded, country)) {
            return NameOrder.FAMILY_FIRST;
        }
        return (rules.hasTwoFamilyNames() && country.isEmpty()) || areSpanish(folded, country)
                ? NameOrder.TWO_FAMILY_NAMES
                : NameOrder.FAMILY_LAST;
    }

    private static UnicodeScript script(String word) {
        return UnicodeScript.of(word.codePointAt(0));
    }

    /// As names are looked up: small letters without accents, `đ` a `d`.
    static String folded(String name) {
        return CellText.key(name).replace('đ', 'd');
    }

    private boolean haveFathersName(List<String> names, String country) {
        return names.subList(1, names.size() - 1).stream()
                .anyMatch(name -> traditions.isFilial(name.toLowerCase(Locale.ROOT), country));
    }

    /// `Иван Иванович Иванов` has the patronymic in the middle, and the family name last.
    private static boolean endsWithPatronymic(List<String> names) {
        return names.size() == 3
                && PATRONYMIC.matcher(names.getLast().toLowerCase(Locale.ROOT)).matches()
                && !PATRONYMIC.matcher(names.get(1).toLowerCase(Locale.ROOT)).matches();
    }

    private boolean isHungarian(List<String> folded, String country) {
        return country.equals("HU")
                && traditions.isHungarianGiven(folded.getLast())
                && !traditions.isHungarianGiven(folded.getFirst());
    }

    private boolean areSpanish(List<String> folded, String country) {
        return traditions.haveTwoFamilyNames(country)
                || (folded.size() > 2
                        && !traditions.countSpanishNamesOtherwise(country)
                        && traditions.isSpanishFamily(folded.getLast())
                        && traditions.isSpanishFamily(folded.get(folded.size() - 2)));
    }
}
