package org.undersigned.ui.desk;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;

import org.jspecify.annotations.Nullable;
import org.undersigned.frame.Origin;
import org.undersigned.letter.text.Concordance;
import org.undersigned.ui.Latest;

import java.util.Optional;

/// Where in a letter somebody is, and where they want to go: what leads from the page to the text
/// and back. Used in the foreground only.
public final class PlaceModel {

    /// A wish to go somewhere; two wishes for one place are two.
    ///
    /// @param offset where in the text, in UTF-16 units
    public record Visit(int offset, long number) {}

    private final ReadOnlyStringProperty text;
    private final Latest clicks;
    private final Latest steps;
    private final ReadOnlyObjectWrapper<@Nullable Visit> wanted = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Origin> origin = new ReadOnlyObjectWrapper<>();
    private long visits;

    PlaceModel(ReadOnlyStringProperty text, Latest clicks, Latest steps) {
        this.text = text;
        this.clicks = clicks;
        this.steps = steps;
    }

    /// Where in the text somebody wants to go; null before the first wish.
    public ReadOnlyObjectProperty<@Nullable Visit> wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    /// Where on the page the caret is; null if it is in nothing that is printed.
    public ReadOnlyObjectProperty<@Nullable Origin> originProperty() {
        return origin.getReadOnlyProperty();
    }

    /// Goes to a place in the text.
    public void goTo(int offset) {
        wanted.set(new Visit(offset, ++visits));
    }

    /// Goes to where something on the page comes from.
    public void goTo(Origin from) {
        if (from.equals(Origin.NONE)) {
            return;
        }
        String now = text.get();
        clicks.ask(
                () -> Concordance.of(now).map(it -> it.offset(from.block(), from.offset())),
                found -> found.ifPresent(this::goTo));
    }

    /// Takes down where in the text the caret is.
    public void caretAt(int offset) {
        String now = text.get();
        steps.ask(
                () -> Concordance.of(now).flatMap(it -> it.spot(offset)).map(PlaceModel::origin),
                (Optional<Origin> found) -> origin.set(found.orElse(null)));
    }

    private static Origin origin(Concordance.Spot spot) {
        return new Origin(spot.block(), spot.offset());
    }
}
