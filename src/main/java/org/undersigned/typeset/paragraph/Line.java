package org.undersigned.typeset.paragraph;

import org.undersigned.font.GlyphString;
import org.undersigned.frame.Item;
import org.undersigned.measure.Length;

import java.util.List;

/// One line of a paragraph, not yet on a page: `x` counts from the edge of the measure where the
/// letter's lines begin, left or right, to the nearer end of a run, `y` downwards from the
/// baseline.
///
/// @param runs a run for each word and one for each space, in the order in which they stand from
///   left to right; the space at which the line ends is among them, so that whoever reads the text
///   off the page finds the word's end
/// @param width from the edge of the measure to the end of the last word, indent included, without
///   what stands beyond the measure on purpose
/// @param ascent how far its faces reach above the baseline
/// @param descent how far its faces reach below the baseline, positive
public record Line(List<Item.GlyphRun> runs, Length width, Length ascent, Length descent) {

    public Line {
        runs = List.copyOf(runs);
    }

    /// Whether it ends within a word, with a hyphen that the text does not have.
    public boolean isBroken() {
        return runs.stream().map(Item.GlyphRun::glyphs).anyMatch(Line::endsWithSoftHyphen);
    }

    private static boolean endsWithSoftHyphen(GlyphString glyphs) {
        return glyphs.size() > 0 && glyphs.text(glyphs.size() - 1).equals("\u00AD");
    }

    /// Its runs on a page.
    ///
    /// @param x where the edge of the measure is
    /// @param baseline the distance of the baseline from the top of the sheet
    public List<Item.GlyphRun> at(Length x, Length baseline) {
        return runs.stream().map(run -> run.moved(x, baseline)).toList();
    }
}
