package org.undersigned.ui.export;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.undersigned.ui.Messages;
import org.undersigned.workflow.desk.Readiness;

import java.util.ArrayList;
import java.util.List;

/// The button that exports, and above it what came of it; while files are written, how far that is.
final class OutcomePane extends VBox {

    private final ExportViewModel model;
    private final Messages messages;
    private final Sentences sentences;
    private final Button export = new Button();
    private final ProgressBar bar = new ProgressBar();
    private final Label count = new Label();
    private final Button cancel;

    OutcomePane(ExportViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.sentences = new Sentences(messages);
        getStyleClass().add("outcome");
        export.setId("export-button");
        export.getStyleClass().add("accent");
        export.setDefaultButton(true);
        export.setMaxWidth(Double.MAX_VALUE);
        export.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                this::verb, model.formProperty(), model.letter().recipients()));
        export.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> !isReady(model.readinessProperty().get()),
                                model.readinessProperty()));
        export.setOnAction(_ -> model.export());
        cancel = button("cancel", messages.text("export.cancel"), model::cancel);
        bar.setId("progress");
        bar.setMaxWidth(Double.MAX_VALUE);
        count.setId("count");
        model.stateProperty().subscribe(_ -> show());
        model.consentProperty().subscribe(_ -> show());
    }

    private void show() {
        Consent asked = model.consentProperty().get();
        if (asked != null) {
            getChildren().setAll(question(asked));
            return;
        }
        getChildren()
                .setAll(
                        switch (model.stateProperty().get()) {
                            case ExportState.Running running -> progress(running);
                            case ExportState.Idle _, ExportState.InTheWay _ -> List.of(export);
                            case ExportState.CalledOff _ ->
                                    List.of(
                                            said(Feather.SLASH, messages.text("export.calledOff")),
                                            export);
                            case ExportState.Failed failed ->
                                    List.of(
                                            styled(
                                                    "must-mend",
                                                    said(
                                                            Feather.X_CIRCLE,
                                                            sentences.both(failed.problem()))),
                                            export);
                            case ExportState.Written written -> written(written);
                        });
    }

    private List<Node> progress(ExportState.Running running) {
        bar.setProgress(
                running.all() == 1 || running.stopping()
                        ? ProgressBar.INDETERMINATE_PROGRESS
                        : (double) running.done() / running.all());
        count.setText(
                running.stopping()
                        ? messages.text("export.stopping")
                        : running.all() == 1
                                ? messages.text("export.writing")
                                : messages.text("export.count", running.done(), running.all()));
        cancel.setDisable(running.stopping());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox below = new HBox(count, gap, cancel);
        below.getStyleClass().add("progress-line");
        return List.of(bar, below);
    }

    private List<Node> written(ExportState.Written written) {
        List<Node> nodes = new ArrayList<>();
        String sentence =
                messages.text(
                        "export.at", sentences.written(written), sentences.time(written.at()));
        nodes.add(styled("fine", said(Feather.CHECK_CIRCLE, sentence)));
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("buttons");
        if (!written.target().personal()) {
            buttons.getChildren().add(button("open", messages.text("export.open"), model::open));
        }
        buttons.getChildren()
                .add(button("open-folder", messages.text("export.openFolder"), model::openFolder));
        nodes.add(buttons);
        nodes.add(export);
        return nodes;
    }

    private List<Node> question(Consent asked) {
        String folder = String.valueOf(asked.folder().getFileName());
        Button replace =
                button("replace", messages.text("export.replace", asked.there()), model::replace);
        replace.getStyleClass().add("danger");
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("buttons");
        buttons.getChildren()
                .addAll(
                        replace,
                        button("elsewhere", messages.text("export.elsewhere"), model::elsewhere),
                        button("leave", messages.text("export.leave"), model::leave));
        return List.of(
                styled(
                        "look-at",
                        said(
                                Feather.ALERT_TRIANGLE,
                                messages.text("export.there", asked.there(), folder))),
                buttons);
    }

    private static HBox said(Feather sign, String sentence) {
        Label label = new Label(sentence);
        label.setId("said");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        HBox line = new HBox(new FontIcon(sign), label);
        line.getStyleClass().add("check");
        return line;
    }

    private static Node styled(String style, Node node) {
        node.getStyleClass().add(style);
        return node;
    }

    private static Button button(String id, String text, Runnable work) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> work.run());
        return button;
    }

    private static boolean isReady(@Nullable Readiness found) {
        return found != null && found.isReady();
    }

    private String verb() {
        return model.formProperty().get() == Form.JOINT
                ? messages.text("export.verbOne")
                : messages.text("export.verbAll", model.letter().recipients().size());
    }
}
