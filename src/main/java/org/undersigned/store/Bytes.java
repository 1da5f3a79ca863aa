package org.undersigned.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;

/// Bytes that are being written, in a room that is used again.
final class Bytes {

    private byte[] room = new byte[512];
    private int size;

    int size() {
        return size;
    }

    /// One byte.
    void sign(char sign) {
        ensure(1);
        room[size++] = (byte) sign;
    }

    /// Four bytes, the greatest first.
    void number(int number) {
        ensure(Integer.BYTES);
        for (int shift = Integer.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            room[size++] = (byte) (number >> shift);
        }
    }

    /// Eight bytes, the greatest first.
    void number(long number) {
        number((int) (number >> Integer.SIZE));
        number((int) number);
    }

    /// UTF-8 behind its length.
    void text(String text) {
        if (text.isEmpty()) {
            number(0);
        } else {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            number(bytes.length);
            bytes(bytes);
        }
    }

    void bytes(byte[] bytes) {
        ensure(bytes.length);
        System.arraycopy(bytes, 0, room, size, bytes.length);
        size += bytes.length;
    }

    /// Hands over what is written, and begins anew.
    void moveTo(OutputStream out) throws IOException {
        out.write(room, 0, size);
        size = 0;
    }

    /// Hands over what is written, and begins anew.
    void moveTo(ByteArrayOutputStream out) {
        out.write(room, 0, size);
        size = 0;
    }

    /// Hands over what is written, and begins anew.
    void moveTo(MessageDigest digest) {
        digest.update(room, 0, size);
        size = 0;
    }

    private void ensure(int more) {
        if (room.length - size < more) {
            room = Arrays.copyOf(room, Math.max(2 * room.length, size + more));
        }
    }
}
