package org.undersigned.ui.desk;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.undersigned.workflow.desk.Entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A list of lines as it stands in the window; of 20,000 lines a changed one costs no more than of
/// twenty.
final class ListModel<T> {

    private static final int FEW = 50;

    private final ObservableList<Entry<T>> entries = FXCollections.observableArrayList();
    private final ObservableList<Entry<T>> shown =
            FXCollections.unmodifiableObservableList(entries);
    private @Nullable List<Entry<T>> sheet = List.of();

    ObservableList<Entry<T>> entries() {
        return shown;
    }

    /// The lines as they stand now, as a list that nobody changes.
    List<Entry<T>> sheet() {
        List<Entry<T>> now = sheet != null ? sheet : List.copyOf(entries);
        sheet = now;
        return now;
    }

    /// Shows these lines instead.
    void show(List<Entry<T>> lines) {
        if (!entries.equals(lines)) {
            sheet = lines;
            entries.setAll(lines);
        }
    }

    void add(Entry<T> line) {
        sheet = null;
        entries.add(line);
    }

    /// Puts lines in the places of those that are known by the same. Whoever watches the list is
    /// told of a few one by one, and of many once.
    void replace(List<Entry<T>> lines) {
        sheet = null;
        Map<String, Entry<T>> fresh = new HashMap<>();
        lines.forEach(line -> fresh.put(line.id(), line));
        if (lines.size() > FEW) {
            List<Entry<T>> all = new ArrayList<>(entries);
            all.replaceAll(it -> fresh.getOrDefault(it.id(), it));
            entries.setAll(all);
            return;
        }
        for (int i = 0; i < entries.size() && !fresh.isEmpty(); i++) {
            Entry<T> line = fresh.remove(entries.get(i).id());
            if (line != null) {
                entries.set(i, line);
            }
        }
    }

    /// Takes away the lines known by these.
    void remove(List<String> ids) {
        sheet = null;
        Set<String> gone = new HashSet<>(ids);
        List<Entry<T>> left = new ArrayList<>(entries);
        left.removeIf(line -> gone.contains(line.id()));
        entries.setAll(left);
    }
}
