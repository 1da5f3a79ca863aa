package org.undersigned.ui.desk;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// The ways from one screen to another: who wants to go somewhere says so here; the window shows
/// the screen, and the screen takes the wish and shows what is wanted. Used in the foreground only.
public final class Ways {

    private final ReadOnlyObjectWrapper<@Nullable Destination> wanted =
            new ReadOnlyObjectWrapper<>();

    Ways() {}

    /// Where somebody wants to go; null once they are there.
    public ReadOnlyObjectProperty<@Nullable Destination> wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    /// Goes there.
    public void to(Destination destination) {
        wanted.set(null);
        wanted.set(destination);
    }

    /// Takes the wish for an entry of the directory, if there is one.
    public Optional<String> takeParty() {
        return wanted.get() instanceof Destination.OfParty(String party)
                ? taken(party)
                : Optional.empty();
    }

    /// Takes the wish for a line of a letter's list, if there is one.
    public Optional<String> takeLine(String letter) {
        return isForLineOf(letter) && wanted.get() instanceof Destination.OfLine(var _, String line)
                ? taken(line)
                : Optional.empty();
    }

    /// Whether somebody wants to go to a line of this letter's list.
    public boolean isForLineOf(String letter) {
        return wanted.get() instanceof Destination.OfLine(String there, var _)
                && there.equals(letter);
    }

    private Optional<String> taken(String id) {
        wanted.set(null);
        return Optional.of(id);
    }
}
