package org.undersigned.store;

import org.jspecify.annotations.Nullable;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;

/// What the contents of a workspace are recognized by: the exclusive or of the SHA-256 (FIPS 180-4)
/// of all rows, so that a change to one row needs no look at the others. The names of a row's
/// columns go in by a hash of their own: they are longer than most rows.
///
/// It finds damage, which SQLite's own checks mostly miss; it keeps nobody from forging.
final class ContentsDigest {

    private static final HexFormat HEX = HexFormat.of();
    private static final int BYTES = 32;
    private static final int MANY = 1000;

    private final RowForm form;
    private final byte[] sum;
    private final MessageDigest hash = sha256();
    private final Bytes bytes = new Bytes();
    private final Map<Shape, byte[]> fingerprints = new HashMap<>();

    /// The shape of the last row, and its fingerprint.
    private @Nullable Shape last;

    private byte[] print = {};

    private ContentsDigest(RowForm form, byte[] sum) {
        this.form = form;
        this.sum = sum;
    }

    /// Of no rows at all.
    ///
    /// @param form in which rows are hashed
    static ContentsDigest empty(RowForm form) {
        return new ContentsDigest(form, new byte[BYTES]);
    }

    /// As it was written.
    static ContentsDigest parse(RowForm form, String hex) {
        return new ContentsDigest(form, HEX.parseHex(hex));
    }

    /// What contents become when rows are changed. Many are hashed on other cores, while whoever
    /// asks for this does something else.
    static Supplier<ContentsDigest> after(List<RowChange> rows, ContentsDigest before) {
        ForkJoinTask<ContentsDigest> turned =
                ForkJoinTask.adapt(() -> {
                    ContentsDigest difference =
                            rows.parallelStream()
                                    .collect(
                                            () -> empty(before.form),
                                            ContentsDigest::turn,
                                            ContentsDigest::turn);
                    difference.turn(before);
                    return difference;
                });
        if (rows.size() > MANY) {
            turned.fork();
            return turned::join;
        }
        return turned::invoke;
    }

    private void turn(RowChange change) {
        turn(change.before());
        turn(change.after());
    }

    /// Puts a row in, or takes it out; nothing if it is null.
    void turn(@Nullable RowImage row) {
        if (row != null) {
            switch (form) {
                case NAMED -> RowCodec.write(row, bytes);
                case LAID_OUT -> {
                    bytes.bytes(fingerprint(Shape.of(row)));
                    RowCodec.writeValues(row, bytes);
                }
            }
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
        return new ContentsDigest(form, sum.clone());
    }

    /// What stands for the table and the names of its columns.
    private byte[] fingerprint(Shape shape) {
        if (!shape.equals(last)) {
            last = shape;
            print =
                    fingerprints.computeIfAbsent(
                            shape,
                            it -> {
                                Bytes named = new Bytes();
                                it.write(named);
                                named.moveTo(hash);
                                return hash.digest();
                            });
        }
        return print;
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
