package org.undersigned.ui.intake;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.undersigned.workflow.intake.Brought;
import org.undersigned.workflow.intake.Column;
import org.undersigned.workflow.intake.Effect;
import org.undersigned.workflow.intake.ImportKind;
import org.undersigned.workflow.intake.Item;
import org.undersigned.workflow.intake.Part;
import org.undersigned.workflow.intake.Plan;
import org.undersigned.workflow.intake.Target;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Everything that is being brought in, the letter before the lists.
final class Things {

    private final ObservableList<Bringing> all = FXCollections.observableArrayList();
    private final ObservableList<Bringing> allSeen = FXCollections.unmodifiableObservableList(all);
    private final Targets targets;

    Things(Targets targets) {
        this.targets = targets;
    }

    ObservableList<Bringing> all() {
        return allSeen;
    }

    /// What is brought: a letter's text before who signs it, and that before who gets a copy; null
    /// if nothing can be made of any of it.
    @Nullable ImportKind chief() {
        return all.stream()
                .filter(it -> it.item().isPresent())
                .flatMap(it -> Optional.ofNullable(it.kind()).stream())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    Bringing get(int index) {
        return all.get(index);
    }

    /// Adds what was found, each for the letter that is usual for it.
    void add(List<Source> sources, List<Source.Found> found) {
        List<Target> usual = targets.usual(found.stream().map(Source.Found::brought).toList());
        for (int i = 0; i < found.size(); i++) {
            all.add(Bringing.of(sources.get(i), found.get(i), usual.get(i)));
        }
        all.sort(Comparator.comparing(it -> it.kind() != ImportKind.LETTER));
    }

    /// Changes one of them.
    void change(int index, UnaryOperator<Bringing> change) {
        all.set(index, change.apply(all.get(index)));
    }

    /// Puts what was found by another look at its source in the place of one of them, which may
    /// then be for another letter; nothing if that is gone.
    void replace(Bringing thing, Source.Found found) {
        int index = all.indexOf(thing);
        if (index >= 0) {
            change(index, it -> it.with(found));
            List<Target> usual = targets.usual(all.stream().map(Bringing::brought).toList());
            change(index, it -> it.to(usual.get(index)));
        }
    }

    /// Says which letter one of them is for; lists follow their text.
    void aim(int index, Target target) {
        Target before = all.get(index).target();
        boolean leads = all.get(index).brought() instanceof Brought.Text;
        for (int i = 0; i < all.size(); i++) {
            if (i == index || (leads && all.get(i).target().equals(before))) {
                change(i, it -> it.to(target));
            }
        }
    }

    /// The letters one of them can be for.
    List<Target> choices(int index) {
        return targets.choices(all.get(index), all);
    }

    void remove(int index) {
        all.remove(index);
    }

    /// What is to be done with them.
    List<Item> items() {
        return all.stream().flatMap(it -> it.item().stream()).toList();
    }

    /// Notes for each what will come of it.
    void note(Plan plan) {
        List<Part> parts = new ArrayList<>(plan.parts());
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).item().isPresent()) {
                Part part = parts.removeFirst();
                change(i, it -> it.with(part));
            }
        }
    }

    /// The first of which something can be made.
    int firstFit() {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).item().isPresent()) {
                return i;
            }
        }
        return 0;
    }

    /// Whether there is one of which nothing can be made.
    boolean hasRefused() {
        return all.stream().anyMatch(it -> it.item().isEmpty());
    }

    boolean hasColumns() {
        return all.stream().anyMatch(it -> it.brought() instanceof Brought.Rows);
    }

    /// Whether there is one whose columns should be looked at.
    boolean isUnclear() {
        return all.stream().anyMatch(Things::isUnclear);
    }

    private static boolean isUnclear(Bringing thing) {
        Part part = thing.part();
        return part != null
                && (part.columns().stream().anyMatch(it -> it.how() == Column.How.UNKNOWN)
                        || (part.effect() instanceof Effect.Nothing && part.unfit().isEmpty()));
    }
}
