package org.undersigned.store;

import org.jspecify.annotations.Nullable;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// What the contents of a workspace are recognized by: the exclusive or of the SHA-256 (FIPS 180-4)
/// of all rows, so that a change to one row needs no look at the others.
///
/// It finds damage, which SQLite's own checks mostly miss; it keeps nobody from forging.
final class ContentsDigest {

    private static final HexFormat HEX = HexFormat.of();
    private static final int BYTES = 32;

    private final byte[] sum;
    private final MessageDigest hash = sha256();
    private final Bytes bytes = new Bytes();

    private ContentsDigest(byte[] sum) {
        this.sum = sum;
    }

    /// Of no rows at all.
    static ContentsDigest empty() {
        return new ContentsDigest(new byte[BYTES]);
    }

    /// As it was written.
    static ContentsDigest parse(String hex) {
        return new ContentsDigest(HEX.parseHex(hex));
    }

    /// Puts a row in, or takes it out; nothing if it is null.
    void turn(@Nullable RowImage row) {
        if (row != null) {
            RowCodec.write(row, bytes);
            bytes.moveTo(hash);
            turn(hash.digest());
        }
    }

    /// Puts all rows in, or takes them out, that make up other contents.
    void turn(ContentsDigest others) {
        turn(others.sum);
    }

    /// The same, to be changed by itself.
    ContentsDigest copy() {
        return new ContentsDigest(sum.clone());
    }

    private void turn(byte[] digest) {
        for (int i = 0; i < BYTES; i++) {
            sum[i] ^= digest[i];
        }
    }

    /// 64 hexadecimal digits.
    String hex() {
        return HEX.formatHex(sum);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
