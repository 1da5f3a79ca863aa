package org.undersigned.font;

import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Reads one font of a file that has several (OpenType, font collections).
final class FontCollection {

    private static final byte[] TAG = "ttcf".getBytes(StandardCharsets.US_ASCII);

    private FontCollection() {}

    static boolean isOne(byte[] file) {
        return file.length > TAG.length && Arrays.equals(file, 0, TAG.length, TAG, 0, TAG.length);
    }

    /// @param index its place in the file
    static TrueTypeFont font(byte[] file, int index) throws IOException {
        List<TrueTypeFont> fonts = new ArrayList<>();
        // what is open as long as its fonts are read from
        TrueTypeCollection collection = new TrueTypeCollection(new ByteArrayInputStream(file));
        collection.processAllFonts(fonts::add);
        return fonts.get(index);
    }
}
