package org.undersigned.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/// How objects are written (ISO 32000-1 §7.3).
///
/// @param references names the objects that are written elsewhere
record Syntax(Function<COSDictionary, COSObject> references) {

    /// Writes an object that stands by itself.
    void writeObject(COSBase object, OutputStream out) throws IOException {
        if (object instanceof COSDictionary dictionary) {
            writeEntries(dictionary, out);
        } else {
            writeValue(object, out);
        }
    }

    /// Writes a dictionary where it stands, direct or not (§7.3.7).
    void writeEntries(COSDictionary dictionary, OutputStream out) throws IOException {
        out.write('<');
        out.write('<');
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
            entry.getKey().writePDF(out);
            out.write(' ');
            writeValue(entry.getValue(), out);
        }
        out.write('>');
        out.write('>');
    }

    private void writeValue(COSBase value, OutputStream out) throws IOException {
        switch (value) {
            case COSStream stream -> writeReference(references.apply(stream), out);
            case COSDictionary dictionary when dictionary.isDirect() ->
                    writeEntries(dictionary, out);
            case COSDictionary dictionary -> writeReference(references.apply(dictionary), out);
            case COSObject reference -> writeReference(reference, out);
            case COSArray array -> writeItems(array, out);
            case COSName name -> name.writePDF(out);
            case COSString text -> COSWriter.writeString(text, out);
            case COSInteger number -> number.writePDF(out);
            case COSFloat number -> number.writePDF(out);
            case COSBoolean truth -> truth.writePDF(out);
            case COSNull nothing -> nothing.writePDF(out);
            default -> throw new IllegalArgumentException("no object of a file: " + value);
        }
    }

    private void writeItems(COSArray array, OutputStream out) throws IOException {
        out.write('[');
        for (int i = 0; i < array.size(); i++) {
            if (i > 0) {
                out.write(' ');
            }
            writeValue(array.get(i), out);
        }
        out.write(']');
    }

    /// What a reference says.
    static int number(COSObject reference) {
        return (int) Objects.requireNonNull(reference.getKey()).getNumber();
    }

    private static void writeReference(COSObject reference, OutputStream out) throws IOException {
        String text = number(reference) + " 0 R";
        out.write(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
