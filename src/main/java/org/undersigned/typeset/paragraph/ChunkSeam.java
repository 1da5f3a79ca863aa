package org.undersigned.typeset.paragraph;

import org.jspecify.annotations.Nullable;

/// The seam after a chunk of letters of absurd length: a hyphen comes, so that the word is whole
/// again when it is read off the page. It is measured when first asked; not to be shared by
/// threads.
final class ChunkSeam implements Seam {

    private final Word chunk;
    private @Nullable Long hyphen;

    /// @param chunk the letters before it
    ChunkSeam(Word chunk) {
        this.chunk = chunk;
    }

    @Override
    public long excess(Seam start) {
        if (hyphen == null) {
            hyphen = chunk.width(0, chunk.length(), true) - chunk.width();
        }
        return start.excessAfter() + hyphen;
    }

    @Override
    public boolean hyphenated() {
        return true;
    }

    @Override
    public boolean addsHyphen() {
        return true;
    }
}
