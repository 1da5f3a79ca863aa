package org.undersigned.pdf;

import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;

/// The objects of a file (ISO 32000-1 §7.5.3), each written when it is given and kept no longer:
/// twenty thousand signers leave a hundred thousand elements of structure.
///
/// What is given once may name what comes later by a number that is {@linkplain #reserve reserved}.
/// Dictionaries within it that are not direct, and streams, become objects of their own; they are
/// written at the end, and may be changed until then.
final class Body {

    private static final byte[] HEADER =
            "%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n".getBytes(StandardCharsets.ISO_8859_1);

    private final ByteArrayOutputStream file = new ByteArrayOutputStream(65_536);
    private final CrossReferences places = new CrossReferences();
    private final IdentityHashMap<COSBase, COSObject> known = new IdentityHashMap<>();
    private final Deque<COSDictionary> waiting = new ArrayDeque<>();
    private final Syntax syntax = new Syntax(this::referenceTo);
    private @Nullable ObjectStream small;

    Body() {
        file.writeBytes(HEADER);
    }

    /// The number of an object that will be written.
    int reserve() {
        return places.next();
    }

    /// Names an object by its number.
    static COSObject reference(int number) {
        return new COSObject(new COSObjectKey(number, 0), null);
    }

    /// Writes an object under a number of its own.
    ///
    /// @return what names it
    COSObject write(COSBase object) {
        int number = reserve();
        write(number, object);
        return reference(number);
    }

    /// Writes an object under a number that was reserved for it.
    void write(int number, COSBase object) {
        try {
            if (object instanceof COSStream stream) {
                writeStream(number, stream);
            } else {
                writeSmall(number, object);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
    }

    /// Writes what is left, and what a reader of the file needs to find its way.
    ///
    /// @return the file
    byte[] end(COSDictionary catalog, COSDictionary information) {
        COSObject root = referenceTo(catalog);
        COSObject about = referenceTo(information);
        while (!waiting.isEmpty()) {
            COSDictionary next = waiting.remove();
            write(Syntax.number(referenceTo(next)), next);
        }
        try {
            endSmall();
            int start = file.size();
            int number = reserve();
            places.put(number, start);
            writeBytes(number, places.stream(root, about));
            file.writeBytes(ascii("startxref\n" + start + "\n%%EOF\n"));
            return Identifier.fillIn(file.toByteArray(), start);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory failed", e);
        }
    }

    private COSObject referenceTo(COSDictionary object) {
        return known.computeIfAbsent(
                object,
                _ -> {
                    waiting.add(object);
                    return reference(reserve());
                });
    }

    private void writeStream(int number, COSStream stream) throws IOException {
        places.put(number, file.size());
        writeBytes(number, stream);
    }

    /// Between the keywords stand the bytes alone (§7.3.8.1).
    private void writeBytes(int number, COSStream stream) throws IOException {
        file.writeBytes(ascii(number + " 0 obj\n"));
        syntax.writeEntries(stream, file);
        file.writeBytes(ascii("\nstream\r\n"));
        try (var bytes = stream.createRawInputStream()) {
            bytes.transferTo(file);
        }
        file.writeBytes(ascii("\nendstream\nendobj\n"));
    }

    private void writeSmall(int number, COSBase object) throws IOException {
        if (small == null) {
            small = new ObjectStream(reserve());
        }
        places.put(number, small.number(), small.size());
        syntax.writeObject(object, small.open(number));
        if (small.isFull()) {
            endSmall();
        }
    }

    private void endSmall() throws IOException {
        if (small != null) {
            writeStream(small.number(), small.stream());
            small = null;
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
