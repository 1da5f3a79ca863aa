package org.undersigned.ui.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Lets lines through that have one of the chosen values of each facet, and say everything that is
/// looked for, in whatever column.
final class Sieve<T> {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final List<String> words;
    private final Map<Facet<T>, Set<String>> chosen = new HashMap<>();
    private final List<Column<T>> columns;
    private final long version;

    /// @param query words; all of them are looked for
    /// @param columns where
    /// @param version a number that is another one for other columns
    Sieve(String query, List<Facet<T>> facets, List<Column<T>> columns, long version) {
        this.words = SPACES.splitAsStream(Folding.of(query)).filter(it -> !it.isEmpty()).toList();
        facets.stream()
                .filter(it -> !it.chosen().isEmpty())
                .forEach(it -> chosen.put(it, Set.copyOf(it.chosen())));
        this.columns = columns;
        this.version = version;
    }

    /// Whether nothing passes that does not pass the other one, too.
    boolean isNarrowerThan(Sieve<T> other) {
        return version == other.version
                && chosen.equals(other.chosen)
                && other.words.stream()
                        .allMatch(word -> words.stream().anyMatch(it -> it.contains(word)));
    }

    /// Whether everything passes.
    boolean isOpen() {
        return words.isEmpty() && chosen.isEmpty();
    }

    List<Row<T>> through(List<Row<T>> rows) {
        if (isOpen()) {
            return rows;
        }
        return rows.stream().filter(this::admits).toList();
    }

    private boolean admits(Row<T> row) {
        for (Map.Entry<Facet<T>, Set<String>> one : chosen.entrySet()) {
            if (!one.getValue().contains(one.getKey().valueOf(row.value()))) {
                return false;
            }
        }
        if (words.isEmpty()) {
            return true;
        }
        String said = row.folded(columns, version);
        for (String word : words) {
            if (!said.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
