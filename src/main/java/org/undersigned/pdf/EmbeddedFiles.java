package org.undersigned.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/// The files that go along with a document, named in its catalog twice: by their names (ISO 32000-1
/// §7.7.4), and as associated files, which ISO 19005-3 §6.8 wants.
final class EmbeddedFiles {

    private EmbeddedFiles() {}

    /// @param date when they were made, as a PDF writes it
    static void attach(List<Attachment> attachments, String date, COSDictionary catalog) {
        COSArray names = new COSArray();
        COSArray associated = new COSArray();
        attachments.stream()
                .sorted(Comparator.comparing(Attachment::name))
                .forEach(one -> {
                    COSDictionary file = specification(one, date);
                    names.add(new COSString(one.name()));
                    names.add(file);
                    associated.add(file);
                });
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NAMES, names);
        COSDictionary trees = new COSDictionary();
        trees.setItem(COSName.EMBEDDED_FILES, tree);
        catalog.setItem(COSName.NAMES, trees);
        catalog.setItem(Names.AF, associated);
    }

    private static COSDictionary specification(Attachment attachment, String date) {
        COSStream content = content(attachment, date);
        COSDictionary embedded = new COSDictionary();
        embedded.setItem(COSName.F, content);
        embedded.setItem(COSName.UF, content);
        embedded.setDirect(true);
        COSDictionary file = new COSDictionary();
        file.setItem(COSName.TYPE, COSName.FILESPEC);
        file.setString(COSName.F, attachment.name());
        file.setString(COSName.UF, attachment.name());
        file.setString(COSName.DESC, attachment.description());
        file.setName(
                Names.AF_RELATIONSHIP,
                switch (attachment.relation()) {
                    case SOURCE -> "Source";
                    case DATA -> "Data";
                });
        file.setItem(COSName.EF, embedded);
        return file;
    }

    private static COSStream content(Attachment attachment, String date) {
        byte[] bytes = attachment.text().getBytes(StandardCharsets.UTF_8);
        COSStream content =
                Streams.filtered(Streams.deflate(bytes, Streams.FAST), COSName.FLATE_DECODE);
        content.setItem(COSName.TYPE, COSName.EMBEDDED_FILE);
        content.setName(COSName.SUBTYPE, attachment.type());
        COSDictionary parameters = new COSDictionary();
        parameters.setInt(COSName.SIZE, bytes.length);
        parameters.setString(COSName.MOD_DATE, date);
        parameters.setDirect(true);
        content.setItem(COSName.PARAMS, parameters);
        return content;
    }
}
