package org.undersigned.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.undersigned.font.Direction;
import org.undersigned.frame.Document;

import java.util.List;
import java.util.Locale;

/// Writes set letters as tagged, archival PDF files.
///
/// One writer serves any number of letters and threads; letters that use the same glyphs share the
/// work of taking them from their font.
///
/// ```java
/// PdfWriter writer = new PdfWriter("Undersigned 1.0");
/// Files.write(path, writer.write(document));
/// ```
public final class PdfWriter {

    private final String producer;
    private final SubsetCache subsets = new SubsetCache();
    private final ColourProfile colours = new ColourProfile();

    /// @param producer the program and its version, for the metadata
    public PdfWriter(String producer) {
        this.producer = producer;
    }

    /// The bytes of the file, without attachments; the same document gives the same bytes.
    ///
    /// @throws IllegalArgumentException if the document contradicts itself
    public byte[] write(Document document) {
        return write(document, List.of());
    }

    /// The bytes of the file; the same document and attachments give the same bytes. With
    /// attachments it is PDF/A-3a (ISO 19005-3), otherwise 2a; a form is neither, since programs
    /// open what is for archives only for reading.
    ///
    /// @throws IllegalArgumentException if the document contradicts itself: a content that is not
    ///   in the structure or twice there, a link area outside a link, a character that its face
    ///   lacks
    public byte[] write(Document document, List<Attachment> attachments) {
        Metadata metadata = Metadata.of(document.about(), producer);
        Body body = new Body();
        Pages pages = new Pages(document, subsets, body);
        COSDictionary catalog = new COSDictionary();
        catalog.setItem(COSName.TYPE, COSName.CATALOG);
        catalog.setItem(COSName.PAGES, pages.tree());
        catalog.setItem(COSName.PAGE_LABELS, pageLabels());
        if (!document.outline().isEmpty()) {
            catalog.setItem(COSName.OUTLINES, Outline.of(document.outline(), pages.places()));
        }
        StructureTree structure = new StructureTree(pages.list(), pages.marks(), body);
        catalog.setItem(COSName.STRUCT_TREE_ROOT, structure.write(document.structure()));
        catalog.setItem(COSName.MARK_INFO, truth(Names.MARKED));
        catalog.setItem(COSName.VIEWER_PREFERENCES, preferences(document.about().language()));
        catalog.setString(COSName.LANG, metadata.language());
        Widgets widgets = pages.widgets();
        if (!widgets.isEmpty()) {
            catalog.setItem(COSName.ACRO_FORM, widgets.form());
        }
        int part = widgets.isEmpty() ? (attachments.isEmpty() ? 2 : 3) : Xmp.NO_ARCHIVE;
        catalog.setItem(COSName.METADATA, packet(metadata, part));
        catalog.setItem(COSName.OUTPUT_INTENTS, colours.intents());
        if (!attachments.isEmpty()) {
            EmbeddedFiles.attach(attachments, metadata.pdfDate(), catalog);
        }
        return body.end(catalog, metadata.information());
    }

    /// Pages are called by their number (ISO 32000-1 §12.4.2).
    private static COSDictionary pageLabels() {
        COSDictionary style = new COSDictionary();
        style.setItem(COSName.S, COSName.D);
        style.setDirect(true);
        COSArray ranges = new COSArray();
        ranges.add(COSInteger.ZERO);
        ranges.add(style);
        COSDictionary labels = new COSDictionary();
        labels.setItem(COSName.NUMS, ranges);
        return labels;
    }

    /// The title is shown; pages lie side by side as the letter is read (§12.2).
    private static COSDictionary preferences(Locale language) {
        COSDictionary preferences = truth(Names.DISPLAY_DOC_TITLE);
        switch (Direction.of(language)) {
            case LEFT_TO_RIGHT -> {}
            case RIGHT_TO_LEFT -> preferences.setItem(Names.DIRECTION, Names.RIGHT_TO_LEFT);
        }
        return preferences;
    }

    private static COSDictionary truth(COSName key) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(key, COSBoolean.TRUE);
        dictionary.setDirect(true);
        return dictionary;
    }

    /// Not deflated, so that programs that know nothing of PDF find it.
    private static COSStream packet(Metadata metadata, int part) {
        COSStream packet = Streams.plain(Xmp.of(metadata, part));
        packet.setItem(COSName.TYPE, COSName.METADATA);
        packet.setItem(COSName.SUBTYPE, COSName.getPDFName("XML"));
        return packet;
    }
}
