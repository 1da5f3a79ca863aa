package org.undersigned.store;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// Row images as {@link RowCodec} writes them, of which only a few are wanted: the others are
/// passed over without being read.
final class Images {

    private final ByteBuffer bytes;
    private final int[] starts;
    private Layout layout = new Layout();

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

    /// Reads all of them that were there, one after the other.
    void each(Consumer<RowImage> reader) {
        for (int i = 0; i < starts.length; i++) {
            RowImage image = at(i);
            if (image != null) {
                reader.accept(image);
            }
        }
    }

    /// One of them; null if the row was not there.
    @Nullable RowImage at(int index) {
        if (index >= starts.length) {
            return null;
        }
        bytes.position(starts[index]);
        Object[] values = new Object[bytes.getInt()];
        if (values.length == 0) {
            return null;
        }
        Relation relation = Relation.valueOf(text().toUpperCase(Locale.ROOT));
        String[] names = null;
        for (int i = 0; i < values.length; i++) {
            if (names == null && !isNext(i, values.length)) {
                names = names(i, values.length);
            }
            if (names != null) {
                names[i] = text();
            }
            values[i] = bytes.get() == 'n' ? (Object) bytes.getLong() : text();
        }
        if (names != null) {
            layout = new Layout(names);
        }
        return new RowImage(relation, new Values(layout, values));
    }

    /// Passes the name of a column if it is the one that the image before has there.
    private boolean isNext(int column, int columns) {
        if (columns != layout.size()) {
            return false;
        }
        byte[] name = layout.coded(column);
        int from = bytes.position();
        int to = from + name.length;
        if (to > bytes.capacity()
                || !Arrays.equals(bytes.array(), from, to, name, 0, name.length)) {
            return false;
        }
        bytes.position(to);
        return true;
    }

    /// The first names of the image before, and room for more.
    private String[] names(int known, int columns) {
        String[] names = new String[columns];
        for (int i = 0; i < known; i++) {
            names[i] = layout.name(i);
        }
        return names;
    }

    private String text() {
        int length = bytes.getInt();
        int from = bytes.position();
        bytes.position(from + length);
        return length == 0 ? "" : new String(bytes.array(), from, length, StandardCharsets.UTF_8);
    }

    /// How many there are.
    int size() {
        return starts.length;
    }

    /// As bytes again without some of them.
    ///
    /// @param dropped by index
    byte[] without(BitSet dropped) {
        ByteArrayOutputStream left = new ByteArrayOutputStream();
        left.writeBytes(
                ByteBuffer.allocate(Integer.BYTES)
                        .putInt(starts.length - dropped.cardinality())
                        .array());
        for (int i = 0; i < starts.length; i++) {
            if (!dropped.get(i)) {
                left.write(bytes.array(), starts[i], end(i) - starts[i]);
            }
        }
        return RowCodec.deflated(left.toByteArray());
    }

    private int end(int index) {
        return index + 1 < starts.length ? starts[index + 1] : bytes.capacity();
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
