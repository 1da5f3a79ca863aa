package org.undersigned.pdf;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;

/// Makes stream objects. They are compressed here, so that what many letters share is compressed
/// once.
final class Streams {

    /// For what is written anew with each letter.
    static final int FAST = 3;

    /// For what is made once and shared.
    static final int SMALL = 9;

    private Streams() {}

    /// The bytes after the filter `FlateDecode`.
    ///
    /// @param level from 1, fast, to 9, small
    static byte[] deflate(byte[] data, int level) {
        Deflater deflater = new Deflater(level);
        try {
            deflater.setInput(data);
            deflater.finish();
            ByteArrayOutputStream deflated = new ByteArrayOutputStream(data.length / 2 + 64);
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) {
                deflated.write(buffer, 0, deflater.deflate(buffer));
            }
            return deflated.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /// A stream object of bytes that went through this filter already.
    static COSStream filtered(byte[] bytes, COSName filter) {
        COSStream stream = plain(bytes);
        stream.setItem(COSName.FILTER, filter);
        return stream;
    }

    /// A stream object without a filter.
    static COSStream plain(byte[] bytes) {
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createRawOutputStream()) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
        return stream;
    }
}
