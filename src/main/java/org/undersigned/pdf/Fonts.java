package org.undersigned.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.undersigned.font.Face;
import org.undersigned.frame.Item;
import org.undersigned.frame.Sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The fonts of one document, by face, in the order in which they first occur.
final class Fonts {

    private final Map<Face, Embedded> embedded = new LinkedHashMap<>();

    /// @throws IllegalArgumentException if a character is missing in its face
    Fonts(List<Sheet> sheets, SubsetCache subsets) {
        Map<Face, FontUse> uses = new LinkedHashMap<>();
        for (Sheet sheet : sheets) {
            for (Item item : sheet.items()) {
                if (item instanceof Item.GlyphRun run) {
                    uses.computeIfAbsent(run.glyphs().face(), FontUse::new).collect(run.glyphs());
                }
            }
        }
        for (FontUse use : uses.values()) {
            Subset subset = subsets.subset(use.face(), use.number());
            embedded.put(use.face(), new Embedded("F" + (embedded.size() + 1), use, subset));
        }
    }

    Embedded of(Face face) {
        Embedded font = embedded.get(face);
        if (font == null) {
            throw new IllegalStateException(face + " was not collected");
        }
        return font;
    }

    /// The `Font` resources (ISO 32000-1 table 33).
    COSDictionary resources() {
        COSDictionary fonts = new COSDictionary();
        for (Embedded font : embedded.values()) {
            fonts.setItem(COSName.getPDFName(font.resource()), font.subset().dictionary());
        }
        return fonts;
    }

    /// A font as it stands in a document.
    ///
    /// @param resource its name in content streams
    record Embedded(String resource, FontUse use, Subset subset) {}
}
