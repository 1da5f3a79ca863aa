package org.undersigned.ui.table;

import org.undersigned.workflow.desk.Entry;

import java.util.List;
import java.util.Optional;

/// What can be done to the lines of a table. Each is one step to undo.
public interface Deeds<T> {

    /// Whether anything can be changed.
    boolean isEditable();

    /// Why this cannot stand in that line, in one sentence; nothing if it can.
    Optional<String> refusal(Entry<T> line, Column<T> column, String typed);

    /// Puts it there, in all these lines that can have it.
    void edit(List<Entry<T>> lines, Column<T> column, String typed);

    /// Takes the lines away.
    void remove(List<Entry<T>> lines);

    /// Takes in rows from a spreadsheet.
    void paste(String rows);
}
