package org.undersigned.letter;

import java.util.List;

/// One letter: its front matter and its text.
///
/// @param front what stands around the text
/// @param body the text itself
/// @param notes the footnotes in the order of their definitions; their labels are unique
public record Letter(Front front, List<Block> body, List<Note> notes) {

    public Letter {
        body = List.copyOf(body);
        notes = List.copyOf(notes);
    }

    /// A footnote's text.
    ///
    /// @param label the name it is cited by, as in `[^label]`
    /// @param blocks what it says
    public record Note(String label, List<Block> blocks) {
        public Note {
            blocks = List.copyOf(blocks);
        }
    }
}
