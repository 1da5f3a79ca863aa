package org.undersigned.ui.duplicates;

import javafx.beans.property.ReadOnlyObjectProperty;

import org.jspecify.annotations.Nullable;
import org.undersigned.roster.directory.Kinship;
import org.undersigned.roster.directory.Verdict;
import org.undersigned.workflow.desk.Couple;
import org.undersigned.workflow.desk.Entry;
import org.undersigned.workflow.desk.Lore;
import org.undersigned.workflow.desk.Step;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// A list that is looked through for those who are on it twice. Each command is one step to undo.
public interface Matter<T> {

    /// Whether anything can be decided.
    boolean isEditable();

    /// The list as it stands; the same object as long as it stays as it is.
    List<Entry<T>> lines();

    /// Says who is told whenever the list, or what is known of it, may have changed.
    void onChange(Runnable told);

    /// Reads what people said of those on it.
    void lore(Consumer<Lore> then);

    /// Finds who is on it twice; called in the background.
    ///
    /// @param stopped whether nobody wants to know any more; then soon nothing is found
    List<Couple<T>> search(List<Entry<T>> lines, Lore lore, BooleanSupplier stopped);

    /// Makes one of two.
    ///
    /// @param then what is done when it is done
    /// @param otherwise what is done if that could not be done
    void merge(Entry<T> kept, Entry<T> other, Runnable then, Runnable otherwise);

    /// Keeps that two are two.
    ///
    /// @param kind how the first belongs to the second, if that was said
    /// @param then what is done when it is kept
    /// @param otherwise what is done if that could not be done
    void decide(
            Couple<T> couple,
            Verdict verdict,
            Kinship.@Nullable Kind kind,
            Runnable then,
            Runnable otherwise);

    /// Whether it can be kept how these two belong together.
    boolean canBeKin(Couple<T> couple, Lore lore);

    /// What would be undone; null for nothing.
    ReadOnlyObjectProperty<@Nullable Step> undoProperty();

    /// Takes back the last step.
    void undo();

    /// Whether rather the second of two is kept.
    boolean keepsOther(Couple<T> couple);

    /// What somebody is called.
    String name(T value);

    /// What is known of two.
    List<Fact> facts(T one, T other);
}
