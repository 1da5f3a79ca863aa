package org.undersigned.ui.table;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

/// Leads to a line that somebody wants to see, as soon as it is known which lines are shown; if it
/// is filtered away, all are shown first.
final class Leading<T> {

    private final GridModel<T> model;
    private final Arranging<T> arranging;
    private final Standstill standstill;
    private final ReadOnlyObjectWrapper<@Nullable Row<T>> revealed = new ReadOnlyObjectWrapper<>();
    private @Nullable Row<T> wanted;

    Leading(GridModel<T> model, Arranging<T> arranging, Standstill standstill) {
        this.model = model;
        this.arranging = arranging;
        this.standstill = standstill;
    }

    /// The line that is to be seen; null in between.
    ReadOnlyObjectProperty<@Nullable Row<T>> revealedProperty() {
        return revealed.getReadOnlyProperty();
    }

    /// @param row null if it is not on the list
    void to(@Nullable Row<T> row) {
        wanted = row;
        goOn();
    }

    /// Goes on, since other lines may be shown than before.
    void goOn() {
        if (wanted != null) {
            standstill.change(Standstill.Part.SIGHT, this::arrive);
        }
    }

    private void arrive() {
        Row<T> row = wanted;
        if (row == null || arranging.isUnderWay()) {
            return;
        }
        if (!model.shown().contains(row) && model.isFiltered()) {
            model.clearFilter();
        } else {
            wanted = null;
            revealed.set(null);
            revealed.set(row);
        }
    }
}
