package org.undersigned.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.zip.Checksum;
import java.util.zip.Deflater;

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
        bytes(bytes, bytes.length);
    }

    /// The first of these.
    void bytes(byte[] bytes, int count) {
        ensure(count);
        System.arraycopy(bytes, 0, room, size, count);
        size += count;
    }

    void bytes(Bytes others) {
        bytes(others.room, others.size);
    }

    byte[] toArray() {
        return Arrays.copyOf(room, size);
    }

    /// Has them counted in; they stay.
    void addTo(Checksum sum) {
        sum.update(room, 0, size);
    }

    /// Hands over what is written, and begins anew: before more is written, all of it must have
    /// been deflated.
    void moveTo(Deflater deflater) {
        deflater.setInput(room, 0, size);
        size = 0;
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
