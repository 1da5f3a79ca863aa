package org.undersigned.letter.text;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Guesses what a mistyped word was meant to be.
final class Nearest {

    private static final int LONGEST = 40;

    private Nearest() {}

    /// The known word with the fewest letters typed wrongly, if they are at most half.
    static Optional<String> of(String word, List<String> known) {
        String folded = word.toLowerCase(Locale.ROOT);
        if (folded.length() > LONGEST) {
            return Optional.empty();
        }
        return known.stream()
                .min(Comparator.comparingInt(candidate -> distance(folded, candidate)))
                .filter(best -> 2 * distance(folded, best) <= best.length());
    }

    /// Levenshtein's distance.
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
