package org.undersigned.roster.ordering;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What an entry is sorted by.
///
/// @param first what is compared first: an organization's name, a person's family name
/// @param rest what is compared next: a person's other names, else empty
/// @param reasons how it came about
record FilingName(String first, String rest, List<Reason> reasons) {

    private static final Pattern UNHEARD = Pattern.compile("['’‘ʼ`´.\"“”„]+");
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    FilingName {
        reasons = List.copyOf(reasons);
    }

    static FilingName of(String first, String rest, String shown, List<Reason> reasons) {
        List<Reason> all = new ArrayList<>();
        all.add(Reason.of("sortedUnder", shown));
        all.addAll(reasons);
        return new FilingName(first, rest, all);
    }

    /// What a collator compares. U+FFFE is less than anything else (UTS #35, Collation, §1.1.1), so
    /// all of one family stand together before longer names that begin alike.
    String compared() {
        String family = words(first);
        return rest.isEmpty() ? family : family + "\uFFFE" + words(rest);
    }

    /// Without punctuation: apostrophes, full stops and quotation marks vanish, the rest parts
    /// words. A name of nothing else is left as it is.
    private static String words(String text) {
        if (isPlain(text)) {
            return text;
        }
        String words = APART.matcher(UNHEARD.matcher(text).replaceAll("")).replaceAll(" ").strip();
        return words.isEmpty() ? text : words;
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit != ' ' && !Character.isLetterOrDigit(unit)) {
                return false;
            }
        }
        return true;
    }
}
