package org.undersigned.ui.table;

import java.text.Normalizer;
import java.util.Locale;

/// What is left of a text when case, accents and the shape of quotation marks make no difference:
/// NFKD without its marks, in small letters.
final class Folding {

    /// Letters that look like others with something added and have no decomposition.
    private static final String STROKED = "øØłŁđĐıħĦ’‘ʼ“”–—";

    private static final String PLAIN = "oollddihh'''\"\"--";

    private Folding() {}

    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit >= 0x80) {
                return unaccented(text);
            }
            if (unit >= 'A' && unit <= 'Z') {
                return asciiTail(text, i);
            }
        }
        return text;
    }

    /// As long as there is nothing but ASCII, letters are made small one by one.
    private static String asciiTail(String text, int start) {
        char[] small = text.toCharArray();
        for (int i = start; i < small.length; i++) {
            char unit = small[i];
            if (unit >= 0x80) {
                return unaccented(text);
            }
            if (unit >= 'A' && unit <= 'Z') {
                small[i] = (char) (unit + ('a' - 'A'));
            }
        }
        return new String(small);
    }

    private static String unaccented(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder kept = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char unit = apart.charAt(i);
            if (Character.getType(unit) != Character.NON_SPACING_MARK) {
                int stroked = unit < 0x80 ? -1 : STROKED.indexOf(unit);
                kept.append(stroked < 0 ? unit : PLAIN.charAt(stroked));
            }
        }
        // By way of capitals ß becomes ss; the sigma at the end of words is one like all others.
        return kept.toString().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).replace('ς', 'σ');
    }
}
