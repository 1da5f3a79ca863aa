package org.undersigned.store;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;

/// Row images as {@link RowCodec} writes them, of which only a few are wanted: the others are
/// passed over without being read.
abstract sealed class Images permits LaidOutImages, NamedImages {

    final ByteBuffer bytes;

    Images(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /// @param deflated as it was written
    static Images of(byte[] deflated) {
        ByteBuffer bytes = ByteBuffer.wrap(RowCodec.inflated(deflated));
        return bytes.getInt(0) == RowCodec.LAID_OUT
                ? new LaidOutImages(bytes)
                : new NamedImages(bytes);
    }

    /// Where each of them begins.
    abstract int[] starts();

    /// Goes to the next image.
    ///
    /// @return whether this one has the text in the column
    abstract boolean pass(Wanted wanted);

    /// What is looked for.
    ///
    /// @param name the column as bytes
    record Wanted(String column, byte[] name, byte[] value) {

        static final Wanted NOTHING = new Wanted("", new byte[0], new byte[0]);

        static Wanted of(String column, String value) {
            return new Wanted(
                    column,
                    column.getBytes(StandardCharsets.UTF_8),
                    value.getBytes(StandardCharsets.UTF_8));
        }
    }

    /// One of them; null if the row was not there.
    abstract @Nullable RowImage at(int index);

    /// What stands before all of them when there are so many.
    abstract byte[] head(int count);

    /// The indexes of those that have this text in a column.
    List<Integer> where(String column, String value) {
        Wanted wanted = Wanted.of(column, value);
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
        Wanted wanted = Wanted.of(column, value);
        boolean found = false;
        for (int i = 0; !found && i < size(); i++) {
            bytes.position(starts()[i]);
            found = pass(wanted);
        }
        return found;
    }

    /// Reads all of them that were there, one after the other.
    void each(Consumer<RowImage> reader) {
        for (int i = 0; i < size(); i++) {
            RowImage image = at(i);
            if (image != null) {
                reader.accept(image);
            }
        }
    }

    /// How many there are.
    int size() {
        return starts().length;
    }

    /// As bytes again without some of them, in the form they have.
    ///
    /// @param dropped by index
    byte[] without(BitSet dropped) {
        ByteArrayOutputStream left = new ByteArrayOutputStream();
        left.writeBytes(head(size() - dropped.cardinality()));
        for (int i = 0; i < size(); i++) {
            if (!dropped.get(i)) {
                left.write(bytes.array(), starts()[i], end(i) - starts()[i]);
            }
        }
        return RowCodec.deflated(left.toByteArray());
    }

    private int end(int index) {
        return index + 1 < size() ? starts()[index + 1] : bytes.capacity();
    }

    String text() {
        int length = bytes.getInt();
        int from = bytes.position();
        bytes.position(from + length);
        return length == 0 ? "" : new String(bytes.array(), from, length, StandardCharsets.UTF_8);
    }

    /// Passes a text.
    ///
    /// @return whether it is this one
    boolean text(byte[] wanted) {
        int length = bytes.getInt();
        int from = bytes.position();
        bytes.position(from + length);
        return length == wanted.length
                && Arrays.equals(bytes.array(), from, from + length, wanted, 0, wanted.length);
    }
}
