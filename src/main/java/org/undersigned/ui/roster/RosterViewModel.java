package org.undersigned.ui.roster;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import org.jspecify.annotations.Nullable;
import org.undersigned.problem.Problem;
import org.undersigned.problem.Wording;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.SignOnField;
import org.undersigned.roster.intake.Corrections;
import org.undersigned.roster.ordering.Reason;
import org.undersigned.ui.Latest;
import org.undersigned.ui.Messages;
import org.undersigned.ui.Tasks;
import org.undersigned.ui.desk.LetterModel;
import org.undersigned.ui.table.Column;
import org.undersigned.ui.table.Deeds;
import org.undersigned.ui.table.GridModel;
import org.undersigned.ui.table.Row;
import org.undersigned.workflow.desk.Entry;
import org.undersigned.workflow.desk.LetterSheet;
import org.undersigned.workflow.desk.PrintedOrder;
import org.undersigned.workflow.desk.PrintedOrder.Seat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Those who sign a letter: who is on the list, how many have signed, where they are printed, and
/// what can be done to the list.
public final class RosterViewModel {

    private final LetterModel letter;
    private final Messages messages;
    private final Wording wording;
    private final Consumer<String> pasteRows;
    private final Runnable importing;
    private final Corrections corrections = new Corrections();
    private final Latest ordering;
    private final ReadOnlyObjectWrapper<Map<String, Seat>> seats =
            new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyStringWrapper counts = new ReadOnlyStringWrapper("");
    private final BooleanProperty showing = new SimpleBooleanProperty();
    private final GridModel<SignOn> grid;
    private @Nullable Material ordered;

    /// What the printed order is made of.
    ///
    /// @param text the letter's text
    /// @param contents changes with the list
    private record Material(String text, long contents) {}

    /// The list of a letter.
    ///
    /// @param pasteRows takes in rows of a spreadsheet
    /// @param importing lets somebody choose a file to take in
    public RosterViewModel(
            LetterModel letter,
            Tasks tasks,
            Messages messages,
            Consumer<String> pasteRows,
            Runnable importing) {
        this.letter = letter;
        this.messages = messages;
        this.wording = new Wording(messages.locale());
        this.pasteRows = pasteRows;
        this.importing = importing;
        this.ordering = tasks.latest();
        RosterColumns columns = new RosterColumns(messages, seats.getReadOnlyProperty());
        this.grid =
                new GridModel<>(
                        letter.signatories(),
                        letter.stampProperty(),
                        columns.all(),
                        columns.facets(),
                        new ListDeeds(),
                        tasks.latest());
        grid.contentsProperty()
                .subscribe(_ -> {
                    count();
                    order();
                });
        letter.textProperty().subscribe(_ -> order());
        showing.subscribe(this::order);
    }

    /// The table of the list.
    public GridModel<SignOn> grid() {
        return grid;
    }

    /// Whether somebody sees it: where everybody is printed is found out only then.
    public BooleanProperty showingProperty() {
        return showing;
    }

    /// How many have signed, in a sentence.
    public ReadOnlyStringProperty countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /// Lets somebody choose a file to take in.
    void chooseImport() {
        importing.run();
    }

    /// Puts somebody at the end of the list and shows the line.
    ///
    /// @return why not, in one sentence; nothing if it is being done
    public Optional<String> add(String name, String organization) {
        SignOn signOn = Corrections.fresh(name, organization);
        if (signOn.signatory().listedName().isEmpty()) {
            return Optional.of(messages.text("signatories.add.nobody"));
        }
        letter.add(signOn, it -> grid.reveal(it.id()));
        return Optional.empty();
    }

    /// Why somebody is printed where they are.
    Optional<String> reason(Row<SignOn> row, Column<SignOn> column) {
        if (!column.key().equals(RosterColumns.PLACE)) {
            return Optional.empty();
        }
        return Optional.ofNullable(seats.get().get(row.id()))
                .map(it -> Reason.sentence(it.reasons(), messages.locale()));
    }

    private void count() {
        int signed = 0;
        int pending = 0;
        int gone = 0;
        for (Row<SignOn> row : grid.rows()) {
            switch (row.value().signatory().standing().status()) {
                case CONFIRMED -> signed++;
                case INVITED, REMINDED, PENDING, TO_RECONFIRM -> pending++;
                case DECLINED, WITHDRAWN -> gone++;
            }
        }
        counts.set(messages.text("signatories.counts", signed, pending, gone));
    }

    private void order() {
        if (!showing.get()) {
            return;
        }
        Material now = new Material(letter.textProperty().get(), grid.contentsProperty().get());
        if (!now.equals(ordered)) {
            ordered = now;
            LetterSheet sheet = letter.sheet();
            ordering.ask(() -> PrintedOrder.of(sheet), this::seat);
        }
    }

    private void seat(Map<String, Seat> now) {
        if (!now.equals(seats.get())) {
            seats.set(now);
            grid.sortAgainBy(RosterColumns.PLACE);
        }
    }

    /// What can be done to the lines.
    private final class ListDeeds implements Deeds<SignOn> {

        @Override
        public boolean isEditable() {
            return letter.isEditable();
        }

        @Override
        public Optional<String> refusal(Entry<SignOn> line, Column<SignOn> column, String typed) {
            SignOnField field = RosterColumns.field(column, line.value());
            return corrections.refusal(line.value(), field, typed).map(this::sentence);
        }

        private String sentence(Problem problem) {
            return messages.text("grid.refusal", wording.what(problem), wording.remedy(problem));
        }

        @Override
        public void edit(List<Entry<SignOn>> lines, Column<SignOn> column, String typed) {
            letter.correct(
                    lines, it -> corrections.put(it, RosterColumns.field(column, it), typed));
        }

        @Override
        public void remove(List<Entry<SignOn>> lines) {
            letter.remove(lines);
        }

        @Override
        public void paste(String rows) {
            pasteRows.accept(rows);
        }
    }
}
