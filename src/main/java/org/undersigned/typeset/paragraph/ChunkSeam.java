package org.undersigned.typeset.paragraph;

/// The seam after a chunk of letters of absurd length: a hyphen comes, so that the word is whole
/// again when it is read off the page.
///
/// @param chunk the letters before it
record ChunkSeam(Word chunk) implements Seam {

    @Override
    public long excess(Seam start) {
        return start.excessAfter() + chunk.width(0, chunk.length(), true) - chunk.width();
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
