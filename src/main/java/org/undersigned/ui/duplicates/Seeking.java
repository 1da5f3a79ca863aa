package org.undersigned.ui.duplicates;

import org.undersigned.workflow.desk.Entry;
import org.undersigned.workflow.desk.Lore;

import java.util.List;

/// A search that is under way.
///
/// @param lines the list that is searched
/// @param lore what people said of those on it
record Seeking<T>(List<Entry<T>> lines, Lore lore) {

    /// Whether it is a search of this very list.
    boolean isIn(List<Entry<T>> list, Lore said) {
        return lines.equals(list) && lore.equals(said);
    }
}
