package org.undersigned.roster.ordering;

import java.util.List;
import java.util.regex.Pattern;

/// Recognizes names in the order of Vietnam: family name, middle names, given name. `An Van
/// Nguyen`, as it would be written in America, is none.
///
/// @param traditions what is known of names
record VietnameseNames(Traditions traditions) {

    /// Vowels with two marks or with a mark of no other language.
    private static final Pattern LETTERS =
            Pattern.compile(
                    "[ăđơưĂĐƠƯ\\u1EA0-\\u1EF9]|[aeiouyAEIOUY][\\u0302\\u0306\\u031B]?[\\u0309\\u0323]");

    /// @param names as written
    /// @param folded the same without accents
    /// @param country an ISO 3166-1 code, or empty
    boolean recognize(List<String> names, List<String> folded, String country) {
        if (!traditions.isVietnameseFamily(folded.getFirst())) {
            return false;
        }
        if (country.equals("VN")) {
            return true;
        }
        if (folded.size() < 3) {
            return false;
        }
        String middle = folded.get(1);
        return traditions.isVietnameseFamily(folded.getLast())
                ? traditions.isSureVietnameseMiddle(middle)
                : folded.getLast().length() <= 6
                        && (names.stream().anyMatch(name -> LETTERS.matcher(name).find())
                                || (traditions.isVietnameseMiddle(middle)
                                        && isUnmistakable(folded.getFirst())));
    }

    /// Whether they stand the other way round, as in `An Van Nguyen`.
    boolean endWithFamily(List<String> folded) {
        return folded.size() > 2
                && traditions.isSureVietnameseMiddle(folded.get(folded.size() - 2))
                && traditions.isVietnameseFamily(folded.getLast())
                && isUnmistakable(folded.getLast());
    }

    /// Whether a family name is none of China's or Korea's as well: `Nguyen`, not `Ha`.
    private boolean isUnmistakable(String family) {
        return family.length() > 2
                && !traditions.isChineseFamily(family)
                && !traditions.isKoreanFamily(family);
    }
}
