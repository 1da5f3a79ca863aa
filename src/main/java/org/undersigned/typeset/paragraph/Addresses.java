package org.undersigned.typeset.paragraph;

import org.undersigned.typeset.paragraph.BreakPlace.Kind;

import java.util.ArrayList;
import java.util.List;

/// Addresses of the web and of mail: they are not hyphenated, and break after their own marks.
final class Addresses {

    private static final String DIVIDERS = "/?&=#:;@";
    private static final String POINTS = ".-_%+~,";

    private Addresses() {}

    /// Whether a word is an address: `https://…`, `www.…`, `name@…`, or a host with a path.
    static boolean isAddress(String word) {
        int dot = word.indexOf('.');
        return word.contains("://")
                || word.startsWith("www.")
                || word.indexOf('@') > 0
                || (dot > 0 && word.indexOf('/') > dot + 2);
    }

    /// The places after its marks, ascending; none within the scheme, within a row of marks or
    /// before the marks at its end.
    static List<BreakPlace> places(String word) {
        List<BreakPlace> places = new ArrayList<>();
        int host = word.indexOf("://") + 3;
        for (int i = Math.max(host > 2 ? host : 0, 2); i < word.length() - 1; i++) {
            if (!Character.isLetterOrDigit(word.charAt(i + 1))) {
                continue;
            }
            if (DIVIDERS.indexOf(word.charAt(i)) >= 0) {
                places.add(new BreakPlace(i + 1, Kind.ADDRESS));
            } else if (POINTS.indexOf(word.charAt(i)) >= 0) {
                places.add(new BreakPlace(i + 1, Kind.POINT));
            }
        }
        return places;
    }
}
