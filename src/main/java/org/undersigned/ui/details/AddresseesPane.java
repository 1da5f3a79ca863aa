package org.undersigned.ui.details;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.undersigned.letter.Recipient;
import org.undersigned.problem.Wording;
import org.undersigned.ui.Messages;

import java.util.List;
import java.util.Map;

/// Whom the letter addresses: the list of them, and one of them in detail.
final class AddresseesPane extends VBox {

    private static final double ROW = 28;

    private final AddresseesModel model;
    private final Messages messages;
    private final ListView<Recipient> list = new ListView<>();
    private final TextField name = new TextField();
    private final TextField title = new TextField();
    private final TextField organization = new TextField();
    private final TextArea address = new TextArea();
    private final TextField salutation = new TextField();
    private boolean showing;

    AddresseesPane(AddresseesModel model, boolean editable, Messages messages, Wording wording) {
        this.model = model;
        this.messages = messages;
        setSpacing(8);
        list.setId("to");
        list.setAccessibleText(messages.text("details.addressees"));
        list.setItems(model.people());
        list.setFixedCellSize(ROW);
        Label nobody = new Label(messages.text("details.addressee.none"));
        nobody.setWrapText(true);
        nobody.getStyleClass().add("secondary");
        list.setPlaceholder(nobody);
        list.setCellFactory(_ -> new Cell());
        list.getSelectionModel()
                .selectedIndexProperty()
                .addListener((_, _, now) -> {
                    if (now.intValue() >= 0) {
                        model.chosenProperty().set(now.intValue());
                    }
                });
        HBox.setHgrow(list, Priority.ALWAYS);
        VBox buttons =
                new VBox(
                        4,
                        button("add", Feather.PLUS, editable, this::add),
                        button("remove", Feather.TRASH_2, editable, model::remove),
                        button("up", Feather.ARROW_UP, editable, () -> model.move(-1)),
                        button("down", Feather.ARROW_DOWN, editable, () -> model.move(1)));
        Rows rows = new Rows(wording);
        tie(rows, "name", name, editable);
        tie(rows, "title", title, editable);
        tie(rows, "organization", organization, editable);
        tie(rows, "address", address, editable);
        tie(rows, "salutation", salutation, editable);
        address.setPrefRowCount(3);
        address.setWrapText(true);
        salutation.setPromptText(messages.text("details.to.greeting"));
        getChildren().addAll(new HBox(8, list, buttons), rows);
        model.people().subscribe(this::show);
        model.chosenProperty().subscribe(_ -> show());
    }

    private void tie(Rows rows, String key, TextInputControl control, boolean editable) {
        control.setId("to-" + key);
        control.setEditable(editable);
        control.textProperty().addListener((_, _, _) -> typed());
        control.focusedProperty()
                .subscribe(has -> {
                    if (!has) {
                        model.settle();
                    }
                });
        rows.row(messages.text("details.to." + key), control);
    }

    private Button button(String key, Feather icon, boolean editable, Runnable work) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId("to-" + key);
        button.getStyleClass().addAll("button-icon", "flat", "small");
        button.setDisable(!editable);
        button.setOnAction(_ -> work.run());
        String says = messages.text("details.addressee." + key);
        button.setAccessibleText(says);
        button.setTooltip(new Tooltip(says));
        return button;
    }

    private void add() {
        model.add();
        name.requestFocus();
    }

    private void show() {
        int index = model.chosenProperty().get();
        boolean any = index >= 0 && index < model.people().size();
        double height = Math.clamp(model.people().size(), 3, 5) * ROW + 4;
        list.setMinHeight(height + 8);
        list.setPrefHeight(height + 8);
        showing = true;
        if (any && list.getSelectionModel().getSelectedIndex() != index) {
            list.getSelectionModel().clearAndSelect(index);
        }
        Recipient one =
                any
                        ? model.people().get(index)
                        : new Recipient("", "", "", List.of(), "", Map.of());
        put(name, one.name());
        put(title, one.title());
        put(organization, one.organization());
        if (!address.getText().lines().toList().equals(one.address())) {
            put(address, String.join("\n", one.address()));
        }
        put(salutation, one.salutation());
        List.of(name, title, organization, address, salutation).forEach(it -> it.setDisable(!any));
        showing = false;
    }

    private static void put(TextInputControl control, String text) {
        if (!control.getText().equals(text)) {
            control.setText(text);
        }
    }

    private void typed() {
        int index = model.chosenProperty().get();
        if (showing || index < 0) {
            return;
        }
        model.type(
                new Recipient(
                        name.getText(),
                        title.getText(),
                        organization.getText(),
                        address.getText().lines().toList(),
                        salutation.getText(),
                        model.people().get(index).fields()));
    }

    private final class Cell extends ListCell<Recipient> {

        /// As wide as the list: what is longer ends in dots.
        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Recipient one, boolean empty) {
            super.updateItem(one, empty);
            setText(empty || one == null ? null : said(one));
        }
    }

    private String said(Recipient one) {
        List<String> parts =
                List.of(one.name(), one.title(), one.organization()).stream()
                        .filter(it -> !it.isBlank())
                        .toList();
        return parts.isEmpty()
                ? messages.text("details.addressee.nameless")
                : String.join(", ", parts);
    }
}
