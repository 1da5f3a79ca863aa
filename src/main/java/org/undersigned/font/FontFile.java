package org.undersigned.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Looks into a font file without reading it whole: its table directory, its characters, its weight
/// and what its maker permits (OpenType, font file).
///
/// A file that contradicts itself gives an exception of one kind or another; whoever asks takes
/// each as “not a font”.
final class FontFile implements AutoCloseable {

    private static final int COLLECTION = tag("ttcf");
    private static final int TRUE_TYPE = 0x00010000;
    private static final int APPLE_TRUE_TYPE = tag("true");
    private static final int MOST_FONTS = 64;
    private static final int MOST_TABLES = 256;
    private static final int LARGEST_TABLE = 8 << 20;

    private final FileChannel file;

    private FontFile(FileChannel file) {
        this.file = file;
    }

    static FontFile open(Path path) throws IOException {
        return new FontFile(FileChannel.open(path, StandardOpenOption.READ));
    }

    /// What is told about each font in the file that has TrueType outlines and may be embedded.
    ///
    /// @throws IOException if it cannot be read
    /// @throws RuntimeException if it is not a font
    List<FontSketch> fonts() throws IOException {
        List<FontSketch> fonts = new ArrayList<>();
        int[] starts = starts();
        for (int index = 0; index < starts.length; index++) {
            Map<String, Table> tables = tables(starts[index]);
            if (FontSketch.isUsable(tables.keySet())) {
                int number = index;
                FontSketch.of(number, this, tables).ifPresent(fonts::add);
            }
        }
        return fonts;
    }

    private int[] starts() throws IOException {
        ByteBuffer head = read(0, 12);
        int kind = head.getInt(0);
        if (kind != COLLECTION) {
            return kind == TRUE_TYPE || kind == APPLE_TRUE_TYPE ? new int[] {0} : new int[0];
        }
        int[] starts = new int[Math.clamp(head.getInt(8), 0, MOST_FONTS)];
        ByteBuffer offsets = read(12, 4 * starts.length);
        for (int i = 0; i < starts.length; i++) {
            starts[i] = offsets.getInt(4 * i);
        }
        return starts;
    }

    private Map<String, Table> tables(int start) throws IOException {
        int count = Math.min(Short.toUnsignedInt(read(start + 4L, 2).getShort(0)), MOST_TABLES);
        ByteBuffer directory = read(start + 12L, 16 * count);
        Map<String, Table> tables = new HashMap<>();
        for (int i = 0; i < count; i++) {
            byte[] name = new byte[4];
            directory.get(16 * i, name);
            long offset = Integer.toUnsignedLong(directory.getInt(16 * i + 8));
            int length = directory.getInt(16 * i + 12);
            if (length > 0) {
                tables.put(
                        new String(name, StandardCharsets.ISO_8859_1), new Table(offset, length));
            }
        }
        return tables;
    }

    /// The bytes of a table, at most eight megabytes.
    ByteBuffer read(Table table) throws IOException {
        return read(table.offset(), Math.min(table.length(), LARGEST_TABLE));
    }

    private ByteBuffer read(long offset, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (file.read(bytes, offset + bytes.position()) < 0) {
                throw new IOException("the file ends early");
            }
        }
        return bytes.flip();
    }

    private static int tag(String name) {
        return ByteBuffer.wrap(name.getBytes(StandardCharsets.ISO_8859_1)).getInt();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /// Where a table is.
    record Table(long offset, int length) {}
}
