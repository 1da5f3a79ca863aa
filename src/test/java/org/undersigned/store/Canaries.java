package org.undersigned.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Looks for words in every byte of every file of a folder: as UTF-8 and UTF-16, escaped as in
/// JSON, in hexadecimal digits, in Base64, and within everything that can be inflated.
///
/// @param folder where
public record Canaries(Path folder) {

    private static final List<Charset> CHARSETS =
            List.of(
                    StandardCharsets.UTF_8,
                    StandardCharsets.UTF_16LE,
                    StandardCharsets.UTF_16BE,
                    StandardCharsets.ISO_8859_1);

    private static final int SHORTEST = 7;

    /// Those of the words that are found.
    public List<String> of(String... words) {
        StringBuilder all = new StringBuilder();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                byte[] bytes = Files.readAllBytes(file);
                all.append(new String(bytes, StandardCharsets.ISO_8859_1)).append('\n');
                inflate(bytes, all);
                if (file.toString().endsWith(".undersigned")) {
                    journal(file, all);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String text = all.toString();
        return Arrays.stream(words).filter(it -> isIn(text, it)).toList();
    }

    /// What SQLite has cut up, whole.
    private static void journal(Path file, StringBuilder all) {
        try (Database database = Database.open(file, true)) {
            for (String column : List.of("before", "after")) {
                database.list(
                                "select " + column + " as images from change",
                                it -> it.bytes("images"))
                        .forEach(it ->
                                all.append(
                                        new String(
                                                RowCodec.inflated(it),
                                                StandardCharsets.ISO_8859_1)));
            }
        }
    }

    private static boolean isIn(String bytes, String word) {
        return forms(word).stream().anyMatch(bytes::contains);
    }

    /// A word as it may be written, a character for a byte.
    private static List<String> forms(String word) {
        List<String> forms = new ArrayList<>();
        StringBuilder escaped = new StringBuilder();
        word.chars()
                .forEach(it ->
                        escaped.append(it < 128 ? "" + (char) it : String.format("\\u%04x", it)));
        forms.add(escaped.toString());
        for (Charset charset : CHARSETS) {
            byte[] bytes = word.getBytes(charset);
            forms.add(new String(bytes, StandardCharsets.ISO_8859_1));
            forms.add(HexFormat.of().formatHex(bytes));
            forms.add(HexFormat.of().withUpperCase().formatHex(bytes));
            forms.addAll(base64(bytes));
        }
        return forms;
    }

    /// What Base64 makes of bytes wherever they begin within a text: what their neighbours share in
    /// is left out, and what is then so short that it stands anywhere by chance.
    private static List<String> base64(byte[] bytes) {
        List<String> forms = new ArrayList<>();
        for (int before = 0; before < 3; before++) {
            byte[] shifted = new byte[before + bytes.length];
            System.arraycopy(bytes, 0, shifted, before, bytes.length);
            String text = Base64.getEncoder().withoutPadding().encodeToString(shifted);
            forms.add(text.substring(before == 0 ? 0 : before + 1, shifted.length / 3 * 4));
        }
        forms.removeIf(it -> it.length() < SHORTEST);
        return forms;
    }

    /// Inflates from every place where the header of a deflated stream may be (RFC 1950 §2.2),
    /// whether or not it ends: what SQLite cuts up is found as well, up to the cut.
    private static void inflate(byte[] bytes, StringBuilder all) {
        byte[] buffer = new byte[1 << 16];
        for (int i = 0; i + 1 < bytes.length; i++) {
            if (bytes[i] != 0x78 || (((bytes[i] & 0xFF) << 8) | (bytes[i + 1] & 0xFF)) % 31 != 0) {
                continue;
            }
            Inflater inflater = new Inflater();
            inflater.setInput(bytes, i, bytes.length - i);
            try {
                for (int n = inflater.inflate(buffer); n > 0; n = inflater.inflate(buffer)) {
                    all.append(new String(buffer, 0, n, StandardCharsets.ISO_8859_1));
                }
            } catch (DataFormatException e) {
                all.append('\n');
            } finally {
                inflater.end();
            }
        }
    }
}
