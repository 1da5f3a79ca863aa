package org.undersigned.typeset.orthography;

/// Which way a straight mark may turn, seen from what stands before and behind it.
enum Turn {
    OPENS,
    CLOSES,
    /// It opens or closes, whichever is due: in scripts without spaces.
    EITHER,
    UNSURE;

    static Turn between(char previous, char next) {
        boolean free = Letters.isSpace(previous);
        boolean ends = Letters.isSpace(next);
        if (free || ends) {
            return free && ends ? UNSURE : free ? OPENS : CLOSES;
        }
        if (Letters.isUnspaced(previous) || Letters.isUnspaced(next)) {
            return EITHER;
        }
        if (Letters.mayOpen(previous)) {
            boolean closes = Letters.isDash(previous) && !Letters.isWord(next);
            return closes ? CLOSES : OPENS;
        }
        return Letters.mayFollow(next) ? CLOSES : UNSURE;
    }
}
