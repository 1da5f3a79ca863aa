package org.undersigned.ui.export;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import org.undersigned.workflow.attachment.Attached;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// What was chosen to go along within the files. It holds for all letters as long as the window is
/// open; nothing goes along at first.
final class AttachedChoice {

    private final Map<Attached, BooleanProperty> chosen = new EnumMap<>(Attached.class);

    AttachedChoice() {
        for (Attached one : Attached.values()) {
            chosen.put(one, new SimpleBooleanProperty(false));
        }
    }

    /// Whether this goes along.
    BooleanProperty property(Attached one) {
        return Objects.requireNonNull(chosen.get(one));
    }

    /// All that goes along now.
    Set<Attached> now() {
        Set<Attached> all = EnumSet.noneOf(Attached.class);
        for (Attached one : Attached.values()) {
            if (property(one).get()) {
                all.add(one);
            }
        }
        return Set.copyOf(all);
    }
}
