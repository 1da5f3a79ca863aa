package org.undersigned.pdf;

import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.undersigned.font.Face;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;

/// The font in which other programs set what is typed into a form: a simple one with every
/// character of Windows' Western code page (`WinAnsiEncoding`, ISO 32000-1 annex D.2), since that
/// is what all of them can write. What is typed in other scripts they set in fonts of their own.
final class FormFont {

    /// Its name among the form's resources.
    static final String NAME = "Typed";

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int FIRST = 32;
    private static final int LAST = 255;
    private static final int NONSYMBOLIC = 1 << 5;
    private static final int SYMBOLIC = 1 << 2;

    private static final List<String> TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm", "cmap");

    private final COSDictionary resources = new COSDictionary();

    FormFont(Face face) {
        COSDictionary fonts = new COSDictionary();
        try {
            fonts.setItem(COSName.getPDFName(NAME), font(face));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot take glyphs from " + face, e);
        }
        resources.setItem(COSName.FONT, fonts);
    }

    /// What the fields and their appearances name it in.
    COSDictionary resources() {
        return resources;
    }

    private static COSDictionary font(Face face) throws IOException {
        TTFSubsetter subsetter = new TTFSubsetter(face.trueType(), TABLES);
        COSArray widths = new COSArray();
        for (int code = FIRST; code <= LAST; code++) {
            int character = character(code);
            boolean has = face.covers(character);
            if (has) {
                subsetter.add(character);
            }
            int advance = has ? face.advance(face.glyph(character)) : 0;
            widths.add(COSInteger.get(FontDescriptor.perThousand(face, advance)));
        }
        subsetter.setPrefix("WWINAN");
        ByteArrayOutputStream out = new ByteArrayOutputStream(65_536);
        subsetter.writeToStream(out);
        byte[] program = out.toByteArray();
        String name = "WWINAN+" + face.postScriptName();
        COSStream file =
                Streams.filtered(Streams.deflate(program, Streams.SMALL), COSName.FLATE_DECODE);
        file.setInt(COSName.LENGTH1, program.length);
        COSDictionary descriptor = FontDescriptor.of(face, name, file);
        descriptor.setInt(
                COSName.FLAGS, (descriptor.getInt(COSName.FLAGS) & ~SYMBOLIC) | NONSYMBOLIC);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TRUE_TYPE);
        font.setName(COSName.BASE_FONT, name);
        font.setInt(COSName.FIRST_CHAR, FIRST);
        font.setInt(COSName.LAST_CHAR, LAST);
        font.setItem(COSName.WIDTHS, widths);
        font.setItem(COSName.ENCODING, COSName.WIN_ANSI_ENCODING);
        font.setItem(COSName.FONT_DESC, descriptor);
        return font;
    }

    private static int character(int code) {
        return new String(new byte[] {(byte) code}, WESTERN).charAt(0);
    }
}
