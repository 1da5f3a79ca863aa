package org.undersigned.font;

/// One glyph of a {@link GlyphString}, in font units.
///
/// @param id its number in the face
/// @param advance how far the next glyph stands from this one
/// @param xOffset how far right of its place it is drawn
/// @param yOffset how far above the baseline it is drawn
/// @param cluster where its text begins in the text that was shaped
/// @param text what it stands for
record Glyph(int id, int advance, int xOffset, int yOffset, int cluster, String text) {

    Glyph movedBy(int clusters) {
        return clusters == 0
                ? this
                : new Glyph(id, advance, xOffset, yOffset, cluster + clusters, text);
    }

    Glyph standingFor(String other) {
        return new Glyph(id, advance, xOffset, yOffset, cluster, other);
    }
}
