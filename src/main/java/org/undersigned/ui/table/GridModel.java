package org.undersigned.ui.table;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.SetChangeListener;

import org.jspecify.annotations.Nullable;
import org.undersigned.ui.Latest;
import org.undersigned.ui.Messages;
import org.undersigned.workflow.desk.Entry;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// A list of lines as a table shows it: which columns, which lines, in which order; what is
/// selected, and what is done to that.
///
/// A line that is edited stays where it is, even if by the filter or the order it would not: lines
/// are sifted and sorted anew when one asks for it, and when lines come or go. While somebody types
/// into a cell, no line moves at all.
public final class GridModel<T> {

    private final Lines<T> lines;
    private final Deeds<T> deeds;
    private final Prefolding<T> prefolding;
    private final Latest counting;
    private final List<Facet<T>> facets;
    private final Columns<T> columns;
    private final ObservableList<Row<T>> shown = FXCollections.observableArrayList();
    private final ObservableList<Row<T>> shownSeen =
            FXCollections.unmodifiableObservableList(shown);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyLongWrapper contents = new ReadOnlyLongWrapper();
    private final ReadOnlyBooleanWrapper refreshing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<Row<T>>> selected =
            new ReadOnlyObjectWrapper<>(List.of());
    private final Arranging<T> arranging;
    private final Standstill standstill;
    private final Leading<T> leading;
    private final Unwritten<T> unwritten = new Unwritten<>();
    private long version;
    private Sorting<T> sorting = new Sorting<>(List.of());

    /// The table of a list.
    ///
    /// @param entries the list
    /// @param stamp changes after each change of the list; changes of the list are shown then
    /// @param columns its columns
    /// @param facets what one can choose its lines by
    /// @param deeds what can be done to its lines
    /// @param background where lines are filtered and sorted, and made ready for it
    public GridModel(
            ObservableList<Entry<T>> entries,
            ReadOnlyLongProperty stamp,
            List<Column<T>> columns,
            List<Facet<T>> facets,
            Deeds<T> deeds,
            Supplier<Latest> background) {
        this.prefolding = new Prefolding<>(background.get());
        this.arranging = new Arranging<>(background.get(), this::show);
        this.counting = background.get();
        this.standstill = new Standstill(background.get());
        this.leading = new Leading<>(this, arranging, standstill);
        this.lines = new Lines<>(entries);
        this.deeds = deeds;
        this.facets = List.copyOf(facets);
        this.columns = new Columns<>(this::lookElsewhere);
        setColumns(columns);
        filter.subscribe((_, _) -> refresh());
        facets.forEach(it -> it.chosen().addListener((SetChangeListener<String>) _ -> refresh()));
        stamp.subscribe((_, _) -> settle());
        refresh();
        prefold();
    }

    /// The columns, in the order they begin with.
    public ObservableList<Column<T>> columns() {
        return columns.all();
    }

    /// Gives it other columns; those that were hidden stay so.
    public void setColumns(List<Column<T>> now) {
        standstill.change(Standstill.Part.COLUMNS, () -> columns.set(now));
    }

    /// What is looked for is looked for in what is shown.
    private void lookElsewhere() {
        if (filter.get().isBlank()) {
            prefold();
        } else {
            refresh();
        }
    }

    /// Whether a column is shown.
    public BooleanProperty visibleProperty(Column<T> column) {
        return columns.visibleProperty(column);
    }

    /// What one can choose lines by.
    public List<Facet<T>> facets() {
        return facets;
    }

    /// What is looked for in all that is shown.
    public StringProperty filterProperty() {
        return filter;
    }

    /// The lines that are shown, in the order of the table.
    public ObservableList<Row<T>> shown() {
        return shownSeen;
    }

    /// All lines, in the order of the list.
    public List<Row<T>> rows() {
        return lines.rows();
    }

    /// Whether a line is still on the list.
    public boolean isOnList(Row<T> row) {
        return row.isListed();
    }

    /// A number that changes when any line does.
    public ReadOnlyLongProperty contentsProperty() {
        return contents.getReadOnlyProperty();
    }

    /// Whether the lines that are shown are being exchanged for others just now.
    ReadOnlyBooleanProperty refreshingProperty() {
        return refreshing.getReadOnlyProperty();
    }

    /// The line that is to be seen, as soon as it is known; null in between.
    ReadOnlyObjectProperty<@Nullable Row<T>> revealedProperty() {
        return leading.revealedProperty();
    }

    /// The lines that are selected, in the order of the table.
    public ReadOnlyObjectProperty<List<Row<T>>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /// Whether anything can be changed.
    public boolean isEditable() {
        return deeds.isEditable();
    }

    /// Says whether somebody types into a cell.
    void setTyping(boolean now) {
        standstill.set(now);
    }

    /// Whether some lines are kept back by filter or choice.
    public boolean isFiltered() {
        return !filter.get().isBlank() || facets.stream().anyMatch(it -> !it.chosen().isEmpty());
    }

    /// Shows all lines again.
    public void clearFilter() {
        facets.forEach(it -> it.chosen().clear());
        filter.set("");
    }

    /// Selects lines.
    public void select(List<Row<T>> rows) {
        selected.set(List.copyOf(rows));
    }

    /// Puts the lines in another order, for the eye only.
    public void sort(Sorting<T> order) {
        sorting = order;
        refresh();
    }

    /// Puts the lines in order again if this column decides, since what it says has changed.
    public void sortAgainBy(String key) {
        if (sorting.keys().stream().anyMatch(it -> it.column().key().equals(key))) {
            version++;
            refresh();
        }
    }

    /// Selects the line known by this and lets it be seen, even if it is filtered away.
    public void reveal(String id) {
        settle();
        leading.to(lines.row(id));
    }

    /// Counts what there is to choose by a facet.
    void offers(Facet<T> facet, Consumer<List<Facet.Offer>> then) {
        List<Row<T>> all = lines.rows();
        counting.ask(() -> facet.offers(all), then);
    }

    /// Puts something typed into a line.
    ///
    /// @return why not, in one sentence; nothing if it is being done
    public Optional<String> edit(Row<T> row, Column<T> column, String typed) {
        if (!deeds.isEditable() || typed.equals(column.typed().apply(row.entry()))) {
            return Optional.empty();
        }
        Optional<String> refusal = deeds.refusal(row.entry(), column, typed);
        if (refusal.isEmpty()) {
            deeds.edit(List.of(row.entry()), column, typed, unwritten.keeping(row, column, typed));
        }
        return refusal;
    }

    /// What was typed and could not be written.
    Unwritten<T> unwritten() {
        return unwritten;
    }

    /// Puts the same into all lines that are selected and can have it.
    public void editSelected(Column<T> column, String typed) {
        if (deeds.isEditable() && !selected.get().isEmpty()) {
            deeds.edit(entries(selected.get()), column, typed);
        }
    }

    /// Takes away the lines that are selected.
    public void removeSelected() {
        if (deeds.isEditable() && !selected.get().isEmpty()) {
            deeds.remove(entries(selected.get()));
        }
    }

    /// The selected lines for a spreadsheet, below the headers.
    ///
    /// @param those the columns, as they stand now
    public String copied(List<Column<T>> those) {
        return Tsv.of(those, selected.get());
    }

    /// Takes what a clipboard holds: a single cell goes into this line, rows are taken in.
    ///
    /// @return why not, in one sentence; nothing if it is being done
    public Optional<String> paste(
            @Nullable Row<T> row, @Nullable Column<T> column, String clipboard) {
        if (!deeds.isEditable() || clipboard.isBlank()) {
            return Optional.empty();
        }
        Optional<String> cell = Tsv.single(clipboard);
        if (cell.isPresent() && row != null && column != null && column.isEditable()) {
            return edit(row, column, cell.get());
        }
        deeds.paste(clipboard);
        return Optional.empty();
    }

    /// The way in for cells from a spreadsheet; nothing if there is none.
    ///
    /// @param those the columns that are seen, from left to right
    public Optional<Filling<T>> filling(List<Column<T>> those, Messages messages) {
        return deeds.isEditable() && deeds.canFill()
                ? Optional.of(new Filling<>(this, deeds, those, messages))
                : Optional.empty();
    }

    private void settle() {
        Lines.Change change = lines.settle();
        if (change == Lines.Change.NOTHING) {
            return;
        }
        version++;
        if (change == Lines.Change.LINES) {
            refresh();
            prefold();
        }
        contents.set(contents.get() + 1);
    }

    private void refresh() {
        Sieve<T> sieve = new Sieve<>(filter.get(), facets, columns.searched(), columns.version());
        arranging.ask(new Wish<>(lines.rows(), version, sorting, sieve));
    }

    private void show(List<Row<T>> now) {
        standstill.change(Standstill.Part.LINES, () -> exchange(now));
        leading.goOn();
    }

    private void exchange(List<Row<T>> now) {
        if (!now.equals(shown)) {
            refreshing.set(true);
            shown.setAll(now);
            refreshing.set(false);
        }
    }

    private void prefold() {
        prefolding.fold(lines.rows(), columns.searched(), columns.version());
    }

    private static <T> List<Entry<T>> entries(List<Row<T>> rows) {
        return rows.stream().map(Row::entry).toList();
    }
}
