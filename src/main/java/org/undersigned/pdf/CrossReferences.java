package org.undersigned.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;

import java.nio.ByteBuffer;
import java.util.Arrays;

/// Where each object of a file stands: a cross-reference stream (ISO 32000-1 §7.5.8).
final class CrossReferences {

    /// What kinds of entry there are (table 18).
    private static final byte FREE = 0;

    private static final byte AT_OFFSET = 1;
    private static final byte IN_STREAM = 2;

    /// A kind, an offset or the number of an object stream, and the index there.
    private static final int[] FIELDS = {1, 4, 1};

    private static final int ENTRY = Arrays.stream(FIELDS).sum();

    /// Each row is written as what it differs from the one above (RFC 2083 §6.4, “Up”), which says
    /// little of objects that follow each other.
    private static final byte UP = 2;

    private static final int PNG_PREDICTORS = 12;

    private ByteBuffer entries = ByteBuffer.allocate(1024 * ENTRY);

    /// Object 0 is never used (§7.5.4).
    private int count = 1;

    /// The number of an object that has no place yet.
    int next() {
        if ((count + 1) * ENTRY > entries.capacity()) {
            entries = ByteBuffer.wrap(Arrays.copyOf(entries.array(), 2 * entries.capacity()));
        }
        return count++;
    }

    /// @param offset how many bytes of the file stand before the object
    void put(int number, int offset) {
        put(number, AT_OFFSET, offset, 0);
    }

    /// @param stream the number of the object stream that has it
    /// @param index how many objects stand before it there
    void put(int number, int stream, int index) {
        put(number, IN_STREAM, stream, index);
    }

    private void put(int number, byte kind, int where, int index) {
        int at = number * ENTRY;
        if (entries.get(at) != FREE) {
            throw new IllegalStateException("object " + number + " is written twice");
        }
        entries.put(at, kind).putInt(at + 1, where).put(at + 5, (byte) index);
    }

    /// All of it, with what else a reader begins with (§7.5.8.2).
    COSStream stream(COSObject catalog, COSObject information) {
        COSStream stream =
                Streams.filtered(
                        Streams.deflate(differences(), Streams.FAST), COSName.FLATE_DECODE);
        COSDictionary parameters = new COSDictionary();
        parameters.setInt(COSName.PREDICTOR, PNG_PREDICTORS);
        parameters.setInt(COSName.COLUMNS, ENTRY);
        parameters.setDirect(true);
        COSArray fields = new COSArray();
        Arrays.stream(FIELDS).forEach(width -> fields.add(COSInteger.get(width)));
        stream.setItem(COSName.DECODE_PARMS, parameters);
        stream.setItem(COSName.TYPE, COSName.XREF);
        stream.setInt(COSName.SIZE, count);
        stream.setItem(COSName.W, fields);
        stream.setItem(COSName.ROOT, catalog);
        stream.setItem(COSName.INFO, information);
        stream.setItem(COSName.ID, Identifier.blank());
        return stream;
    }

    private byte[] differences() {
        byte[] rows = new byte[count * (ENTRY + 1)];
        for (int at = 0; at < count * ENTRY; at++) {
            int row = at / ENTRY;
            int above = row == 0 ? 0 : entries.get(at - ENTRY);
            rows[at + row + 1] = (byte) (entries.get(at) - above);
        }
        for (int row = 0; row < count; row++) {
            rows[row * (ENTRY + 1)] = UP;
        }
        return rows;
    }
}
