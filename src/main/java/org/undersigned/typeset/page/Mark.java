package org.undersigned.typeset.page;

import java.util.List;

/// What a slug tells the page it comes to stand on.
public sealed interface Mark {

    /// A footnote is cited on it.
    ///
    /// @param number the note's number, from 1
    record NoteCited(int number) implements Mark {}

    /// A heading stands on it.
    ///
    /// @param level 1 for the outermost
    /// @param title what it says
    record Heading(int level, String title) implements Mark {}

    /// It is a line through several cells of a row. Cells are read one after the other, as far as
    /// they stand on the same page.
    ///
    /// @param row tells the rows of a table apart
    record OfRow(int row) implements Mark {}

    /// It goes on with something, as the rows of a table do.
    ///
    /// @param head what is set once more above it if a page begins with it
    record Continues(List<Slug> head) implements Mark {
        public Continues {
            head = List.copyOf(head);
        }
    }
}
