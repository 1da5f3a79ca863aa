package org.undersigned.ui.recipients;

import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

import org.undersigned.letter.Recipient;
import org.undersigned.letter.intake.RecipientCorrections;
import org.undersigned.letter.intake.Recipients.Addressed;
import org.undersigned.problem.Wording;
import org.undersigned.ui.Messages;
import org.undersigned.ui.Tasks;
import org.undersigned.ui.desk.LetterModel;
import org.undersigned.ui.table.Column;
import org.undersigned.ui.table.Deeds;
import org.undersigned.ui.table.GridModel;
import org.undersigned.ui.table.Row;
import org.undersigned.workflow.desk.Entry;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Those who get a copy of a letter of their own, and what can be done to their list. The page
/// shows the copy of the one that is selected.
public final class RecipientsViewModel {

    private final LetterModel letter;
    private final Messages messages;
    private final Wording wording;
    private final Consumer<String> pasteRows;
    private final Runnable importing;
    private final RecipientColumns columns;
    private final GridModel<Addressed> grid;
    private final ReadOnlyStringWrapper counts = new ReadOnlyStringWrapper("");
    private List<String> others;

    /// The list of a letter.
    ///
    /// @param pasteRows takes in rows of a spreadsheet
    /// @param importing lets somebody choose a file to take in
    public RecipientsViewModel(
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
        this.columns = new RecipientColumns(messages);
        this.others = RecipientColumns.others(letter.recipients());
        this.grid =
                new GridModel<>(
                        letter.recipients(),
                        letter.stampProperty(),
                        columns.with(others),
                        List.of(),
                        new ListDeeds(),
                        tasks::latest);
        grid.contentsProperty().subscribe(_ -> changed());
        grid.selectedProperty().subscribe(this::showCopy);
        letter.proof().recipientProperty().subscribe(it -> showLine(it.intValue()));
    }

    /// The table of the list.
    public GridModel<Addressed> grid() {
        return grid;
    }

    /// How many there are, in a sentence.
    public ReadOnlyStringProperty countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /// Whom the letter addresses jointly, in a line.
    public ObservableValue<String> jointProperty() {
        return Bindings.createStringBinding(this::joint, (Observable) letter.to());
    }

    /// Lets somebody choose a file to take in.
    void chooseImport() {
        importing.run();
    }

    /// Puts somebody at the end of the list and shows the line.
    ///
    /// @return why not, in one sentence; nothing if it is being done
    public Optional<String> add(String name, String organization) {
        Recipient recipient = RecipientCorrections.fresh(name, organization);
        if (recipient.name().isEmpty() && recipient.organization().isEmpty()) {
            return Optional.of(messages.text("addressed.add.nobody"));
        }
        letter.copies().add(recipient, it -> grid.reveal(it.id()));
        return Optional.empty();
    }

    private void changed() {
        counts.set(messages.text("addressed.counts", grid.rows().size()));
        List<String> now = RecipientColumns.others(letter.recipients());
        if (!now.equals(others)) {
            others = now;
            grid.setColumns(columns.with(now));
        }
        showCopy(grid.selectedProperty().get());
    }

    /// Who is selected gets their copy shown; the selection follows its line when lines go.
    private void showCopy(List<Row<Addressed>> rows) {
        if (!rows.isEmpty()) {
            int index = grid.rows().indexOf(rows.getFirst());
            if (index >= 0) {
                letter.proof().recipientProperty().set(index);
            }
        }
    }

    /// Who turns to another copy beside the page finds its line selected.
    private void showLine(int index) {
        if (index >= 0 && index < grid.rows().size()) {
            Row<Addressed> row = grid.rows().get(index);
            if (!grid.selectedProperty().get().contains(row)) {
                grid.reveal(row.id());
            }
        }
    }

    private String joint() {
        if (letter.to().isEmpty()) {
            return messages.text("addressed.joint.none");
        }
        return messages.text(
                "addressed.joint",
                letter.to().stream()
                        .map(Entry::value)
                        .map(it -> it.name().isEmpty() ? it.organization() : it.name())
                        .collect(Collectors.joining(", ")));
    }

    /// What can be done to the lines.
    private final class ListDeeds implements Deeds<Addressed> {

        @Override
        public boolean isEditable() {
            return letter.isEditable();
        }

        @Override
        public Optional<String> refusal(
                Entry<Addressed> line, Column<Addressed> column, String typed) {
            return RecipientCorrections.refusal(line.value().recipient(), column.key(), typed)
                    .map(it -> messages.text("grid.refusal", wording.what(it), wording.remedy(it)));
        }

        @Override
        public void edit(List<Entry<Addressed>> lines, Column<Addressed> column, String typed) {
            List<Entry<Addressed>> able =
                    lines.stream().filter(it -> refusal(it, column, typed).isEmpty()).toList();
            Set<String> taken = namesBeside(able);
            letter.copies()
                    .correct(able, it -> RecipientCorrections.put(it, column.key(), typed, taken));
        }

        private Set<String> namesBeside(List<Entry<Addressed>> lines) {
            Set<String> own =
                    lines.stream().map(Entry::id).collect(Collectors.toCollection(HashSet::new));
            return letter.recipients().stream()
                    .filter(it -> !own.contains(it.id()))
                    .map(it -> it.value().fileName().folded())
                    .collect(Collectors.toSet());
        }

        @Override
        public void remove(List<Entry<Addressed>> lines) {
            letter.copies().remove(lines);
        }

        @Override
        public void paste(String rows) {
            pasteRows.accept(rows);
        }
    }
}
