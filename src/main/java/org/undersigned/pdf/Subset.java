package org.undersigned.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.undersigned.font.Face;
import org.undersigned.problem.BrokenInstallation;

import java.io.IOException;
import java.util.List;

/// The part of a face that a document uses, ready to be written into any number of documents.
/// Immutable.
///
/// It becomes a composite font with two-byte codes (ISO 32000-1 §9.7): one code for each pair of
/// glyph and text, `CIDToGIDMap` to the glyphs, `ToUnicode` to the texts.
final class Subset {

    private final Face face;
    private final String name;
    private final int[] widths;
    private final byte[] program;
    private final int programLength;
    private final byte[] glyphIds;
    private final byte[] toUnicode;

    /// @param mapped the glyphs in the order of their codes, from 1
    Subset(Face face, List<Mapped> mapped) {
        this.face = face;
        this.name = SubsetTag.of(face, mapped) + "+" + face.postScriptName();
        this.widths = new int[mapped.size() + 1];
        for (int i = 0; i < mapped.size(); i++) {
            widths[i + 1] = FontDescriptor.perThousand(face, face.advance(mapped.get(i).glyph()));
        }
        try {
            FontProgram made = new FontProgram(face, mapped);
            this.program = Streams.deflate(made.file(), Streams.SMALL);
            this.programLength = made.file().length;
            this.glyphIds = Streams.deflate(made.glyphIds(), Streams.SMALL);
        } catch (IOException | IndexOutOfBoundsException e) {
            throw new BrokenInstallation(face.file(), e);
        }
        this.toUnicode = Streams.deflate(ToUnicode.of(mapped), Streams.SMALL);
    }

    /// How far a code moves the pen, in thousandths of the type's size: what a reader of the PDF
    /// believes, rounded from the font's own units.
    int width(int code) {
        return widths[code];
    }

    /// The `Type0` font, as objects of their own.
    COSDictionary dictionary() {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, name);
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        COSArray descendants = new COSArray();
        descendants.add(descendant());
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        font.setItem(COSName.TO_UNICODE, Streams.filtered(toUnicode, COSName.FLATE_DECODE));
        return font;
    }

    private COSDictionary descendant() {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        font.setName(COSName.BASE_FONT, name);
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        system.setInt(COSName.SUPPLEMENT, 0);
        system.setDirect(true);
        font.setItem(COSName.CIDSYSTEMINFO, system);
        font.setItem(Names.CID_TO_GID_MAP, Streams.filtered(glyphIds, COSName.FLATE_DECODE));
        COSStream file = Streams.filtered(program, COSName.FLATE_DECODE);
        file.setInt(COSName.LENGTH1, programLength);
        font.setItem(COSName.FONT_DESC, FontDescriptor.of(face, name, file));
        font.setItem(COSName.W, widthArray());
        return font;
    }

    private COSArray widthArray() {
        COSArray fromFirst = new COSArray();
        for (int code = 1; code < widths.length; code++) {
            fromFirst.add(COSInteger.get(widths[code]));
        }
        COSArray w = new COSArray();
        w.add(COSInteger.ONE);
        w.add(fromFirst);
        return w;
    }
}
