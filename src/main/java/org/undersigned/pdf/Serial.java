package org.undersigned.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/// Turns a tree of objects into a file whose identifier (ISO 32000-1 §14.4) is made from its
/// content.
///
/// The file is written with an identifier of zeros; its SHA-256 then takes their place.
final class Serial {

    private static final int IDENTIFIER = 16;
    private static final float VERSION = 1.7f;

    private Serial() {}

    static byte[] write(COSDictionary catalog, COSDictionary information) {
        COSDictionary trailer = new COSDictionary();
        trailer.setItem(COSName.ROOT, catalog);
        trailer.setItem(COSName.INFO, information);
        COSString zeros = new COSString(new byte[IDENTIFIER], true);
        COSArray identifier = new COSArray();
        identifier.add(zeros);
        identifier.add(zeros);
        trailer.setItem(COSName.ID, identifier);
        COSDocument objects = new COSDocument();
        objects.setVersion(VERSION);
        objects.setIsXRefStream(true);
        objects.setTrailer(trailer);
        ByteArrayOutputStream file = new ByteArrayOutputStream(65_536);
        try (PDDocument document = new PDDocument(objects)) {
            new COSWriter(file, CompressParameters.DEFAULT_COMPRESSION).write(document);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return identified(file.toByteArray());
    }

    private static byte[] identified(byte[] file) {
        byte[] zeros = "0".repeat(2 * IDENTIFIER).getBytes(StandardCharsets.US_ASCII);
        byte[] digest = Arrays.copyOf(sha256(file), IDENTIFIER);
        byte[] hex =
                HexFormat.of()
                        .withUpperCase()
                        .formatHex(digest)
                        .getBytes(StandardCharsets.US_ASCII);
        int second = lastIndexOf(zeros, file, file.length - zeros.length);
        int first = lastIndexOf(zeros, file, second - zeros.length);
        System.arraycopy(hex, 0, file, first, hex.length);
        System.arraycopy(hex, 0, file, second, hex.length);
        return file;
    }

    private static int lastIndexOf(byte[] wanted, byte[] in, int from) {
        int at = from;
        while (!Arrays.equals(wanted, 0, wanted.length, in, at, at + wanted.length)) {
            at--;
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
