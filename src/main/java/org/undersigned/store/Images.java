package org.undersigned.store;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Row images as {@link RowCodec} writes them, of which only a few are wanted: the others are
/// passed over without being read.
abstract sealed class Images permits LaidOutImages, NamedImages {

    final byte[] plain;
    final ByteBuffer bytes;

    Images(byte[] plain) {
        this.plain = plain;
        this.bytes = ByteBuffer.wrap(plain);
    }

    /// @param deflated as it was written
    static Images of(byte[] deflated) {
        byte[] plain = RowCodec.inflated(deflated);
        return ByteBuffer.wrap(plain).getInt(0) == RowCodec.LAID_OUT
                ? new LaidOutImages(plain)
                : new NamedImages(plain);
    }

    /// Where each of them begins.
    abstract int[] starts();

    /// Goes to the next image.
    ///
    /// @return whether this one has the text in the column
    abstract boolean pass(Wanted wanted);

    /// What is looked for: a column, and the text in it.
    static final class Wanted {

        static final Wanted NOTHING = new Wanted("", "");

        final String column;
        final byte[] name;
        final byte[] value;

        Wanted(String column, String value) {
            this.column = column;
            this.name = column.getBytes(StandardCharsets.UTF_8);
            this.value = value.getBytes(StandardCharsets.UTF_8);
        }
    }

    /// The table that one of them is of; null if the row was not there.
    abstract @Nullable Relation relation(int index);

    /// The text that one of them has in a column; empty if it has none there. The others of its
    /// columns are passed over.
    abstract String word(int index, String column);

    /// One of them; null if the row was not there.
    abstract @Nullable RowImage at(int index);

    /// What stands before all of them when there are so many.
    abstract byte[] head(int count);

    /// The indexes of those that have this text in a column.
    List<Integer> where(String column, String value) {
        Wanted wanted = new Wanted(column, value);
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            bytes.position(starts()[i]);
            if (pass(wanted)) {
                found.add(i);
            }
        }
        return found;
    }

    /// Whether any of them has this text in a column.
    boolean has(String column, String value) {
        Wanted wanted = new Wanted(column, value);
        boolean found = false;
        for (int i = 0; !found && i < size(); i++) {
            bytes.position(starts()[i]);
            found = pass(wanted);
        }
        return found;
    }

    /// How many there are.
    int size() {
        return starts().length;
    }

    /// As bytes again without some of them, and with others for some, in the form they have.
    ///
    /// @param dropped by index
    /// @param others by index, which have the columns of those that they are for
    /// @param side which of their images
    byte[] without(
            BitSet dropped,
            Map<Integer, RowChange> others,
            Function<RowChange, @Nullable RowImage> side) {
        ByteArrayOutputStream left = new ByteArrayOutputStream();
        left.writeBytes(head(size() - dropped.cardinality()));
        Bytes written = new Bytes();
        for (int i = 0; i < size(); i++) {
            RowChange other = others.get(i);
            RowImage image = other == null ? null : side.apply(other);
            if (image != null) {
                write(i, image, written);
                written.moveTo(left);
            } else if (!dropped.get(i)) {
                left.write(plain, starts()[i], end(i) - starts()[i]);
            }
        }
        return RowCodec.deflated(left.toByteArray());
    }

    /// Writes an image in the place of one that has the same columns.
    abstract void write(int index, RowImage image, Bytes out);

    private int end(int index) {
        return index + 1 < size() ? starts()[index + 1] : plain.length;
    }

    String text() {
        int length = bytes.getInt();
        int from = bytes.position();
        bytes.position(from + length);
        return length == 0 ? "" : new String(plain, from, length, StandardCharsets.UTF_8);
    }

    /// Passes a text, whatever it is.
    void skip() {
        int length = bytes.getInt();
        bytes.position(bytes.position() + length);
    }

    /// Passes a text.
    ///
    /// @return whether it is this one
    boolean text(byte[] wanted) {
        int length = bytes.getInt();
        int from = bytes.position();
        bytes.position(from + length);
        return length == wanted.length
                && Arrays.equals(plain, from, from + length, wanted, 0, wanted.length);
    }
}
