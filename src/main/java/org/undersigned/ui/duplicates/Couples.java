package org.undersigned.ui.duplicates;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.undersigned.workflow.desk.Couple;
import org.undersigned.workflow.desk.Entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The couples that were found and not decided yet; those that only belong together are shown when
/// one asks for them.
final class Couples<T> {

    private final ObservableList<Couple<T>> shown = FXCollections.observableArrayList();
    private final ObservableList<Couple<T>> shownSeen =
            FXCollections.unmodifiableObservableList(shown);
    private final ReadOnlyIntegerWrapper likely = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper related = new ReadOnlyIntegerWrapper();
    private final BooleanProperty relatedShown = new SimpleBooleanProperty();
    private List<Couple<T>> all = new ArrayList<>();

    Couples() {
        relatedShown.subscribe((_, _) -> settle());
    }

    ObservableList<Couple<T>> shown() {
        return shownSeen;
    }

    ReadOnlyIntegerProperty likelyProperty() {
        return likely.getReadOnlyProperty();
    }

    ReadOnlyIntegerProperty relatedProperty() {
        return related.getReadOnlyProperty();
    }

    BooleanProperty relatedShownProperty() {
        return relatedShown;
    }

    /// Those that are shown and those that are not.
    List<Couple<T>> all() {
        return List.copyOf(all);
    }

    /// Shows the lines as they stand now.
    void renew(List<Entry<T>> lines) {
        Map<String, Entry<T>> now = new HashMap<>();
        all.forEach(it -> {
            now.put(it.one().id(), it.one());
            now.put(it.other().id(), it.other());
        });
        lines.forEach(line -> now.computeIfPresent(line.id(), (_, _) -> line));
        all.replaceAll(it ->
                new Couple<>(
                        Objects.requireNonNull(now.get(it.one().id())),
                        Objects.requireNonNull(now.get(it.other().id())),
                        it.match()));
        settle();
    }

    /// Shows what was found instead.
    void show(List<Couple<T>> found) {
        all = new ArrayList<>(found);
        settle();
    }

    void remove(Couple<T> couple) {
        all.removeIf(it -> it.isOf(couple));
        settle();
    }

    /// Removes all couples of a line that is gone.
    void removeAllOf(String id) {
        all.removeIf(it -> it.has(id));
        settle();
    }

    private void settle() {
        List<Couple<T>> sure = all.stream().filter(Couple::isLikely).toList();
        likely.set(sure.size());
        related.set(all.size() - sure.size());
        List<Couple<T>> now = relatedShown.get() ? List.copyOf(all) : sure;
        if (!now.equals(shown)) {
            shown.setAll(now);
        }
    }
}
