package org.undersigned.pdf;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Small objects that are compressed together (ISO 32000-1 §7.5.7): first the number and the place
/// of each, then the objects.
final class ObjectStream {

    /// A reader takes all of them to get at one.
    private static final int MOST = 200;

    private final int number;
    private final StringBuilder heads = new StringBuilder();
    private final ByteArrayOutputStream objects = new ByteArrayOutputStream(16_384);
    private int size;

    /// @param number its own
    ObjectStream(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    /// How many objects are in it.
    int size() {
        return size;
    }

    boolean isFull() {
        return size >= MOST;
    }

    /// Where the next object is to be written.
    OutputStream open(int object) {
        if (size > 0) {
            objects.write('\n');
        }
        heads.append(object).append(' ').append(objects.size()).append('\n');
        size++;
        return objects;
    }

    COSStream stream() {
        byte[] first = heads.toString().getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream all = new ByteArrayOutputStream(first.length + objects.size());
        all.writeBytes(first);
        all.writeBytes(objects.toByteArray());
        byte[] deflated = Streams.deflate(all.toByteArray(), Streams.FAST);
        COSStream stream = Streams.filtered(deflated, COSName.FLATE_DECODE);
        stream.setItem(COSName.TYPE, COSName.OBJ_STM);
        stream.setInt(COSName.N, size);
        stream.setInt(COSName.FIRST, first.length);
        return stream;
    }
}
