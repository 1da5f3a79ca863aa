package org.undersigned.roster.cleaning;

import java.util.Optional;

/// Tells of names whose letters some program before us misread, or wrote as web pages do: those it
/// replaced by U+FFFD are lost, the others can be guessed.
public final class Misread {

    private static final char LOST = '\uFFFD';

    private Misread() {}

    /// Whether a letter was lost.
    public static boolean isLost(String text) {
        return text.indexOf(LOST) >= 0;
    }

    /// The text as it was probably meant; nothing if it seems right.
    public static Optional<String> meant(String text) {
        if (!mayBe(text)) {
            return Optional.empty();
        }
        String mended = Entities.read(Mojibake.mended(text));
        return mended.equals(text) ? Optional.empty() : Optional.of(mended);
    }

    /// Almost every name is of ASCII and has no ampersand.
    private static boolean mayBe(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '&' || text.charAt(i) >= 0x80) {
                return true;
            }
        }
        return false;
    }
}
