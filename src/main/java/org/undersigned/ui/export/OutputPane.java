package org.undersigned.ui.export;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.undersigned.ui.Messages;
import org.undersigned.ui.desk.LetterModel;
import org.undersigned.workflow.desk.Readiness;

/// What will be written: how many files, whether they say that they are a draft, and the one button
/// that writes them.
final class OutputPane extends VBox {

    private final ExportViewModel model;
    private final LetterModel letter;
    private final Messages messages;

    OutputPane(ExportViewModel model, Messages messages) {
        this.model = model;
        this.letter = model.letter();
        this.messages = messages;
        setId("output");
        getStyleClass().add("output");
        Label title = new Label(messages.text("export.output"));
        title.getStyleClass().add("title-4");
        getChildren()
                .addAll(
                        title,
                        forms(),
                        new AttachedPane(model, messages),
                        new Separator(),
                        stage(),
                        measure(),
                        new OutcomePane(model, messages));
    }

    private VBox forms() {
        RadioButton joint = new RadioButton();
        joint.setId("form-joint");
        joint.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> messages.text("export.joint", letter.to().size()),
                                letter.to()));
        RadioButton personal = new RadioButton();
        personal.setId("form-personal");
        personal.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> messages.text("export.personal", letter.recipients().size()),
                                letter.recipients()));
        personal.disableProperty().bind(Bindings.isEmpty(letter.recipients()));
        ToggleGroup group = new ToggleGroup();
        group.getToggles().addAll(joint, personal);
        joint.setOnAction(_ -> model.formProperty().set(Form.JOINT));
        personal.setOnAction(_ -> model.formProperty().set(Form.PERSONAL));
        model.formProperty()
                .subscribe(form -> group.selectToggle(form == Form.JOINT ? joint : personal));
        VBox forms = new VBox(joint, personal);
        forms.getStyleClass().add("forms");
        for (Node one : forms.getChildren()) {
            ((RadioButton) one).setWrapText(true);
            ((RadioButton) one).setMinHeight(Region.USE_PREF_SIZE);
        }
        return forms;
    }

    private HBox stage() {
        FontIcon icon = new FontIcon();
        icon.iconCodeProperty()
                .bind(letter.finalProperty().map(it -> it ? Feather.CHECK_CIRCLE : Feather.EDIT_3));
        Label said = new Label();
        said.setId("stage");
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        said.textProperty()
                .bind(
                        letter.finalProperty()
                                .map(it -> messages.text(it ? "export.final" : "export.draft")));
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMaxWidth(Double.MAX_VALUE);
        Button finish = new Button();
        finish.setId("finish");
        finish.getStyleClass().add("small");
        finish.setMinWidth(Region.USE_PREF_SIZE);
        finish.setDisable(!letter.isEditable());
        finish.textProperty()
                .bind(
                        letter.finalProperty()
                                .map(it ->
                                        messages.text(
                                                it ? "export.markDraft" : "export.markFinal")));
        finish.setOnAction(_ -> model.finish());
        HBox stage = new HBox(icon, said, finish);
        stage.getStyleClass().add("stage");
        return stage;
    }

    private Label measure() {
        Label measure = new Label();
        measure.setId("measure");
        measure.setWrapText(true);
        measure.setMinHeight(Region.USE_PREF_SIZE);
        measure.getStyleClass().add("text-muted");
        measure.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> measured(model.readinessProperty().get()),
                                model.readinessProperty()));
        return measure;
    }

    private String measured(@Nullable Readiness found) {
        if (found == null) {
            return "";
        }
        if (found.pages() == 0) {
            return messages.text("export.files", found.files());
        }
        return messages.text(
                found.counted() ? "export.measure" : "export.reckoned",
                found.files(),
                found.pages());
    }
}
