package org.undersigned.store;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// Row images as bytes, deflated (RFC 1950): an import of thousands of rows becomes a tenth.
///
/// A count; for each image 0 if there is none, else the number of its columns, its table and its
/// columns: name, type (`n` or `t`) and value. Text is UTF-8 behind its length; numbers are
/// big-endian, of four bytes, a value of eight.
final class RowCodec {

    /// Whoever deflates number by number spends most of the time on asking whether there is more.
    private static final int BUFFER = 16_384;

    private RowCodec() {}

    static byte[] encode(List<@Nullable RowImage> images) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (OutputStream out = new DeflaterOutputStream(bytes, deflater, BUFFER)) {
            Bytes some = new Bytes();
            some.number(images.size());
            for (RowImage image : images) {
                if (image == null) {
                    some.number(0);
                } else {
                    write(image, some);
                }
                if (some.size() > BUFFER) {
                    some.moveTo(out);
                }
            }
            some.moveTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    /// What was deflated.
    static byte[] inflated(byte[] deflated) {
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What {@link #inflated} takes.
    static byte[] deflated(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// Writes one image.
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
}
