package org.undersigned.exchange.vcard;

import java.io.ByteArrayOutputStream;

/// Bytes written as `=C3=A9` (RFC 2045 §6.7).
public final class QuotedPrintable {

    private QuotedPrintable() {}

    /// What is no such writing stays as it is.
    ///
    /// @param text one unit for each byte
    public static byte[] decoded(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            int high = digit(text, i + 1);
            int low = high < 0 ? -1 : digit(text, i + 2);
            if (text.charAt(i) == '=' && low >= 0) {
                bytes.write(high << 4 | low);
                i += 2;
            } else {
                bytes.write(text.charAt(i));
            }
        }
        return bytes.toByteArray();
    }

    private static int digit(String text, int at) {
        return at < text.length() ? Character.digit(text.charAt(at), 16) : -1;
    }
}
