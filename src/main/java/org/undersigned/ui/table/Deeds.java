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

    /// The same.
    ///
    /// @param otherwise what is done if it could not be written; why is told already
    default void edit(List<Entry<T>> lines, Column<T> column, String typed, Runnable otherwise) {
        edit(lines, column, typed);
    }

    /// Takes the lines away.
    void remove(List<Entry<T>> lines);

    /// Takes in rows from a spreadsheet.
    void paste(String rows);

    /// Puts cells into lines, one row into each, as one step; rows behind the last line become
    /// lines of their own. Either all of it is done or nothing.
    ///
    /// @param columns the columns of the cells
    /// @return why not, in one sentence; nothing if it is being done
    default Optional<String> fill(
            List<Entry<T>> lines, List<Column<T>> columns, List<List<String>> cells) {
        return Optional.empty();
    }

    /// Whether it can do that.
    default boolean canFill() {
        return false;
    }
}
