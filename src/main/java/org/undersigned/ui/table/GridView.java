package org.undersigned.ui.table;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;
import org.undersigned.ui.Messages;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/// A table and everything around it: a filter, choices, what can be done to all that is selected, a
/// form for one more line, and what to do while there is none.
public final class GridView<T> extends VBox {

    private static final KeyCombination FIND =
            new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    /// Until so long after, an editor may be closing.
    private static final Duration MOMENT = Duration.millis(40);

    private final GridModel<T> model;
    private final Messages messages;
    private final GridTable<T> grid;
    private final FilterBar<T> bar;
    private final AddForm form;
    private final BulkBar<T> bulk;
    private final GridKeys<T> keys;
    private final Runnable find;

    /// What the table needs to know beside its model.
    ///
    /// @param words the beginning of the keys of its words: `grid.recipients.`
    /// @param counts how many there are, in a sentence
    /// @param fields what a line that is added is asked for
    /// @param add adds a line of those; tells why not
    /// @param importing lets somebody choose a file to take in
    /// @param hints what is told of a cell beside what it says
    public record Setting<T>(
            String words,
            ObservableValue<String> counts,
            List<String> fields,
            Function<List<String>, Optional<String>> add,
            Runnable importing,
            BiFunction<Row<T>, Column<T>, Optional<String>> hints) {

        public Setting {
            fields = List.copyOf(fields);
        }

        /// What the button says that takes something in.
        String importing(Messages messages) {
            return messages.text(messages.has(words + "import") ? words + "import" : "grid.import");
        }
    }

    public GridView(GridModel<T> model, Setting<T> setting, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.grid = new GridTable<>(model, messages, setting.hints());
        this.form = new AddForm(setting.fields(), setting.add(), messages);
        this.bar =
                new FilterBar<>(model, setting, messages, form::open, grid.table()::requestFocus);
        this.find = bar::focusFilter;
        getStyleClass().add("grid-view");
        getStylesheets()
                .add(
                        Objects.requireNonNull(GridView.class.getResource("grid.css"))
                                .toExternalForm());
        this.bulk = new BulkBar<>(model, messages);
        EmptyState<T> empty =
                new EmptyState<>(model, setting, messages, form::open, bar::focusFilter);
        grid.table().setPlaceholder(empty);
        VBox.setVgrow(grid, Priority.ALWAYS);
        getChildren().addAll(bar, form, bulk, grid);
        grid.table().setAccessibleText(messages.text(setting.words() + "title"));
        this.keys =
                new GridKeys<>(
                        model,
                        grid,
                        form::open,
                        bar,
                        this::copy,
                        this::paste,
                        this::fill,
                        messages);
        keys.listen();
        form.setOnLeft(grid.table()::requestFocus);
        model.revealedProperty().subscribe(this::reveal);
        model.unwritten().lastProperty().subscribe(this::again);
        sceneProperty().subscribe(this::moved);
    }

    /// Lets more be done to its lines.
    public void add(List<Act> acts) {
        keys.add(acts);
        bulk.add(acts);
    }

    /// Puts something more above the table.
    public void addTool(Node tool) {
        bar.addTool(tool);
    }

    /// Puts something more beside the sentence that says how many there are.
    public void addCount(Node count) {
        bar.addCount(count);
    }

    /// Goes to the table.
    public void focusTable() {
        grid.table().requestFocus();
    }

    /// The line in which keys have their effect.
    public Optional<Row<T>> current() {
        return grid.currentRow();
    }

    /// Where a line stands on the screen; the table if it is out of sight.
    public Node placeOf(Row<T> row) {
        return grid.placeOf(row);
    }

    /// Takes files that are dropped on a line; others are for whoever stands behind.
    public void takeFiles(Predicate<Path> wanted, BiConsumer<Row<T>, List<Path>> taken) {
        grid.takeFiles(new GridRow.Files<>(wanted, taken));
    }

    private void moved(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.getAccelerators().remove(FIND, find);
        }
        if (now != null) {
            now.getAccelerators().put(FIND, find);
        }
    }

    private void reveal(@Nullable Row<T> row) {
        if (row == null) {
            return;
        }
        int index = model.shown().indexOf(row);
        grid.table().getSelectionModel().clearAndSelect(index);
        grid.table().getFocusModel().focus(index);
        grid.table().scrollTo(index);
    }

    /// What could not be written stands in its editor again, as soon as nothing else is edited.
    private void again(Unwritten.@Nullable Typed<T> typed) {
        if (typed != null) {
            PauseTransition moment = new PauseTransition(MOMENT);
            moment.setOnFinished(_ -> reopen(typed));
            moment.play();
        }
    }

    private void reopen(Unwritten.Typed<T> typed) {
        int index = model.shown().indexOf(typed.row());
        if (getScene() == null || index < 0) {
            return;
        }
        if (grid.table().getEditingCell() != null) {
            again(typed);
            return;
        }
        grid.edit(index, typed.column());
        if (getScene().getFocusOwner() instanceof TextInputControl editor) {
            editor.setText(typed.text());
            editor.end();
        }
        grid.overlay().refuse(messages.text("grid.unwritten", typed.text()), grid);
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(model.copied(grid.visible()));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// Puts what a spreadsheet copied into the cells from the current one on.
    private void fill() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text != null) {
            fill(text);
        }
    }

    /// Whether there was a cell to begin with.
    private boolean fill(String text) {
        Row<T> row = grid.currentRow().orElse(null);
        Column<T> column = grid.currentColumnProperty().get();
        Filling<T> filling = model.filling(grid.visible(), messages).orElse(null);
        if (row == null || column == null || filling == null) {
            return false;
        }
        filling.fill(row, column, text).ifPresent(it -> grid.overlay().refuse(it, grid));
        return true;
    }

    private void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        boolean fits =
                text != null
                        && model.filling(grid.visible(), messages)
                                .filter(it -> it.fitsSelection(Cells.of(text)))
                                .isPresent();
        if (text != null && !(fits && fill(text))) {
            model.paste(grid.currentRow().orElse(null), grid.currentColumnProperty().get(), text)
                    .ifPresent(it -> grid.overlay().refuse(it, grid));
        }
    }
}
