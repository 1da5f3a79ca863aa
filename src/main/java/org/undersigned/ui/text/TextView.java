package org.undersigned.ui.text;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.undersigned.problem.Wording;
import org.undersigned.ui.Messages;
import org.undersigned.ui.details.DetailsView;
import org.undersigned.ui.details.DetailsViewModel;
import org.undersigned.ui.text.Parts.Form;

import java.util.Objects;

/// The screen on which a letter is written: the form for what stands around it, closed at first,
/// and below it the text.
public final class TextView extends VBox {

    /// How much of the height the form takes when it is open.
    private static final double FORM = 0.6;

    private final TextViewModel model;
    private final DetailsView details;
    private final Messages messages;
    private final HBox notice;
    private final Button showForm;
    private final Label said = new Label();

    public TextView(TextViewModel model, DetailsViewModel around, Messages messages) {
        this.model = model;
        this.details = new DetailsView(around, messages);
        this.messages = messages;
        Wording wording = new Wording(messages.locale());
        Editor editor = new Editor(model, messages, wording);
        FieldChooser chooser = new FieldChooser(model, editor, messages);
        editor.getChildren().add(chooser);
        FormatBar bar = new FormatBar(editor, chooser, model.isEditable(), messages);
        FindingList findings = new FindingList(messages, wording, this::goTo);
        this.showForm = new Button(messages.text("text.form.show"));
        this.notice = notice();
        getStyleClass().add("text-screen");
        getStylesheets()
                .add(
                        Objects.requireNonNull(TextView.class.getResource("text.css"))
                                .toExternalForm());
        StackPane middle = new StackPane(editor);
        VBox.setVgrow(middle, Priority.ALWAYS);
        details.prefHeightProperty()
                .bind(
                        Bindings.when(details.openProperty())
                                .then(heightProperty().multiply(FORM))
                                .otherwise(Region.USE_COMPUTED_SIZE));
        details.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(details, notice, bar, middle, findings);
        model.findingsProperty().subscribe(findings::show);
        model.formProperty().subscribe(this::show);
    }

    private HBox notice() {
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(said, Priority.ALWAYS);
        showForm.setId("show-form");
        showForm.setMinWidth(Region.USE_PREF_SIZE);
        showForm.setOnAction(_ -> model.showForm());
        HBox box = new HBox(8, said, showForm);
        box.setAlignment(Pos.CENTER_LEFT);
        box.getStyleClass().add("front-notice");
        return box;
    }

    private void show(Form form) {
        boolean told = form != Form.SHOWN;
        details.setVisible(form == Form.SHOWN);
        details.setManaged(form == Form.SHOWN);
        notice.setVisible(told);
        notice.setManaged(told);
        showForm.setVisible(form == Form.OFFERED);
        showForm.setManaged(form == Form.OFFERED);
        said.setText(
                messages.text(
                        form == Form.OFFERED ? "text.front.mended" : "text.front.unreadable"));
    }

    /// Goes to the place in the text, or to the field of the form, or else shows the front matter.
    private void goTo(Finding finding) {
        if (finding.isShown()) {
            model.goTo(finding.problem().place());
        } else if (finding.problem().place().line() > 0 && !details.goTo(finding.problem())) {
            model.showEverything();
            model.goTo(finding.problem().place());
        }
    }
}
