package org.undersigned.ui.directory;

import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.undersigned.roster.directory.Kinship;
import org.undersigned.roster.directory.Party;
import org.undersigned.ui.Messages;
import org.undersigned.workflow.desk.Entry;
import org.undersigned.workflow.desk.PartySheet;

import java.util.List;

/// Who belongs to a party, and to whom it belongs.
final class KinPane extends VBox {

    private final PartySheet sheet;
    private final DirectoryViewModel model;
    private final Messages messages;
    private final VBox offers = new VBox();
    private final ChoiceBox<Kinship.Kind> kind = new ChoiceBox<>();

    KinPane(PartySheet sheet, DirectoryViewModel model, Messages messages) {
        this.sheet = sheet;
        this.model = model;
        this.messages = messages;
        getStyleClass().add("party-part");
        Label title = new Label(messages.text("directory.kin"));
        title.getStyleClass().add("heading");
        getChildren().add(title);
        sheet.kinships().forEach(it -> getChildren().add(row(it)));
        if (model.isEditable()) {
            getChildren().addAll(adding(), offers);
        }
    }

    private HBox row(Kinship kinship) {
        boolean from = kinship.from().equals(sheet.party().id());
        String other = from ? kinship.to() : kinship.from();
        String name = model.name(other);
        String sentence =
                messages.text(
                        from ? "directory.kin.of" : "directory.kin.has",
                        messages.word(kinship.kind()),
                        name);
        return NamesPane.row(
                sentence,
                messages.text("directory.kin.remove", name),
                model,
                () ->
                        model.run(it ->
                                it.directory()
                                        .sever(
                                                sheet.party(),
                                                new Entry<>(
                                                        other,
                                                        Party.named(
                                                                sheet.party().value().kind(),
                                                                name)))));
    }

    private VBox adding() {
        kind.getItems().setAll(Kinship.Kind.values());
        kind.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(Kinship.Kind value) {
                        return value == null
                                ? ""
                                : messages.text("directory.kin.kind", messages.word(value));
                    }

                    @Override
                    public Kinship.Kind fromString(String word) {
                        return Kinship.Kind.OTHER;
                    }
                });
        kind.setValue(Kinship.Kind.CHAPTER);
        kind.setId("kin-kind");
        TextField field = new TextField();
        field.setId("kin-search");
        field.setPromptText(messages.text("directory.kin.search"));
        field.textProperty().subscribe(this::offer);
        field.setOnAction(_ ->
                model.find(field.getText(), sheet.party().id()).stream()
                        .findFirst()
                        .ifPresent(this::relate));
        kind.setMaxWidth(Double.MAX_VALUE);
        return new VBox(4, kind, field);
    }

    private void offer(String typed) {
        List<Hyperlink> links =
                model.find(typed, sheet.party().id()).stream()
                        .map(it -> {
                            Hyperlink link = new Hyperlink(it.value().name());
                            link.setWrapText(true);
                            link.setOnAction(_ -> relate(it));
                            return link;
                        })
                        .toList();
        offers.getChildren().setAll(links);
    }

    private void relate(Entry<Party> other) {
        model.run(it -> it.directory().relate(sheet.party(), kind.getValue(), other));
    }
}
