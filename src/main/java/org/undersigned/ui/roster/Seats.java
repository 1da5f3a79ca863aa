package org.undersigned.ui.roster;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import org.jspecify.annotations.Nullable;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.Signatory;
import org.undersigned.roster.ordering.Reason;
import org.undersigned.ui.Latest;
import org.undersigned.ui.Messages;
import org.undersigned.ui.desk.LetterModel;
import org.undersigned.ui.table.GridModel;
import org.undersigned.ui.table.Row;
import org.undersigned.workflow.desk.LetterSheet;
import org.undersigned.workflow.desk.PrintedOrder;
import org.undersigned.workflow.desk.PrintedOrder.Seat;

import java.util.Map;
import java.util.Optional;

/// Where everybody on a letter's list is printed, and why there. That is found out in the
/// background, and only while somebody sees the list.
final class Seats {

    private final LetterModel letter;
    private final Latest ordering;
    private final Messages messages;
    private final BooleanProperty showing = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Map<String, Seat>> shown =
            new ReadOnlyObjectWrapper<>(Map.of());
    private volatile Map<String, Seat> all = Map.of();
    private @Nullable Material ordered;

    /// What the printed order is made of.
    ///
    /// @param text the letter's text
    /// @param contents changes with the list
    private record Material(String text, long contents) {}

    Seats(LetterModel letter, Latest ordering, Messages messages) {
        this.letter = letter;
        this.ordering = ordering;
        this.messages = messages;
    }

    /// Follows a table of the list, whose lines are put in order again if their places change.
    void follow(GridModel<SignOn> grid) {
        grid.contentsProperty().subscribe(_ -> order(grid));
        letter.textProperty().subscribe(_ -> order(grid));
        showing.subscribe(() -> order(grid));
    }

    /// Whether somebody sees it.
    BooleanProperty showingProperty() {
        return showing;
    }

    /// Changes when somebody is printed elsewhere.
    ReadOnlyObjectProperty<Map<String, Seat>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// The number of the place of a line; empty if it has none. Asked in the background, too.
    String number(String line) {
        Seat seat = all.get(line);
        return seat == null ? "" : Integer.toString(seat.number());
    }

    /// Why a line is where it is; nothing if it has no place.
    Optional<String> reason(String line) {
        return Optional.ofNullable(all.get(line))
                .map(it -> Reason.sentence(it.reasons(), messages.locale()));
    }

    /// Why somebody is printed where they are, or not at all.
    String why(Row<SignOn> row) {
        Seat seat = all.get(row.id());
        if (seat != null) {
            return messages.text(
                    "signatories.why",
                    seat.number(),
                    all.size(),
                    Reason.sentence(seat.reasons(), messages.locale()));
        }
        Signatory signatory = row.value().signatory();
        return signatory.isConfirmed()
                ? messages.text("signatories.why.unread")
                : messages.text(
                        "signatories.why.open", messages.word(signatory.standing().status()));
    }

    private void order(GridModel<SignOn> grid) {
        if (!showing.get()) {
            return;
        }
        Material now = new Material(letter.textProperty().get(), grid.contentsProperty().get());
        if (!now.equals(ordered)) {
            ordered = now;
            LetterSheet sheet = letter.sheet();
            Map<String, Seat> before = all;
            ordering.ask(
                    () -> {
                        Map<String, Seat> found = PrintedOrder.of(sheet);
                        return found.equals(before) ? before : found;
                    },
                    found -> seat(found, grid));
        }
    }

    private void seat(Map<String, Seat> now, GridModel<SignOn> grid) {
        all = now;
        if (!now.equals(shown.get())) {
            shown.set(now);
            grid.sortAgainBy(RosterColumns.PLACE);
        }
    }
}
