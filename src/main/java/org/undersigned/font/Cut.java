package org.undersigned.font;

/// The four cuts of a text family.
public enum Cut {
    REGULAR,
    ITALIC,
    BOLD,
    BOLD_ITALIC;

    /// The cut for text that is bold, italic, both or neither.
    public static Cut of(boolean bold, boolean italic) {
        if (bold) {
            return italic ? BOLD_ITALIC : BOLD;
        }
        return italic ? ITALIC : REGULAR;
    }
}
