package org.undersigned.ui.table;

import java.util.List;

/// How the cells of a column are edited.
public sealed interface Editing {

    /// Not at all.
    record Never() implements Editing {}

    /// In one line.
    record Line() implements Editing {}

    /// In several lines.
    record Lines() implements Editing {}

    /// By choosing.
    ///
    /// @param options what there is to choose
    /// @param free whether something else can be typed
    record Choice(List<Option> options, boolean free) implements Editing {

        public Choice {
            options = List.copyOf(options);
        }
    }
}
