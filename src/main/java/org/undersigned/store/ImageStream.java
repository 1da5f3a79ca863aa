package org.undersigned.store;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Adler32;
import java.util.zip.Deflater;

/// Images of rows that become bytes one after the other, laid out as {@link RowCodec} says.
///
/// What stands before them, their shapes and their number, is known only when all have come. So
/// they are deflated by themselves (RFC 1951), and in the end put behind what is deflated of that
/// up to the boundary of a byte; the checksum of both is computed of the two (RFC 1950 §2.2).
final class ImageStream implements AutoCloseable {

    /// Deflate at best speed, with a window of 32 KiB (RFC 1950 §2.2).
    private static final byte[] BEGINNING = {0x78, 0x01};

    /// The largest prime below 2¹⁶, by which sums are taken (RFC 1950 §9).
    private static final long BASE = 65_521;

    /// Whoever deflates number by number spends most of the time on asking whether there is more.
    private static final int BUFFER = 16_384;

    private final Map<Shape, Integer> numbers = new HashMap<>();
    private final List<Shape> shapes = new ArrayList<>();
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    private final Adler32 sum = new Adler32();
    private final Bytes some = new Bytes();
    private final Bytes deflated = new Bytes();
    private final byte[] room = new byte[BUFFER];
    private long length;
    private int count;

    /// The shape of the last image, and its number.
    private @Nullable Shape last;

    private int number;

    /// Adds an image, or that there is none.
    void add(@Nullable RowImage image) {
        count++;
        if (image == null) {
            some.number(0);
        } else {
            some.number(numberOf(Shape.of(image)));
            RowCodec.writeValues(image, some);
        }
        if (some.size() > BUFFER) {
            passOn();
        }
    }

    private int numberOf(Shape shape) {
        if (!shape.equals(last)) {
            last = shape;
            if (!numbers.containsKey(shape)) {
                shapes.add(shape);
                numbers.put(shape, shapes.size());
            }
            number = numbers.getOrDefault(shape, 0);
        }
        return number;
    }

    /// All of it; nothing can be added any more.
    byte[] whole() {
        passOn();
        deflater.finish();
        drain(deflater, Deflater.NO_FLUSH, deflated);
        Bytes head = head();
        Adler32 before = new Adler32();
        head.addTo(before);
        Bytes whole = new Bytes();
        whole.bytes(BEGINNING);
        deflateUpToAByte(head, whole);
        whole.bytes(deflated);
        whole.number(joined(before.getValue(), sum.getValue(), length));
        return whole.toArray();
    }

    private Bytes head() {
        Bytes head = new Bytes();
        head.number(RowCodec.LAID_OUT);
        head.number(shapes.size());
        shapes.forEach(it -> it.write(head));
        head.number(count);
        return head;
    }

    private void deflateUpToAByte(Bytes head, Bytes out) {
        Deflater first = new Deflater(Deflater.BEST_SPEED, true);
        try {
            head.moveTo(first);
            drain(first, Deflater.SYNC_FLUSH, out);
        } finally {
            first.end();
        }
    }

    private void passOn() {
        length += some.size();
        some.addTo(sum);
        some.moveTo(deflater);
        drain(deflater, Deflater.NO_FLUSH, deflated);
    }

    private void drain(Deflater from, int flush, Bytes out) {
        int got;
        do {
            got = from.deflate(room, 0, room.length, flush);
            out.bytes(room, got);
        } while (got == room.length || (got > 0 && flush == Deflater.NO_FLUSH));
    }

    /// The checksum of two parts one behind the other: of the sums that follow the first part, each
    /// is greater by what that came to.
    ///
    /// @param length of the second, in bytes
    private static int joined(long first, long second, long length) {
        long more = ((first & 0xFFFF) + BASE - 1) % BASE;
        long low = ((second & 0xFFFF) + more) % BASE;
        long high =
                ((first >>> Short.SIZE) + (second >>> Short.SIZE) + length % BASE * more) % BASE;
        return (int) (high << Short.SIZE | low);
    }

    @Override
    public void close() {
        deflater.end();
    }
}
