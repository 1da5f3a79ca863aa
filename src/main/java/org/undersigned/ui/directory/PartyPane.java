package org.undersigned.ui.directory;

import atlantafx.base.theme.Styles;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.undersigned.ui.Messages;
import org.undersigned.workflow.desk.PartySheet;

/// All that is known of the one who is selected.
final class PartyPane extends ScrollPane {

    private static final double WIDTH = 340;

    private final DirectoryViewModel model;
    private final Messages messages;

    PartyPane(DirectoryViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        setId("party");
        getStyleClass().add("party");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        model.sheetProperty().subscribe(this::show);
    }

    private void show(@Nullable PartySheet sheet) {
        setVisible(sheet != null);
        setManaged(sheet != null);
        if (sheet == null) {
            setContent(null);
            return;
        }
        Label name = new Label(sheet.party().value().name());
        name.getStyleClass().add("title-4");
        name.setWrapText(true);
        VBox all =
                new VBox(
                        name,
                        new FieldsPane(sheet.party(), model, messages),
                        new NamesPane(sheet, model, messages),
                        new KinPane(sheet, model, messages),
                        new SignedPane(sheet, model, messages));
        if (model.isEditable()) {
            all.getChildren().add(deeds(sheet));
        }
        all.getStyleClass().add("party-parts");
        String before = focused();
        setContent(all);
        Node again = before.isEmpty() ? null : all.lookup("#" + before);
        if (again != null) {
            again.requestFocus();
        }
    }

    /// The id of the part that has the keyboard, which has it again when all is made anew.
    private String focused() {
        Node owner = isFocusWithin() && getScene() != null ? getScene().getFocusOwner() : null;
        return owner == null || owner.getId() == null ? "" : owner.getId();
    }

    private FlowPane deeds(PartySheet sheet) {
        MenuButton ask = new MenuButton(messages.text("directory.ask"));
        ask.setId("ask");
        model.letters()
                .forEach(letter -> {
                    MenuItem item = new MenuItem(letter.name());
                    item.setMnemonicParsing(false);
                    item.setOnAction(_ -> model.ask(letter.id()));
                    ask.getItems().add(item);
                });
        ask.setDisable(model.letters().isEmpty());
        FlowPane deeds = new FlowPane(8, 8, ask);
        Button erase = new Button(messages.text("directory.erase"));
        erase.setId("erase");
        erase.getStyleClass().addAll(Styles.FLAT, Styles.DANGER);
        erase.setOnAction(_ -> deeds.getChildren().setAll(question(sheet, deeds, ask, erase)));
        deeds.getChildren().add(erase);
        return deeds;
    }

    /// What cannot be undone is asked once more.
    private VBox question(PartySheet sheet, FlowPane deeds, MenuButton ask, Button erase) {
        Label what =
                new Label(
                        messages.text(
                                "directory.erase.question",
                                sheet.party().value().name(),
                                sheet.signed().size()));
        what.setWrapText(true);
        what.setMaxWidth(WIDTH - 40);
        Button sure = new Button(messages.text("directory.erase.sure"));
        sure.setId("erase-sure");
        sure.getStyleClass().addAll(Styles.BUTTON_OUTLINED, Styles.DANGER);
        sure.setOnAction(_ -> model.run(it -> it.directory().erase(sheet.party().id())));
        Button keep = new Button(messages.text("directory.erase.keep"));
        keep.setOnAction(_ -> deeds.getChildren().setAll(ask, erase));
        keep.setDefaultButton(true);
        return new VBox(8, what, new FlowPane(8, 8, sure, keep));
    }
}
