package org.undersigned.ui.details;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.undersigned.letter.Letterhead;
import org.undersigned.letter.Letterhead.Logo;
import org.undersigned.problem.Problem;
import org.undersigned.problem.Wording;
import org.undersigned.ui.Messages;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The letterhead: who sends the letter, and their logos. Pictures can be dropped on it.
final class LetterheadPane extends VBox {

    private final LetterheadModel model;
    private final boolean editable;
    private final Messages messages;
    private final TextField name = new TextField();
    private final TextArea address = new TextArea();
    private final TextField contact = new TextField();
    private final VBox logos = new VBox(12);
    private final List<LogoRow> rows = new ArrayList<>();
    private final Label refused = new Label();
    private List<String> files = List.of();
    private boolean showing;

    LetterheadPane(LetterheadModel model, boolean editable, Messages messages, Wording wording) {
        this.model = model;
        this.editable = editable;
        this.messages = messages;
        setSpacing(8);
        Rows form = new Rows(wording);
        tie(form, "name", name);
        tie(form, "address", address);
        tie(form, "contact", contact);
        address.setPrefRowCount(2);
        Button add = new Button(messages.text("details.logo.add"), new FontIcon(Feather.PLUS));
        add.setId("logo-add");
        add.setDisable(!editable);
        add.setOnAction(_ -> model.choose());
        refused.getStyleClass().add("details-problem");
        refused.setWrapText(true);
        refused.setMinHeight(Region.USE_PREF_SIZE);
        form.row(messages.text("details.logos"), new VBox(8, logos, add, refused));
        getChildren().add(form);
        setOnDragOver(this::over);
        setOnDragDropped(this::dropped);
        model.headProperty().subscribe(this::show);
        model.refusedProperty()
                .subscribe(problems -> {
                    refused.setText(said(wording, problems));
                    refused.setVisible(!problems.isEmpty());
                    refused.setManaged(!problems.isEmpty());
                });
    }

    private static String said(Wording wording, List<Problem> problems) {
        return String.join(
                "\n",
                problems.stream()
                        .map(it -> it.place().file() + ": " + wording.sentence(it))
                        .toList());
    }

    private void tie(Rows form, String key, TextInputControl control) {
        control.setId("letterhead-" + key);
        control.setEditable(editable);
        control.textProperty().addListener((_, _, _) -> typed());
        control.focusedProperty()
                .subscribe(has -> {
                    if (!has) {
                        model.settle();
                    }
                });
        form.row(messages.text("details.letterhead." + key), control);
    }

    private void show(Letterhead head) {
        showing = true;
        put(name, head.name());
        if (!address.getText().lines().toList().equals(head.address())) {
            put(address, String.join("\n", head.address()));
        }
        put(contact, head.contact());
        List<String> now = head.logos().stream().map(Logo::file).toList();
        if (!now.equals(files)) {
            files = now;
            rows.clear();
            for (int i = 0; i < now.size(); i++) {
                rows.add(new LogoRow(model, i, head.logos().get(i), editable, messages));
            }
            logos.getChildren().setAll(rows);
        }
        for (int i = 0; i < now.size(); i++) {
            rows.get(i).show(head.logos().get(i));
        }
        showing = false;
    }

    private static void put(TextInputControl control, String text) {
        if (!control.getText().equals(text)) {
            control.setText(text);
        }
    }

    private void typed() {
        if (!showing) {
            model.type(
                    new Letterhead(
                            name.getText(),
                            address.getText().lines().toList(),
                            contact.getText(),
                            model.headProperty().get().logos()));
        }
    }

    private void over(DragEvent drag) {
        if (editable && !pictures(drag).isEmpty()) {
            drag.acceptTransferModes(TransferMode.COPY);
            drag.consume();
        }
    }

    private void dropped(DragEvent drag) {
        List<Path> brought = pictures(drag);
        model.bring(brought);
        drag.setDropCompleted(!brought.isEmpty());
        drag.consume();
    }

    /// Other files are for the window to take.
    private static List<Path> pictures(DragEvent drag) {
        return drag.getDragboard().hasFiles()
                ? drag.getDragboard().getFiles().stream()
                        .filter(LetterheadPane::isPicture)
                        .map(File::toPath)
                        .toList()
                : List.of();
    }

    private static boolean isPicture(File file) {
        String name = file.getName().toLowerCase(Locale.ROOT);
        return Stream.of(".png", ".jpg", ".jpeg", ".svg").anyMatch(name::endsWith);
    }
}
