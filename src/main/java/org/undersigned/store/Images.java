package org.undersigned.store;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Row images as {@link RowCodec} writes them, of which only a few are wanted: the others are
/// passed over without being read.
final class Images {

    private final ByteBuffer bytes;
    private final int[] starts;

    /// @param deflated as it was written
    Images(byte[] deflated) {
        this.bytes = ByteBuffer.wrap(RowCodec.inflated(deflated));
        this.starts = new int[bytes.getInt(0)];
        bytes.position(Integer.BYTES);
        for (int i = 0; i < starts.length; i++) {
            starts[i] = bytes.position();
            pass(new byte[0], new byte[0]);
        }
    }

    /// The indexes of those that have this text in a column.
    List<Integer> where(String column, String value) {
        byte[] name = column.getBytes(StandardCharsets.UTF_8);
        byte[] wanted = value.getBytes(StandardCharsets.UTF_8);
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            bytes.position(starts[i]);
            if (pass(name, wanted)) {
                found.add(i);
            }
        }
        return found;
    }

    /// Whether any of them has this text in a column.
    boolean has(String column, String value) {
        byte[] name = column.getBytes(StandardCharsets.UTF_8);
        byte[] wanted = value.getBytes(StandardCharsets.UTF_8);
        boolean found = false;
        for (int i = 0; !found && i < starts.length; i++) {
            bytes.position(starts[i]);
            found = pass(name, wanted);
        }
        return found;
    }

    /// One of them; null if the row was not there.
    @Nullable RowImage at(int index) {
        return index < starts.length ? RowCodec.decode(bytes.array(), starts[index]) : null;
    }

    /// Goes to the next image.
    ///
    /// @return whether this one has the text in the column
    private boolean pass(byte[] column, byte[] value) {
        int columns = bytes.getInt();
        if (columns == 0) {
            return false;
        }
        boolean found = false;
        text(column);
        for (int i = 0; i < columns; i++) {
            boolean named = text(column);
            if (bytes.get() == 'n') {
                bytes.position(bytes.position() + Long.BYTES);
            } else {
                boolean same = text(named ? value : column);
                found |= named && same;
            }
        }
        return found;
    }

    /// Passes a text.
    ///
    /// @return whether it is this one
    private boolean text(byte[] wanted) {
        int length = bytes.getInt();
        int from = bytes.position();
        bytes.position(from + length);
        return length == wanted.length
                && Arrays.equals(bytes.array(), from, from + length, wanted, 0, wanted.length);
    }
}
