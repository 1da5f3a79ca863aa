package org.undersigned.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSString;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// The identifier of a file (ISO 32000-1 §14.4), made from its content: the file is written with an
/// identifier of zeros; its SHA-256 then takes their place, both times.
final class Identifier {

    private static final int LENGTH = 16;
    private static final byte[] ZEROS = "0".repeat(2 * LENGTH).getBytes(StandardCharsets.US_ASCII);

    private Identifier() {}

    static COSArray blank() {
        COSArray identifier = new COSArray();
        identifier.add(new COSString(new byte[LENGTH], true));
        identifier.add(new COSString(new byte[LENGTH], true));
        return identifier;
    }

    /// Writes the identifier in the place of the zeros, and gives back the file.
    ///
    /// @param file is changed
    /// @param from where to look for the zeros
    static byte[] fillIn(byte[] file, int from) {
        byte[] digest = Arrays.copyOf(sha256(file), LENGTH);
        byte[] hex =
                HexFormat.of()
                        .withUpperCase()
                        .formatHex(digest)
                        .getBytes(StandardCharsets.US_ASCII);
        int first = zerosAfter(from, file);
        int second = zerosAfter(first + hex.length, file);
        System.arraycopy(hex, 0, file, first, hex.length);
        System.arraycopy(hex, 0, file, second, hex.length);
        return file;
    }

    private static int zerosAfter(int from, byte[] file) {
        int at = from;
        while (!Arrays.equals(ZEROS, 0, ZEROS.length, file, at, at + ZEROS.length)) {
            at++;
        }
        return at;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
