package org.undersigned.ui.table;

import org.undersigned.ui.Latest;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Lets a table stand still while somebody types into one of its cells: else the cell would close
/// or move under their hands. What changes meanwhile is shown when they have left it, and so the
/// next cell, too, is where they saw it.
final class Standstill {

    /// What changes, in the order in which it catches up.
    enum Part {
        COLUMNS,
        LINES,
        SIGHT
    }

    private final Latest later;
    private final Map<Part, Runnable> missed = new EnumMap<>(Part.class);
    private boolean still;

    /// @param later leads back to the foreground
    Standstill(Latest later) {
        this.later = later;
    }

    /// Changes a part, now or when it may be. Of several changes of one part only the latest
    /// matters.
    void change(Part part, Runnable change) {
        if (still) {
            missed.put(part, change);
        } else {
            missed.remove(part);
            change.run();
        }
    }

    /// Begins or ends; who goes from cell to cell ends it for no more than a moment.
    void set(boolean now) {
        still = now;
        if (!now && !missed.isEmpty()) {
            later.ask(() -> true, _ -> catchUp());
        }
    }

    private void catchUp() {
        if (!still) {
            List<Runnable> changes = List.copyOf(missed.values());
            missed.clear();
            changes.forEach(Runnable::run);
        }
    }
}
