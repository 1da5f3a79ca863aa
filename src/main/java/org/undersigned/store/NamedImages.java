package org.undersigned.store;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Locale;

/// Images each of which names its columns: {@link RowForm#NAMED}.
final class NamedImages extends Images {

    private final int[] starts;
    private Layout layout = new Layout();

    NamedImages(byte[] plain) {
        super(plain);
        this.starts = new int[bytes.getInt(0)];
        bytes.position(Integer.BYTES);
        for (int i = 0; i < starts.length; i++) {
            starts[i] = bytes.position();
            pass(Wanted.NOTHING);
        }
    }

    @Override
    int[] starts() {
        return starts;
    }

    @Override
    byte[] head(int count) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(count).array();
    }

    @Override
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
        if (to > plain.length || !Arrays.equals(plain, from, to, name, 0, name.length)) {
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

    @Override
    @Nullable Relation relation(int index) {
        if (index >= starts.length || bytes.getInt(starts[index]) == 0) {
            return null;
        }
        bytes.position(starts[index] + Integer.BYTES);
        return Relation.valueOf(text().toUpperCase(Locale.ROOT));
    }

    @Override
    String word(int index, String column) {
        RowImage image = at(index);
        return image == null ? "" : Traces.word(image, column);
    }

    @Override
    void write(int index, RowImage image, Bytes out) {
        RowCodec.write(image, out);
    }

    @Override
    boolean pass(Wanted wanted) {
        int columns = bytes.getInt();
        if (columns == 0) {
            return false;
        }
        boolean found = false;
        text(wanted.name);
        for (int i = 0; i < columns; i++) {
            boolean named = text(wanted.name);
            if (bytes.get() == 'n') {
                bytes.position(bytes.position() + Long.BYTES);
            } else {
                boolean same = text(named ? wanted.value : wanted.name);
                found |= named && same;
            }
        }
        return found;
    }
}
