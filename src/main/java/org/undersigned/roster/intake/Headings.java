package org.undersigned.roster.intake;

import org.undersigned.table.CellText;
import org.undersigned.table.PhraseFile;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Knows what stands within a list and signs nothing: the headings of its parts (`State and Local
/// Organizations`), and the sum below it.
final class Headings {

    /// In UTF-16 units.
    private static final int LONGEST = 80;

    private static final Pattern SUM =
            Pattern.compile(
                    "(?i)(?:grand |sub-?)?(?:total(?: general| général)?|sum|gesamt|summe|suma)"
                            + "(?: (?:signers|signatories|organizations|individuals|count))?"
                            + "(?:[ :=]*\\d+)?:?");

    /// How many there are, and what ends a heading.
    private static final Pattern END =
            Pattern.compile("\\s*(?:[(\\[]\\s*\\d+\\s*[)\\]])?\\s*:?\\s*$");

    private static final Pattern PARTING = Pattern.compile("[\\s,/]+");

    private static final Set<String> NOUNS = words("noun");
    private static final Set<String> OTHERS = words("other");

    private Headings() {}

    private static Set<String> words(String meaning) {
        return PhraseFile.lines(Headings.class, "headings.txt").stream()
                .filter(it -> it.meaning().equals(meaning))
                .flatMap(it -> it.phrases().stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /// Whether a cell says how many stand above it.
    static boolean isSum(String text) {
        return text.length() <= LONGEST && SUM.matcher(text).matches();
    }

    /// Whether a cell that stands alone in its row heads those below it.
    static boolean isOne(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return false;
        }
        boolean noun = false;
        for (String word : PARTING.split(name(text).toLowerCase(Locale.ROOT), -1)) {
            boolean named = NOUNS.contains(word);
            if (!named && !OTHERS.contains(word)) {
                return false;
            }
            noun |= named;
        }
        return noun;
    }

    /// A heading without its number and colon.
    static String name(String heading) {
        return END.matcher(CellText.line(heading)).replaceFirst("");
    }
}
