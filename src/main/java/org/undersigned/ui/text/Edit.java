package org.undersigned.ui.text;

import java.util.List;

/// What a button does to the text: changes that are one step, and what is selected then.
///
/// @param splices one after the other, each of the text that the one before left
/// @param start the offset at which the selection begins then
/// @param end the offset at which it ends, the caret's
record Edit(List<Splice> splices, int start, int end) {

    Edit {
        splices = List.copyOf(splices);
    }
}
