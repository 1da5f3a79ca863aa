package org.undersigned.ui.directory;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.undersigned.problem.Outcome;
import org.undersigned.roster.directory.Party;
import org.undersigned.roster.directory.PartyField;
import org.undersigned.roster.directory.PartyKind;
import org.undersigned.ui.Messages;
import org.undersigned.ui.Tasks;
import org.undersigned.ui.desk.DeskModel;
import org.undersigned.ui.desk.Destination;
import org.undersigned.ui.duplicates.DuplicatesViewModel;
import org.undersigned.ui.table.Column;
import org.undersigned.ui.table.Deeds;
import org.undersigned.ui.table.GridModel;
import org.undersigned.ui.table.Row;
import org.undersigned.workflow.desk.Desk;
import org.undersigned.workflow.desk.Entry;
import org.undersigned.workflow.desk.Overview;
import org.undersigned.workflow.desk.PartySheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The directory of a workspace: everybody in it, the one that is selected with all that is known
/// of it, and what can be done. It is read again after each step while somebody sees it.
public final class DirectoryViewModel {

    private final DeskModel desk;
    private final Messages messages;
    private final ObservableList<Entry<Line>> lines = FXCollections.observableArrayList();
    private final ReadOnlyLongWrapper stamp = new ReadOnlyLongWrapper();
    private final ReadOnlyStringWrapper counts = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable PartySheet> sheet = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty showing = new SimpleBooleanProperty();
    private final DirectoryMatter matter;
    private final DuplicatesViewModel<Party> twice;
    private final GridModel<Line> grid;

    private PartySearch search = PartySearch.NOBODY;

    /// Everybody who is in it, made ready in the background.
    private record Read(List<Entry<Party>> parties, List<Entry<Line>> lines, PartySearch search) {

        static Read of(Desk desk) {
            List<Entry<Party>> parties = desk.directory().all().value().orElse(List.of());
            Map<String, Integer> letters = desk.directory().letters().value().orElse(Map.of());
            List<Entry<Line>> lines =
                    parties.stream()
                            .map(it ->
                                    new Entry<>(
                                            it.id(),
                                            new Line(it.value(), letters.getOrDefault(it.id(), 0))))
                            .toList();
            return new Read(parties, lines, PartySearch.among(parties));
        }
    }

    public DirectoryViewModel(DeskModel desk, Tasks tasks, Messages messages) {
        this.desk = desk;
        this.messages = messages;
        this.matter = new DirectoryMatter(desk, messages);
        this.twice = new DuplicatesViewModel<>(matter, tasks);
        PartyColumns columns = new PartyColumns(messages);
        this.grid =
                new GridModel<>(
                        lines,
                        stamp.getReadOnlyProperty(),
                        columns.all(),
                        columns.facets(),
                        new DirectoryDeeds(),
                        tasks::latest);
        grid.selectedProperty().subscribe(this::readSheet);
        desk.undoProperty().subscribe((_, _) -> read());
        desk.redoProperty().subscribe((_, _) -> read());
        desk.ways().wantedProperty().subscribe((_, _) -> read());
        showing.subscribe(this::read);
    }

    GridModel<Line> grid() {
        return grid;
    }

    /// Who is in it twice.
    DuplicatesViewModel<Party> twice() {
        return twice;
    }

    BooleanProperty showingProperty() {
        return showing;
    }

    ReadOnlyStringProperty countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /// The one that is selected; null for none, and for several.
    ReadOnlyObjectProperty<@Nullable PartySheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    boolean isEditable() {
        return desk.isEditable();
    }

    List<Overview.Item> letters() {
        return desk.letters();
    }

    /// What somebody in it is called.
    String name(String party) {
        return matter.lines().stream()
                .filter(it -> it.id().equals(party))
                .map(it -> it.value().name())
                .findFirst()
                .orElse("");
    }

    /// Those that are called like this, for who begins to type a name: the first few.
    List<Entry<Party>> find(String words, String without) {
        return search.find(words, without);
    }

    /// Adds an organization; an empty name is nobody.
    Optional<String> add(String name) {
        if (name.isBlank()) {
            return Optional.of(messages.text("directory.add.nobody"));
        }
        desk.command(
                it -> it.directory().add(Party.named(PartyKind.ORGANIZATION, name.strip())),
                entry ->
                        desk.read(
                                Read::of,
                                all -> {
                                    show(all);
                                    grid.reveal(entry.id());
                                }));
        return Optional.empty();
    }

    /// Makes one of the two that are selected; the other's names find it from now on.
    void merge(boolean keepSecond) {
        List<Row<Line>> two = grid.selectedProperty().get();
        if (two.size() == 2) {
            Entry<Party> first = party(two.getFirst().entry());
            Entry<Party> second = party(two.getLast().entry());
            run(it ->
                    keepSecond
                            ? it.directory().merge(second, first)
                            : it.directory().merge(first, second));
        }
    }

    /// Puts those who are selected on a letter's list.
    void ask(String letter) {
        List<Entry<Party>> asked =
                grid.selectedProperty().get().stream().map(it -> party(it.entry())).toList();
        desk.command(it -> it.directory().ask(letter, asked), _ -> desk.reload());
    }

    /// Takes everyone on the list of the letter that is open into the directory.
    public static void enroll(DeskModel desk) {
        Optional.ofNullable(desk.letterProperty().get())
                .ifPresent(letter -> letter.roster().enroll(letter.roster().lines()));
    }

    /// Does something in one step, and shows what came of it.
    <T> void run(Function<Desk, Outcome<T>> command) {
        desk.command(
                command,
                _ -> {
                    desk.reload();
                    read();
                });
    }

    /// Goes to a line of a letter's list.
    void toLine(PartySheet.Signed signed) {
        desk.ways().to(new Destination.OfLine(signed.letter(), signed.line().id()));
    }

    private static Entry<Party> party(Entry<Line> line) {
        return new Entry<>(line.id(), line.value().party());
    }

    private void read() {
        if (showing.get()) {
            desk.read(Read::of, this::show);
        }
    }

    private void show(Read read) {
        if (!read.lines().equals(lines)) {
            lines.setAll(read.lines());
            stamp.set(stamp.get() + 1);
        }
        search = read.search();
        counts.set(messages.text("directory.counts", read.lines().size()));
        matter.show(read.parties());
        readSheet(grid.selectedProperty().get());
        desk.ways().takeParty().ifPresent(grid::reveal);
    }

    private void readSheet(List<Row<Line>> selected) {
        if (selected.size() != 1) {
            sheet.set(null);
            return;
        }
        String id = selected.getFirst().id();
        desk.read(
                it -> it.directory().sheet(id).value().flatMap(found -> found),
                found -> {
                    List<Row<Line>> now = grid.selectedProperty().get();
                    if (now.size() == 1 && now.getFirst().id().equals(id)) {
                        sheet.set(found.orElse(null));
                    }
                });
    }

    private final class DirectoryDeeds implements Deeds<Line> {

        @Override
        public boolean isEditable() {
            return desk.isEditable();
        }

        @Override
        public Optional<String> refusal(Entry<Line> line, Column<Line> column, String typed) {
            return PartyColumns.field(column) == PartyField.NAME && typed.isBlank()
                    ? Optional.of(messages.text("directory.add.nobody"))
                    : Optional.empty();
        }

        @Override
        public void edit(List<Entry<Line>> edited, Column<Line> column, String typed) {
            PartyField field = PartyColumns.field(column);
            run(it ->
                    it.directory()
                            .correct(
                                    edited.stream()
                                            .filter(one -> refusal(one, column, typed).isEmpty())
                                            .map(DirectoryViewModel::party)
                                            .toList(),
                                    party -> field.in(party, typed.strip())));
        }

        @Override
        public void remove(List<Entry<Line>> removed) {
            run(it ->
                    it.directory()
                            .remove(removed.stream().map(DirectoryViewModel::party).toList()));
        }

        /// The first cell of each row is a name.
        @Override
        public void paste(String rows) {
            List<Party> named =
                    rows.lines()
                            .map(it -> it.split("\t", 2)[0].strip())
                            .filter(it -> !it.isEmpty())
                            .map(it -> Party.named(PartyKind.ORGANIZATION, it))
                            .toList();
            if (!named.isEmpty()) {
                run(it -> it.directory().addAll(named));
            }
        }
    }
}
