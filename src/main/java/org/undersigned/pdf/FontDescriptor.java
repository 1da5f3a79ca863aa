package org.undersigned.pdf;

import org.apache.fontbox.ttf.HeaderTable;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.undersigned.font.Face;
import org.undersigned.measure.Length;

import java.io.IOException;
import java.io.UncheckedIOException;

/// What a PDF says about a face as a whole (ISO 32000-1 §9.8), in thousandths of an em.
final class FontDescriptor {

    private static final int FIXED_PITCH = 1;
    private static final int SERIF = 1 << 1;
    private static final int SYMBOLIC = 1 << 2;
    private static final int ITALIC = 1 << 6;

    private FontDescriptor() {}

    static COSDictionary of(Face face, String name, COSStream file) {
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, flags(face));
        descriptor.setItem(COSName.FONT_BBOX, box(face));
        descriptor.setInt(COSName.ITALIC_ANGLE, face.italicAngle());
        descriptor.setInt(COSName.ASCENT, perThousand(face, face.ascent()));
        descriptor.setInt(COSName.DESCENT, -perThousand(face, face.descent()));
        descriptor.setInt(COSName.CAP_HEIGHT, perThousand(face, face.capHeight()));
        descriptor.setInt(COSName.XHEIGHT, perThousand(face, face.xHeight()));
        descriptor.setInt(COSName.STEM_V, stem(face));
        descriptor.setItem(COSName.FONT_FILE2, file);
        return descriptor;
    }

    /// Font units of a face as thousandths of an em, rounded half up.
    static int perThousand(Face face, int units) {
        return Math.toIntExact(Length.fraction(units, 1000, face.unitsPerEm()));
    }

    /// Symbolic, because the codes are ours and no standard encoding's.
    private static int flags(Face face) {
        return SYMBOLIC
                | (face.isFixedPitch() ? FIXED_PITCH : 0)
                | (face.isSerif() ? SERIF : 0)
                | (face.isItalic() ? ITALIC : 0);
    }

    private static COSArray box(Face face) {
        try {
            HeaderTable head = face.trueType().getHeader();
            COSArray box = new COSArray();
            int[] edges = {head.getXMin(), head.getYMin(), head.getXMax(), head.getYMax()};
            for (int edge : edges) {
                box.add(COSInteger.get(perThousand(face, edge)));
            }
            return box;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the head of " + face, e);
        }
    }

    /// The thickness of upright stems. TrueType fonts do not tell it; guessed from the weight, as
    /// is the custom: 95 for regular, 169 for bold.
    private static int stem(Face face) {
        return 10 + 220 * (face.weight() - 50) / 900;
    }
}
