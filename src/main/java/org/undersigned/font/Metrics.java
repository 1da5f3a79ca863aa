package org.undersigned.font;

import org.apache.fontbox.ttf.HorizontalHeaderTable;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.PostScriptTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.Optional;

/// What a face says about itself as a whole, in font units, `y` upwards.
///
/// The extents are the line metrics the designer asks for: the typographic ones of OS/2 where the
/// font sets `USE_TYPO_METRICS` (OpenType, OS/2 `fsSelection` bit 7), else those of `hhea`.
///
/// @param descent how far letters reach below the baseline, positive
/// @param capHeight the height of flat capitals; seven tenths of an em where the font does not say
/// @param xHeight the height of flat lower-case letters; half an em where the font does not say
/// @param underlinePosition the middle of the underline, negative below the baseline
/// @param italicAngle whole degrees from upright, negative when leaning to the right
/// @param weight from 100 to 900, 400 is regular
record Metrics(
        int unitsPerEm,
        int ascent,
        int descent,
        int capHeight,
        int xHeight,
        int underlinePosition,
        int underlineThickness,
        int italicAngle,
        int weight,
        boolean isSerif,
        boolean isFixedPitch) {

    private static final int USE_TYPO_METRICS = 1 << 7;
    private static final int REGULAR = 400;

    static Metrics of(TrueTypeFont font) throws IOException {
        int em = font.getUnitsPerEm();
        HorizontalHeaderTable header = font.getHorizontalHeader();
        PostScriptTable post = font.getPostScript();
        Optional<OS2WindowsMetricsTable> os2 = optional(font.getOS2Windows());
        Optional<OS2WindowsMetricsTable> typo =
                os2.filter(table -> (table.getFsSelection() & USE_TYPO_METRICS) != 0);
        int half = StrictMath.floorDiv(em, 2);
        return new Metrics(
                em,
                typo.map(OS2WindowsMetricsTable::getTypoAscender)
                        .orElse((int) header.getAscender()),
                -typo.map(OS2WindowsMetricsTable::getTypoDescender)
                        .orElse((int) header.getDescender()),
                os2.map(OS2WindowsMetricsTable::getCapHeight)
                        .filter(h -> h > 0)
                        .orElse(em * 7 / 10),
                os2.map(OS2WindowsMetricsTable::getHeight).filter(h -> h > 0).orElse(half),
                post.getUnderlinePosition(),
                post.getUnderlineThickness(),
                StrictMath.round(post.getItalicAngle()),
                os2.map(OS2WindowsMetricsTable::getWeightClass).orElse(REGULAR),
                os2.map(Metrics::hasSerifs).orElse(false),
                post.getIsFixedPitch() != 0);
    }

    /// PANOSE: a Latin text face (2) whose serif style is one of 2 to 10.
    private static boolean hasSerifs(OS2WindowsMetricsTable os2) {
        byte[] panose = os2.getPanose();
        return panose[0] == 2 && panose[1] >= 2 && panose[1] <= 10;
    }

    private static <T> Optional<T> optional(@Nullable T table) {
        return Optional.ofNullable(table);
    }
}
