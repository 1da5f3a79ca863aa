package org.undersigned.ui.roster;

import org.jspecify.annotations.Nullable;
import org.undersigned.roster.SignOn;
import org.undersigned.ui.table.Row;
import org.undersigned.workflow.desk.Entry;

import java.util.List;

/// Whom the panel beside the list is about.
sealed interface Subject {

    /// Nobody is selected.
    record Nobody() implements Subject {}

    /// One line is.
    ///
    /// @param line as it stands now
    /// @param known everything that is known of it, a moment later; null until then
    record One(Entry<SignOn> line, @Nullable LineFacts known) implements Subject {}

    /// Several are, in the order of the table.
    record Several(List<Row<SignOn>> rows) implements Subject {

        public Several {
            rows = List.copyOf(rows);
        }
    }
}
