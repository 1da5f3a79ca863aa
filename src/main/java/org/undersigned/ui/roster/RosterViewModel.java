package org.undersigned.ui.roster;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ObservableSet;

import org.undersigned.problem.Problem;
import org.undersigned.problem.Wording;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.SignOnField;
import org.undersigned.roster.SignatoryField;
import org.undersigned.roster.Status;
import org.undersigned.roster.intake.Corrections;
import org.undersigned.ui.Latest;
import org.undersigned.ui.Messages;
import org.undersigned.ui.Outside;
import org.undersigned.ui.Tasks;
import org.undersigned.ui.desk.LetterModel;
import org.undersigned.ui.desk.Notice;
import org.undersigned.ui.table.Column;
import org.undersigned.ui.table.Deeds;
import org.undersigned.ui.table.Facet;
import org.undersigned.ui.table.GridModel;
import org.undersigned.ui.table.Row;
import org.undersigned.workflow.desk.Entry;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Those who sign a letter: who is on the list, how many have signed, where they are printed, and
/// what can be done to the list.
public final class RosterViewModel {

    private final LetterModel letter;
    private final Messages messages;
    private final Wording wording;
    private final Consumer<String> pasteRows;
    private final Runnable importing;
    private final Corrections corrections = new Corrections();
    private final Seats seats;
    private final Latest counting;
    private final ReadOnlyStringWrapper counts = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper open = new ReadOnlyIntegerWrapper();
    private final GridModel<SignOn> grid;
    private final LineModel line;
    private final LineWords words;

    /// What it stands in.
    ///
    /// @param outside the system's dialogs for files
    public record Around(Tasks tasks, Outside outside, InstantSource clock, Messages messages) {}

    /// The list of a letter.
    ///
    /// @param pasteRows takes in rows of a spreadsheet
    /// @param importing lets somebody choose a file to take in
    public RosterViewModel(
            LetterModel letter, Around around, Consumer<String> pasteRows, Runnable importing) {
        this.letter = letter;
        Tasks tasks = around.tasks();
        this.messages = around.messages();
        this.words = new LineWords(around.clock(), messages);
        this.wording = new Wording(messages.locale());
        this.pasteRows = pasteRows;
        this.importing = importing;
        this.counting = tasks.latest();
        this.seats = new Seats(letter, tasks.latest(), messages);
        RosterColumns columns = new RosterColumns(messages, seats);
        this.grid =
                new GridModel<>(
                        letter.signatories(),
                        letter.stampProperty(),
                        columns.all(),
                        columns.facets(),
                        new ListDeeds(),
                        tasks::latest);
        this.line = new LineModel(letter, grid, around);
        grid.contentsProperty().subscribe(_ -> count());
        seats.follow(grid);
        letter.desk().ways().wantedProperty().subscribe((_, _) -> goToLine());
        showingProperty().subscribe(this::goToLine);
    }

    /// Shows the line that somebody wants to go to, and what is known of it.
    private void goToLine() {
        if (showingProperty().get()) {
            letter.desk()
                    .ways()
                    .takeLine(letter.id())
                    .ifPresent(it -> {
                        line.openProperty().set(true);
                        grid.reveal(it);
                    });
        }
    }

    /// The table of the list.
    public GridModel<SignOn> grid() {
        return grid;
    }

    /// Whether somebody sees it: where everybody is printed is found out only then.
    public BooleanProperty showingProperty() {
        return seats.showingProperty();
    }

    /// How many have signed, in a sentence.
    public ReadOnlyStringProperty countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /// How many have neither signed nor said that they will not.
    ReadOnlyIntegerProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// What is known of those who are selected.
    LineModel line() {
        return line;
    }

    LineWords words() {
        return words;
    }

    /// Shows those alone who have neither signed nor said that they will not, or all again.
    void showOpen() {
        ObservableSet<String> chosen = statuses().chosen();
        Set<String> waiting =
                Arrays.stream(Status.values())
                        .filter(RosterColumns::isOpen)
                        .map(SignatoryField::word)
                        .collect(Collectors.toSet());
        if (chosen.equals(waiting)) {
            chosen.clear();
        } else {
            grid.facets().forEach(it -> it.chosen().clear());
            chosen.addAll(waiting);
        }
    }

    private Facet<SignOn> statuses() {
        return grid.facets().stream()
                .filter(it -> it.key().equals(SignatoryField.STATUS.word()))
                .findFirst()
                .orElseThrow();
    }

    /// Moves those who are selected up to the leads of the list, or down again: no rank, then 2,
    /// then 1.
    void pin(boolean up) {
        List<Entry<SignOn>> able =
                grid.selectedProperty().get().stream()
                        .map(Row::entry)
                        .filter(it -> Pins.of(it.value(), up) != rank(it.value()))
                        .toList();
        if (letter.isEditable() && !able.isEmpty()) {
            letter.roster()
                    .correct(
                            able,
                            it ->
                                    corrections.put(
                                            it, SignatoryField.RANK, Pins.said(Pins.of(it, up))));
        }
    }

    private static int rank(SignOn line) {
        return line.signatory().standing().rank();
    }

    /// Has somebody sorted by something else than the name.
    void sortUnder(Row<SignOn> row, String typed) {
        Column<SignOn> column =
                grid.columns().stream()
                        .filter(it -> it.key().equals(SignatoryField.SORT_KEY.word()))
                        .findFirst()
                        .orElseThrow();
        grid.edit(row, column, typed);
    }

    /// Why somebody is printed where they are, or not at all.
    String why(Row<SignOn> row) {
        return seats.why(row);
    }

    /// Asks for files that show that the one who is selected agreed, and keeps them.
    public void attachEvidence() {
        if (!line.attachEvidence()) {
            letter.desk().tell(new Notice.Told(messages.text("signatories.evidence.whose")));
        }
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
        letter.roster().add(signOn, it -> grid.reveal(it.id()));
        return Optional.empty();
    }

    /// What is told of a cell: of a place, why it is there; of a status, since when and from whom.
    Optional<String> reason(Row<SignOn> row, Column<SignOn> column) {
        if (column.key().equals(SignatoryField.STATUS.word())) {
            return Optional.of(words.status(row.value()));
        }
        if (!column.key().equals(RosterColumns.PLACE)) {
            return Optional.empty();
        }
        return seats.reason(row.id());
    }

    private void count() {
        List<Row<SignOn>> rows = grid.rows();
        counting.ask(() -> Tally.of(rows), this::tell);
    }

    private void tell(Tally tally) {
        open.set(tally.pending());
        counts.set(
                messages.text(
                        "signatories.counts", tally.signed(), tally.gone(), tally.unlisted()));
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
            edit(lines, column, typed, () -> {});
        }

        @Override
        public void edit(
                List<Entry<SignOn>> lines,
                Column<SignOn> column,
                String typed,
                Runnable otherwise) {
            letter.roster()
                    .correct(
                            lines,
                            it -> mayHave(it, column, typed),
                            it -> corrections.put(it, RosterColumns.field(column, it), typed),
                            otherwise);
        }

        private boolean mayHave(SignOn line, Column<SignOn> column, String typed) {
            return corrections.refusal(line, RosterColumns.field(column, line), typed).isEmpty();
        }

        @Override
        public void remove(List<Entry<SignOn>> lines) {
            letter.roster().remove(lines);
        }

        @Override
        public void paste(String rows) {
            pasteRows.accept(rows);
        }

        @Override
        public boolean canFill() {
            return true;
        }

        @Override
        public Optional<String> fill(
                List<Entry<SignOn>> lines, List<Column<SignOn>> columns, List<List<String>> cells) {
            return new Pasting(corrections, columns)
                    .into(letter.roster(), lines, cells)
                    .map(this::sentence);
        }
    }
}
