package org.undersigned.roster.cleaning;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// What some programs take the bytes of a text for.
///
/// The JDK's own tables refuse the five bytes that windows-1252 leaves undefined, though browsers
/// keep them, and its MacRoman is in a module that installed programs lack.
enum CodePage {
    /// WHATWG Encoding, index windows-1252.
    WINDOWS(
            "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ"
                    + "\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ"
                    + "ÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ"),
    /// WHATWG Encoding, index macintosh.
    MAC(
            "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
                    + "¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ");

    private final String upper;

    CodePage(String upper) {
        this.upper = upper;
    }

    /// The byte that becomes this character, from 128; −1 for none.
    int code(char unit) {
        int index = upper.indexOf(unit);
        return index < 0 ? -1 : index + 0x80;
    }

    /// Whether a letter that was misread may begin with this byte: on a Mac only Latin letters and
    /// quotation marks, for the others look like dashes.
    boolean isLead(int code) {
        return this == WINDOWS || code == 0xC2 || code == 0xC3 || code == 0xE2;
    }

    /// The text whose UTF-8 bytes become this one; empty if there is none.
    String meant(String garbled) {
        byte[] bytes = new byte[garbled.length()];
        for (int i = 0; i < bytes.length; i++) {
            int code = code(garbled.charAt(i));
            if (code < 0) {
                return "";
            }
            bytes[i] = (byte) code;
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException _) {
            return "";
        }
    }
}
