package org.undersigned.store;

import org.jspecify.annotations.Nullable;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
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
        try (DataOutputStream out =
                new DataOutputStream(
                        new BufferedOutputStream(new DeflaterOutputStream(bytes), BUFFER))) {
            out.writeInt(images.size());
            for (RowImage image : images) {
                if (image == null) {
                    out.writeInt(0);
                } else {
                    write(image, out);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// One image by itself and not deflated, to be hashed.
    static byte[] plain(RowImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(image, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// @throws UncheckedIOException if these are no images
    static List<@Nullable RowImage> decode(byte[] bytes) {
        try (DataInputStream in =
                new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
            int count = in.readInt();
            List<@Nullable RowImage> images = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                images.add(read(in));
            }
            return images;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalArgumentException e) {
            throw new UncheckedIOException(new IOException(e));
        }
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

    /// One image among those that are inflated.
    ///
    /// @param from where it begins
    static @Nullable RowImage decode(byte[] inflated, int from) {
        try (DataInputStream in =
                new DataInputStream(
                        new ByteArrayInputStream(inflated, from, inflated.length - from))) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(RowImage image, DataOutputStream out) throws IOException {
        out.writeInt(image.values().size());
        text(image.relation().table(), out);
        for (Map.Entry<String, Object> entry : image.values().entrySet()) {
            text(entry.getKey(), out);
            if (entry.getValue() instanceof Long number) {
                out.writeByte('n');
                out.writeLong(number);
            } else {
                out.writeByte('t');
                text((String) entry.getValue(), out);
            }
        }
    }

    private static @Nullable RowImage read(DataInputStream in) throws IOException {
        int columns = in.readInt();
        if (columns == 0) {
            return null;
        }
        Relation relation = Relation.valueOf(text(in).toUpperCase(Locale.ROOT));
        TreeMap<String, Object> values = new TreeMap<>();
        for (int i = 0; i < columns; i++) {
            String name = text(in);
            values.put(name, in.readByte() == 'n' ? (Object) in.readLong() : text(in));
        }
        return new RowImage(relation, values);
    }

    private static void text(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        byte[] bytes = in.readNBytes(in.readInt());
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
