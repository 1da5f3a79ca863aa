package org.undersigned.letter.text;

import java.util.PrimitiveIterator;

/// Whether a file is text at all.
final class Legibility {

    private Legibility() {}

    /// Reports what no text holds: at the first NUL the file is no text; other control characters,
    /// which paste leaves behind, are told one by one.
    static void check(Reading reading) {
        String text = reading.source().text();
        int nul = text.indexOf('\0');
        if (nul >= 0) {
            reading.error(reading.source().at(nul), "letter.notText");
            return;
        }
        PrimitiveIterator.OfInt characters = text.codePoints().iterator();
        for (int at = 0; characters.hasNext(); ) {
            int c = characters.nextInt();
            if (isForeign(c)) {
                reading.error(
                        reading.source().at(at), "letter.controlCharacter", "U+%04X".formatted(c));
            }
            at += Character.charCount(c);
        }
    }

    private static boolean isForeign(int c) {
        boolean white = c == '\t' || c == '\n' || c == '\r';
        return (Character.isISOControl(c) && !white) || Plain.isNoCharacter(c);
    }
}
