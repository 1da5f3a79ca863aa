package org.undersigned.ui.table;

import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// A choice by which the table is filtered: only the lines with one of the chosen values are shown;
/// all while nothing is chosen.
public final class Facet<T> {

    /// As many values are offered, the most frequent ones.
    private static final int OFFERED = 300;

    private final String key;
    private final String title;
    private final Function<T, String> value;
    private final Function<T, String> label;
    private final ObservableSet<String> chosen = FXCollections.observableSet();

    /// A value there is to choose.
    ///
    /// @param option the value
    /// @param count how many lines have it
    public record Offer(Option option, int count) {}

    /// @param key what it is known by
    /// @param title how it is called
    /// @param value what a line has; two lines with one value have one choice
    /// @param label how that is called
    public Facet(String key, String title, Function<T, String> value, Function<T, String> label) {
        this.key = key;
        this.title = title;
        this.value = value;
        this.label = label;
    }

    public String key() {
        return key;
    }

    public String title() {
        return title;
    }

    /// The values that are chosen.
    public ObservableSet<String> chosen() {
        return chosen;
    }

    /// What a line has.
    String valueOf(T line) {
        return value.apply(line);
    }

    /// What there is to choose among these lines, in the order of its labels; nothing is last.
    List<Offer> offers(Collection<Row<T>> rows) {
        Map<String, Offer> offers = new HashMap<>();
        for (Row<T> row : rows) {
            offers.merge(
                    value.apply(row.value()),
                    new Offer(new Option(value.apply(row.value()), label.apply(row.value())), 1),
                    (one, _) -> new Offer(one.option(), one.count() + 1));
        }
        return offers.values().stream()
                .sorted(Comparator.comparingInt(Offer::count).reversed())
                .limit(OFFERED)
                .sorted(
                        Comparator.comparing((Offer it) -> it.option().label().isEmpty())
                                .thenComparing(it -> Folding.of(it.option().label())))
                .toList();
    }
}
