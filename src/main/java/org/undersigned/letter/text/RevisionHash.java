package org.undersigned.letter.text;

import org.undersigned.letter.Letter;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;

/// What a wording is recognized by: whoever agrees to a letter agrees to a revision of it.
///
/// SHA-256 (FIPS 180-4) of title, subject, body and closing as {@link LetterWriter} writes them, in
/// NFC, fields unexpanded, each preceded by its length. Date, addressees, roster, letterhead and
/// style are no part of the wording.
public final class RevisionHash {

    private RevisionHash() {}

    /// The hash as 64 hexadecimal digits.
    public static String of(Letter letter) {
        Letter normal = Normal.of(letter, Trace.NONE);
        List<String> wording =
                List.of(
                        normal.front().title(),
                        LineWriter.write(normal.front().subject()),
                        LetterWriter.body(normal.body(), normal.notes()),
                        LineWriter.write(normal.front().closing()));
        MessageDigest digest = sha256();
        for (String part : wording) {
            byte[] bytes =
                    Normalizer.normalize(part, Normalizer.Form.NFC)
                            .getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
