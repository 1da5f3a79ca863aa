package org.undersigned.typeset;

import org.undersigned.frame.Content;

/// Numbers the contents of one letter's structure tree.
final class Contents {

    private int last;

    Content next() {
        return new Content(++last);
    }
}
