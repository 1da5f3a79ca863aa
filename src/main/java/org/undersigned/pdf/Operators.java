package org.undersigned.pdf;

import org.undersigned.measure.Length;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The bytes of a content stream as they grow: operands, then an operator (ISO 32000-1 §7.8.2).
///
/// Numbers are written as short as they can be, without a locale; a space comes only between two
/// tokens that would run together.
final class Operators {

    /// Positions are rounded to this fraction of a point: 6.5 scaled points.
    static final int GRID = 10_000;

    private byte[] bytes = new byte[8192];
    private int length;

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, length);
    }

    /// An operator, or any other token that is not a number, as it stands.
    Operators add(String token) {
        separate();
        byte[] ascii = token.getBytes(StandardCharsets.ISO_8859_1);
        reserve(ascii.length);
        System.arraycopy(ascii, 0, bytes, length, ascii.length);
        length += ascii.length;
        return this;
    }

    /// An operator at the end of its line.
    Operators end(String operator) {
        add(operator);
        put('\n');
        return this;
    }

    /// A distance in points, on the grid.
    Operators add(Length distance) {
        return addOnGrid(onGrid(distance));
    }

    /// A distance in steps of the grid.
    static long onGrid(Length distance) {
        return Length.fraction(distance.sp(), GRID, Length.PER_POINT);
    }

    Operators addOnGrid(long steps) {
        return decimal(steps, 4);
    }

    Operators add(long number) {
        return decimal(number, 0);
    }

    /// The number `unscaled ÷ 10^places`, without trailing zeros and without a zero before the
    /// point.
    Operators decimal(long unscaled, int places) {
        separate();
        reserve(24);
        long left = Math.absExact(unscaled);
        int digits = places;
        while (digits > 0 && left % 10 == 0) {
            left /= 10;
            digits--;
        }
        if (unscaled < 0) {
            bytes[length++] = '-';
        }
        byte[] reversed = new byte[22];
        int count = 0;
        while (left > 0 || count < digits) {
            reversed[count++] = (byte) ('0' + left % 10);
            left /= 10;
            if (count == digits) {
                reversed[count++] = '.';
            }
        }
        if (count == 0) {
            reversed[count++] = '0';
        }
        while (count > 0) {
            bytes[length++] = reversed[--count];
        }
        return this;
    }

    /// Starts a string of character codes.
    void openString() {
        put('(');
    }

    /// A two-byte character code within a string (§7.3.4.2).
    void code(int code) {
        reserve(4);
        escaped(code >> 8);
        escaped(code & 0xFF);
    }

    void closeString() {
        put(')');
    }

    /// A character that needs no space around it.
    Operators put(char delimiter) {
        reserve(1);
        bytes[length++] = (byte) delimiter;
        return this;
    }

    private void escaped(int value) {
        switch (value) {
            case '(', ')', '\\' -> {
                bytes[length++] = '\\';
                bytes[length++] = (byte) value;
            }
            case '\r' -> {
                bytes[length++] = '\\';
                bytes[length++] = 'r';
            }
            default -> bytes[length++] = (byte) value;
        }
    }

    private void separate() {
        if (length > 0 && !isDelimiter(bytes[length - 1])) {
            put(' ');
        }
    }

    private static boolean isDelimiter(byte last) {
        return switch (last) {
            case '\n', '[', ']', '(', ')', '<', '>' -> true;
            default -> false;
        };
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
