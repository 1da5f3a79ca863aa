package org.undersigned.ui.preview;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.undersigned.ui.Messages;

import java.util.Objects;

/// The page beside what is being edited: whose copy above, the pages, how large and which below.
public final class PreviewView extends BorderPane {

    private static final double[] OFFERED = {0.5, 0.75, 1, 1.25, 1.5, 2, 4};

    private final PreviewViewModel model;
    private final Messages messages;

    public PreviewView(PreviewViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("preview");
        getStylesheets()
                .add(
                        Objects.requireNonNull(PreviewView.class.getResource("preview.css"))
                                .toExternalForm());
        setTop(copies());
        setCenter(pages());
        setBottom(foot());
    }

    private HBox copies() {
        CopyChoice copies = model.copies();
        Label words = new Label();
        words.setId("copy");
        words.textProperty().bind(copies.words());
        words.setMinWidth(0);
        HBox row =
                new HBox(
                        button(
                                "previousCopy",
                                Feather.CHEVRON_LEFT,
                                copies.hasPrevious(),
                                copies::previous),
                        words,
                        button("nextCopy", Feather.CHEVRON_RIGHT, copies.hasNext(), copies::next));
        row.getStyleClass().add("copies");
        showOnlyIf(row, copies.offered());
        return row;
    }

    /// The note lies over the pages and does not push them down: it comes and goes while one types.
    private StackPane pages() {
        Label note = note();
        StackPane.setAlignment(note, Pos.TOP_CENTER);
        return new StackPane(new PageScroller(model, messages), note);
    }

    private Label note() {
        Label note = new Label();
        note.setId("preview-note");
        note.getStyleClass().add("note");
        note.setWrapText(true);
        note.setMaxWidth(Double.MAX_VALUE);
        note.setAccessibleRole(AccessibleRole.TEXT);
        note.textProperty().bind(model.noteProperty());
        note.setMouseTransparent(true);
        showOnlyIf(note, model.noteProperty().isNotEmpty());
        return note;
    }

    private HBox foot() {
        MenuButton percent = new MenuButton();
        percent.setId("percent");
        percent.getStyleClass().add("flat");
        percent.textProperty().bind(model.percentProperty());
        percent.disableProperty().bind(model.folioProperty().isEmpty());
        percent.setTooltip(new Tooltip(messages.text("preview.zoom")));
        percent.getItems()
                .addAll(
                        zoom(messages.text("preview.fitWidth"), new Zoom.FitWidth()),
                        new SeparatorMenuItem());
        for (double factor : OFFERED) {
            percent.getItems()
                    .add(zoom(messages.text("preview.percent", factor), new Zoom.Factor(factor)));
        }
        Label folio = new Label();
        folio.setId("folio");
        folio.textProperty().bind(model.folioProperty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        ObservableValue<Boolean> any = model.folioProperty().isNotEmpty();
        HBox foot =
                new HBox(
                        button("smaller", Feather.MINUS, any, model::zoomOut),
                        percent,
                        button("larger", Feather.PLUS, any, model::zoomIn),
                        gap,
                        folio);
        foot.getStyleClass().add("foot");
        return foot;
    }

    private MenuItem zoom(String words, Zoom zoom) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(_ -> model.zoom(zoom));
        return item;
    }

    private Button button(String id, Ikon icon, ObservableValue<Boolean> possible, Runnable work) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("button-icon", "flat");
        String words = messages.text("preview.button." + id, keys("Plus"), keys("Minus"));
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        button.disableProperty().bind(possible.map(it -> !it));
        button.setOnAction(_ -> work.run());
        return button;
    }

    /// How a key with the system's shortcut key is written there.
    static String keys(String key) {
        return KeyCombination.valueOf("Shortcut+" + key).getDisplayText();
    }

    private static void showOnlyIf(Region part, ObservableValue<Boolean> shown) {
        part.visibleProperty().bind(shown);
        part.managedProperty().bind(shown);
    }
}
