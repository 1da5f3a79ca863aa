package org.undersigned.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;

/// The output intent: colours are sRGB (ISO 19005-2 §6.2.3). The profile is the JDK's.
final class ColourProfile {

    private static final String CONDITION = "sRGB IEC61966-2.1";

    private final byte[] deflated;

    ColourProfile() {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        deflated = Streams.deflate(profile, Streams.SMALL);
    }

    /// The `OutputIntents` of a document (ISO 32000-1 §14.11.5).
    COSArray intents() {
        COSStream profile = Streams.filtered(deflated, COSName.FLATE_DECODE);
        profile.setInt(COSName.N, 3);
        COSDictionary intent = new COSDictionary();
        intent.setItem(COSName.TYPE, COSName.getPDFName("OutputIntent"));
        intent.setItem(COSName.S, COSName.GTS_PDFA1);
        intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, CONDITION);
        intent.setString(COSName.INFO, CONDITION);
        intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
        COSArray intents = new COSArray();
        intents.add(intent);
        return intents;
    }
}
