package org.undersigned.store;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The columns that rows have in common, in the order of their names: kept once for all rows of a
/// result, or of an entry of the journal.
final class Layout {

    private final String[] names;
    private final byte[][] coded;
    private final int hash;

    /// @param names in order, each once
    Layout(String... names) {
        this.names = names.clone();
        this.coded = Arrays.stream(this.names).map(Layout::coded).toArray(byte[][]::new);
        this.hash = Arrays.hashCode(this.names);
    }

    int size() {
        return names.length;
    }

    String name(int index) {
        return names[index];
    }

    /// A name as {@link RowCodec} writes it.
    byte[] coded(int index) {
        return coded[index];
    }

    /// Where a column stands; negative if there is none of this name.
    int indexOf(Object name) {
        return name instanceof String word ? Arrays.binarySearch(names, word) : -1;
    }

    private static byte[] coded(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(Integer.BYTES + bytes.length)
                .putInt(bytes.length)
                .put(bytes)
                .array();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Layout layout
                        && hash == layout.hash
                        && Arrays.equals(names, layout.names));
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
