package org.undersigned.roster.cleaning;

/// Mends letters whose UTF-8 bytes some program took for another coding and then saved so.
///
/// Only what can be nothing else is mended: bytes that are UTF-8 throughout, and letters that
/// become fewer by it. A dash or a quotation mark behind a capital is left alone where it could be
/// meant (`CAFÉ–BAR`).
final class Mojibake {

    /// Some programs do it twice.
    private static final int MOST = 3;

    /// What windows-1252 makes of continuation bytes, but people write as well.
    private static final String MEANT = "‘’“”–—…•\u00A0«»";

    private Mojibake() {}

    /// The text as it was meant; itself if nothing was wrong with it.
    static String mended(String text) {
        String now = text;
        for (int i = 0; i < MOST && mayBeGarbled(now); i++) {
            String better = once(now, CodePage.WINDOWS);
            better = better.equals(now) ? once(now, CodePage.MAC) : better;
            if (better.equals(now)) {
                return now;
            }
            now = better;
        }
        return now;
    }

    /// A letter that was misread is two at least, and none of them ASCII.
    private static boolean mayBeGarbled(String text) {
        boolean before = false;
        for (int i = 0; i < text.length(); i++) {
            boolean wide = text.charAt(i) >= 0x80;
            if (wide && before) {
                return true;
            }
            before = wide;
        }
        return false;
    }

    private static String once(String text, CodePage page) {
        StringBuilder mended = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int lead = page.code(text.charAt(i));
            int length = page.isLead(lead) ? length(lead) : 0;
            String garbled = text.substring(i, Math.min(text.length(), i + length));
            String meant = length > 1 && garbled.length() == length ? page.meant(garbled) : "";
            if (meant.isEmpty() || isDoubtful(garbled, meant, text, i)) {
                mended.append(text.charAt(i));
                i++;
            } else {
                mended.append(meant);
                i += length;
            }
        }
        return mended.toString();
    }

    /// How many bytes a letter has that begins with this one (RFC 3629 §3); 0 if none does.
    private static int length(int lead) {
        if (lead < 0xC2 || lead > 0xF4) {
            return 0;
        }
        return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    }

    /// Whether a pair may be meant as it is: `É–`; or mean what nobody writes.
    private static boolean isDoubtful(String garbled, String meant, String text, int at) {
        int letter = meant.codePointAt(0);
        boolean written = Character.isDefined(letter) && !Character.isISOControl(letter);
        if (!written || garbled.length() > 2) {
            return !written;
        }
        boolean latin = letter < 0x100;
        boolean plain = MEANT.indexOf(garbled.charAt(1)) >= 0;
        boolean alone = !hasNeighbour(text, at);
        return plain
                && alone
                && !(latin && Character.isLetter(letter) && garbled.charAt(1) != '\u00A0');
    }

    /// Whether another pair stands beside this one.
    private static boolean hasNeighbour(String text, int at) {
        return isPair(text, at + 2) || isPair(text, at - 2);
    }

    private static boolean isPair(String text, int at) {
        if (at < 0 || at + 1 >= text.length()) {
            return false;
        }
        int next = CodePage.WINDOWS.code(text.charAt(at + 1));
        return length(CodePage.WINDOWS.code(text.charAt(at))) > 1 && next >= 0x80 && next < 0xC0;
    }
}
