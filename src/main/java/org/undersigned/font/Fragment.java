package org.undersigned.font;

/// A piece of text as {@link FontLibrary#itemize} finds it; joined in order, the pieces are the
/// text again.
public sealed interface Fragment {

    String text();

    /// Text that one face sets.
    record Covered(String text, Face face) implements Fragment {}

    /// One cluster that cannot be set: a problem for whoever wrote it.
    ///
    /// @param text one grapheme cluster, such as an emoji
    /// @param reason why
    record Uncovered(String text, Reason reason) implements Fragment {}

    /// Why a cluster cannot be set.
    enum Reason {
        /// No face has a glyph for it.
        NO_GLYPH,
        /// Its script needs joining, reordering or a direction that is not known here.
        UNSUPPORTED_SCRIPT
    }
}
