package org.undersigned.store;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;

/// Row images as bytes, deflated (RFC 1950): an import of thousands of rows becomes a tenth.
///
/// Laid out: {@link #LAID_OUT}; the number of shapes, for each its table, the number of its columns
/// and their names; the number of images, for each 0 if there is none, else the number of its shape
/// from 1 and its values, each behind its type: `n` for a number, `t` for text, `e` for no text.
///
/// Named: a count; for each image 0 if there is none, else the number of its columns, its table and
/// its columns: name, type (`n` or `t`) and value.
///
/// Text is UTF-8 behind its length; numbers are big-endian, of four bytes, a value of eight.
final class RowCodec {

    /// What stands before images that are laid out, where others have their count.
    static final int LAID_OUT = -1;

    /// Whoever deflates number by number spends most of the time on asking whether there is more.
    private static final int BUFFER = 16_384;

    /// Rows become about so many times smaller.
    private static final int SMALLER = 8;

    private RowCodec() {}

    static byte[] encode(List<@Nullable RowImage> images, RowForm form) {
        return switch (form) {
            case NAMED -> deflated(named(images));
            case LAID_OUT -> laidOut(images);
        };
    }

    private static byte[] laidOut(List<@Nullable RowImage> images) {
        try (ImageStream stream = new ImageStream()) {
            for (RowImage image : images) {
                stream.add(image);
            }
            return stream.whole();
        }
    }

    private static byte[] named(List<@Nullable RowImage> images) {
        Bytes all = new Bytes();
        all.number(images.size());
        for (RowImage image : images) {
            if (image == null) {
                all.number(0);
            } else {
                write(image, all);
            }
        }
        return all.toArray();
    }

    /// What was deflated.
    static byte[] inflated(byte[] deflated) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(deflated);
            byte[] plain = new byte[Math.max(BUFFER, SMALLER * deflated.length)];
            int size = 0;
            while (!inflater.finished()) {
                if (size == plain.length) {
                    plain = Arrays.copyOf(plain, 2 * size);
                }
                int more = inflater.inflate(plain, size, plain.length - size);
                if (more == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw new UncheckedIOException(new EOFException());
                }
                size += more;
            }
            return Arrays.copyOf(plain, size);
        } catch (DataFormatException e) {
            throw new UncheckedIOException(new IOException(e));
        } finally {
            inflater.end();
        }
    }

    /// What {@link #inflated} takes.
    static byte[] deflated(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (OutputStream out = new DeflaterOutputStream(bytes, deflater, BUFFER)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    /// Writes one image that names its columns.
    static void write(RowImage image, Bytes out) {
        Values values = Values.of(image.values());
        out.number(values.size());
        out.text(image.relation().table());
        for (int i = 0; i < values.size(); i++) {
            out.bytes(values.layout().coded(i));
            if (values.at(i) instanceof Long number) {
                out.sign('n');
                out.number(number);
            } else {
                out.sign('t');
                out.text((String) values.at(i));
            }
        }
    }

    /// Writes the values of an image, in the order of its layout.
    static void writeValues(RowImage image, Bytes out) {
        for (Object value : Values.of(image.values()).array()) {
            if (value instanceof Long number) {
                out.sign('n');
                out.number(number);
            } else if (value instanceof String text && !text.isEmpty()) {
                out.sign('t');
                out.text(text);
            } else {
                out.sign('e');
            }
        }
    }
}
