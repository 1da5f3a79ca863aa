package org.undersigned.letter.text;

import org.undersigned.problem.Place;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/// A file's text, and where in it a character stands. Lines end with LF, CR or CR LF.
final class SourceText {

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final String file;
    private final String text;
    private final int[] lineStarts;

    /// The second halves of characters outside the basic plane, which are no columns of their own.
    private final int[] halves;

    SourceText(String file, String written) {
        this.file = file;
        this.text =
                !written.isEmpty() && written.charAt(0) == BYTE_ORDER_MARK
                        ? written.substring(1)
                        : written;
        this.lineStarts = lineStarts(text);
        this.halves = offsets(text.length(), at -> Character.isLowSurrogate(text.charAt(at)));
    }

    private static int[] lineStarts(String text) {
        return offsets(text.length() + 1, at -> at == 0 || endsLine(text, at - 1, text.length()));
    }

    private static boolean endsLine(String text, int at, int length) {
        char c = text.charAt(at);
        return c == '\n' || (c == '\r' && (at + 1 == length || text.charAt(at + 1) != '\n'));
    }

    /// The text, without a byte order mark.
    String text() {
        return text;
    }

    /// The whole file.
    Place file() {
        return Place.file(file);
    }

    /// The place of the character at this offset; columns count code points.
    Place at(int offset) {
        int line = countUpTo(lineStarts, offset);
        int start = lineStarts[line - 1];
        int pairs = countUpTo(halves, offset - 1) - countUpTo(halves, start - 1);
        return new Place(file, line, offset - start - pairs + 1);
    }

    /// A place given by line and column, both from 1.
    Place at(int line, int column) {
        return new Place(file, line, column);
    }

    /// The number of the line this offset is in, from 1.
    int line(int offset) {
        return countUpTo(lineStarts, offset);
    }

    /// The offset of the code point at a line and column, both from 1; the end of the text if it is
    /// shorter.
    int offset(int line, int column) {
        if (line > lineStarts.length) {
            return text.length();
        }
        int start = lineStarts[line - 1];
        int before = countUpTo(halves, start - 1);
        int offset = start + column - 1;
        int pairs = countUpTo(halves, offset) - before;
        while (offset < start + column - 1 + pairs) {
            offset = start + column - 1 + pairs;
            pairs = countUpTo(halves, offset) - before;
        }
        return Math.min(offset, text.length());
    }

    private static int[] offsets(int limit, IntPredicate wanted) {
        return IntStream.range(0, limit).filter(wanted).toArray();
    }

    private static int countUpTo(int[] sorted, int value) {
        int found = Arrays.binarySearch(sorted, value);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
