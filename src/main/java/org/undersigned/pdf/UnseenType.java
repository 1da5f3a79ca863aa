package org.undersigned.pdf;

import org.undersigned.font.Face;
import org.undersigned.font.GlyphString;
import org.undersigned.frame.Item;
import org.undersigned.measure.Length;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Sets characters of a sheet that are not seen: in the face beside them if that has a glyph for
/// it, or else in any face of the sheet.
final class UnseenType {

    private final List<Item> items;
    private final Map<Face, Optional<Face>> able = new HashMap<>();

    UnseenType(List<Item> items) {
        this.items = items;
    }

    /// Type that says this; nothing if no face of the sheet has a glyph without ink or width.
    ///
    /// @param beside the run that it goes with
    Optional<Item.GlyphRun> at(Length x, String text, Item.GlyphRun beside) {
        return able.computeIfAbsent(beside.glyphs().face(), this::find)
                .flatMap(face -> GlyphString.unseen(face, beside.glyphs().direction(), text))
                .map(glyphs ->
                        new Item.GlyphRun(
                                x,
                                beside.baseline(),
                                glyphs,
                                beside.size(),
                                beside.ink(),
                                beside.content(),
                                beside.origin()));
    }

    private Optional<Face> find(Face wanted) {
        Stream<Face> others =
                items.stream()
                        .filter(Item.GlyphRun.class::isInstance)
                        .map(item -> ((Item.GlyphRun) item).glyphs().face());
        return Stream.concat(Stream.of(wanted), others).filter(Face::hasEmptyGlyph).findFirst();
    }
}
