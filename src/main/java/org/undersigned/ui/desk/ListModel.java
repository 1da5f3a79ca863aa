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
import java.util.stream.IntStream;

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
        if (lines.size() > FEW) {
            replaceMany(lines);
            return;
        }
        Map<String, Entry<T>> fresh = byId(lines);
        for (int i = 0; i < entries.size() && !fresh.isEmpty(); i++) {
            Entry<T> line = fresh.remove(entries.get(i).id());
            if (line != null) {
                entries.set(i, line);
            }
        }
    }

    /// They mostly come in the order of the list.
    private void replaceMany(List<Entry<T>> lines) {
        List<Entry<T>> all = new ArrayList<>(entries);
        int next = 0;
        for (int i = 0; i < all.size() && next < lines.size(); i++) {
            if (all.get(i).id().equals(lines.get(next).id())) {
                all.set(i, lines.get(next++));
            }
        }
        if (next < lines.size()) {
            Map<String, Entry<T>> rest = byId(lines.subList(next, lines.size()));
            all.replaceAll(it -> rest.getOrDefault(it.id(), it));
        }
        entries.setAll(all);
    }

    private static <T> Map<String, Entry<T>> byId(List<Entry<T>> lines) {
        Map<String, Entry<T>> fresh = new HashMap<>();
        lines.forEach(line -> fresh.put(line.id(), line));
        return fresh;
    }

    /// Takes away the lines known by these.
    void remove(List<String> ids) {
        sheet = null;
        if (ids.size() == 1) {
            IntStream.range(0, entries.size())
                    .filter(i -> entries.get(i).id().equals(ids.getFirst()))
                    .findFirst()
                    .ifPresent(i -> entries.remove(i));
            return;
        }
        Set<String> gone = new HashSet<>(ids);
        List<Entry<T>> left = new ArrayList<>(entries);
        left.removeIf(line -> gone.contains(line.id()));
        entries.setAll(left);
    }
}
