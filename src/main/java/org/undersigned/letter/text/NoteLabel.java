package org.undersigned.letter.text;

import java.util.Locale;
import java.util.regex.Pattern;

/// The labels of footnotes.
final class NoteLabel {

    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}.:-][\\p{L}\\p{M}\\p{N}._:-]*");

    private NoteLabel() {}

    /// Labels that are equal when folded are the same label (CommonMark §4.7).
    static String folded(String label) {
        return label.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
    }

    /// Whether a label is certain to be read as one wherever it is written.
    static boolean isPlain(String label) {
        return PLAIN.matcher(label).matches();
    }
}
