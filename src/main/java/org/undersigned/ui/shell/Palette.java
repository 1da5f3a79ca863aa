package org.undersigned.ui.shell;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.undersigned.ui.Messages;

/// The palette: a field, and below it everything that can be done now, with its keys. It lies over
/// the window until something is chosen, or Escape is pressed, or one clicks beside it.
final class Palette extends StackPane {

    private static final double ROW = 32;
    private static final int ROWS = 12;

    private final PaletteModel model;
    private final TextField field = new TextField();
    private final ListView<Command> list = new ListView<>();
    private final Runnable leave;

    /// @param leave takes the palette away
    Palette(PaletteModel model, Messages messages, Runnable leave) {
        this.model = model;
        this.leave = leave;
        setId("palette");
        field.setId("palette-query");
        field.setPromptText(messages.text("palette.prompt"));
        field.setAccessibleText(messages.text("palette.prompt"));
        field.textProperty().bindBidirectional(model.queryProperty());
        list.setId("palette-list");
        list.setItems(model.found());
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new Line());
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROW * ROWS);
        list.setAccessibleText(messages.text("command.palette"));
        Label nothing = new Label(messages.text("palette.nothing"));
        nothing.getStyleClass().add("empty");
        list.setPlaceholder(nothing);
        model.queryProperty().subscribe(() -> list.getSelectionModel().select(0));
        VBox box = new VBox(field, list);
        box.getStyleClass().add("palette");
        box.setMaxSize(560, Region.USE_PREF_SIZE);
        setAlignment(box, Pos.TOP_CENTER);
        setMargin(box, new Insets(64, 24, 24, 24));
        getChildren().addAll(new Scrim(), box);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        setOnMousePressed(press -> {
            if (press.getTarget() == this) {
                leave.run();
            }
        });
    }

    /// Begins anew.
    void begin() {
        model.begin();
        list.getSelectionModel().select(0);
        field.requestFocus();
    }

    private void press(KeyEvent key) {
        switch (key.getCode()) {
            case ESCAPE -> leave.run();
            case ENTER -> choose();
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> move(ROWS - 1);
            case PAGE_UP -> move(1 - ROWS);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void move(int by) {
        int last = list.getItems().size() - 1;
        if (last >= 0) {
            int there = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, last);
            list.getSelectionModel().select(there);
            list.scrollTo(Math.max(0, there - ROWS / 2));
        }
    }

    private void choose() {
        Command chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            leave.run();
            model.run(chosen);
        }
    }

    /// One thing that can be done.
    private final class Line extends ListCell<Command> {

        private final Label name = new Label();
        private final Label keys = new Label();
        private final HBox line = new HBox(name, keys);

        Line() {
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            keys.getStyleClass().add("secondary");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            line.setAlignment(Pos.CENTER_LEFT);
            setOnMouseClicked(click -> {
                if (click.getButton() == MouseButton.PRIMARY && !isEmpty()) {
                    choose();
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Command command, boolean empty) {
            super.updateItem(command, empty);
            if (empty || command == null) {
                setGraphic(null);
                return;
            }
            name.setText(model.name(command));
            keys.setText(command.keys());
            setAccessibleText(name.getText() + " " + keys.getText());
            setGraphic(line);
        }
    }
}
