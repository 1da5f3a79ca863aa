package org.undersigned.typeset.paragraph;

import org.undersigned.font.Clusters;

/// Cuts a word of absurd length.
final class Chunks {

    private static final String GOOD_ENDS = "/.-_&=";

    private Chunks() {}

    /// Where the chunk ends that begins at an index: after a slash or the like if one is near, and
    /// not within a grapheme cluster unless that is longer than a chunk.
    ///
    /// @param longest the length of a chunk; at least so much is left of the text
    static int end(String text, int start, int longest) {
        int limit = start + longest;
        for (int end = limit; end > start + longest / 2; end--) {
            if (GOOD_ENDS.indexOf(text.charAt(end - 1)) >= 0) {
                return end;
            }
        }
        int end = start;
        for (String cluster : Clusters.of(text.substring(start, limit + 1))) {
            if (end + cluster.length() > limit) {
                break;
            }
            end += cluster.length();
        }
        return end > start ? end : limit;
    }
}
