package org.undersigned.ui.roster;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.undersigned.problem.Problem;
import org.undersigned.problem.Wording;
import org.undersigned.roster.SignOn;
import org.undersigned.ui.Messages;
import org.undersigned.workflow.desk.Entry;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/// The panel beside the list: everything that is known of the line that is selected.
final class LinePanel extends BorderPane {

    private final LineModel model;
    private final LineSections sections;
    private final Messages messages;
    private final Wording wording;
    private final Label title = new Label();
    private final VBox content = new VBox();
    private final Label refused = new Label();
    private final ScrollPane scroll = new ScrollPane(content);
    private final Runnable left;
    private String shown = "";

    /// @param left goes back to the list
    LinePanel(LineModel model, LineWords words, Messages messages, Runnable left) {
        this.model = model;
        this.messages = messages;
        this.wording = new Wording(messages.locale());
        this.sections = new LineSections(model, words, messages, this::askToErase);
        this.left = left;
        setId("line-panel");
        getStyleClass().add("line-panel");
        getStylesheets()
                .add(
                        Objects.requireNonNull(LinePanel.class.getResource("line.css"))
                                .toExternalForm());
        setTop(header());
        content.getStyleClass().add("line-content");
        refused.setId("line-refused");
        refused.getStyleClass().add("line-refused");
        refused.setWrapText(true);
        refused.setMinHeight(USE_PREF_SIZE);
        scroll.setId("line-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setCenter(scroll);
        setBottom(refused);
        model.subjectProperty().subscribe(this::show);
        model.refusedProperty().subscribe(this::refuse);
        setOnDragOver(this::over);
        setOnDragDropped(this::dropped);
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                key -> {
                    if (key.getCode() == KeyCode.ESCAPE || key.getCode() == KeyCode.F4) {
                        leave();
                        key.consume();
                    }
                });
    }

    /// Mails, scans and forms are evidence for the one who is shown, wherever they are dropped.
    private void over(DragEvent drag) {
        if (subject().isPresent() && EvidenceFiles.areAll(drag)) {
            drag.acceptTransferModes(TransferMode.COPY);
            drag.consume();
        }
    }

    private void dropped(DragEvent drag) {
        if (EvidenceFiles.areAll(drag)) {
            subject()
                    .ifPresent(it -> {
                        model.evidence().keep(it, EvidenceFiles.files(drag));
                        drag.setDropCompleted(true);
                        drag.consume();
                    });
        }
    }

    private Optional<Entry<SignOn>> subject() {
        return model.isEditable()
                        && model.subjectProperty().get() instanceof Subject.One(var line, var _)
                ? Optional.of(line)
                : Optional.empty();
    }

    private HBox header() {
        title.setId("line-title");
        title.getStyleClass().add("line-title");
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Button close = new Button(null, new FontIcon(Feather.X));
        close.setId("line-close");
        close.getStyleClass().addAll("button-icon", "flat", "small");
        close.setTooltip(new Tooltip(messages.text("line.close")));
        close.setAccessibleText(messages.text("line.close"));
        close.setOnAction(_ -> leave());
        HBox header = new HBox(title, close);
        header.getStyleClass().add("line-header");
        return header;
    }

    /// Goes to what can be done in it first.
    void enter() {
        // What is in a scroll pane is in no scene before the first layout.
        applyCss();
        layout();
        Node first = content.lookup(".button");
        (first == null ? scroll : first).requestFocus();
    }

    private void askToErase() {
        if (model.subjectProperty().get() instanceof Subject.One(var line, var _)) {
            EraseQuestion question =
                    new EraseQuestion(model, line.value(), messages, this::answered);
            setCenter(question);
            question.enter();
        }
    }

    private void answered() {
        setCenter(scroll);
        scroll.requestFocus();
    }

    private void leave() {
        model.openProperty().set(false);
        left.run();
    }

    private void show(Subject subject) {
        String focused = focusedId();
        String before = shown;
        switch (subject) {
            case Subject.Nobody _ -> show("", messages.text("line.title"), sections.nobody());
            case Subject.One one ->
                    show(
                            one.line().id(),
                            one.line().value().signatory().listedName(),
                            sections.of(one));
            case Subject.Several several ->
                    show(
                            "several",
                            messages.text("grid.selected", several.rows().size()),
                            sections.of(several));
        }
        if (!before.equals(shown)) {
            setCenter(scroll);
            scroll.setVvalue(0);
        }
        if (!focused.isEmpty()) {
            Node again = content.lookup("#" + focused);
            (again == null ? scroll : again).requestFocus();
        }
    }

    private void show(String key, String heading, List<? extends Node> parts) {
        shown = key;
        title.setText(heading);
        title.setTooltip(heading.isEmpty() ? null : new Tooltip(heading));
        content.getChildren().setAll(parts);
    }

    /// What has the focus in what is about to be shown anew, or the control that it is a part of;
    /// empty for nothing.
    private String focusedId() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        String id = "";
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node.equals(content)) {
                return id.isEmpty() ? "line-content" : id;
            }
            if (id.isEmpty() && node.getId() != null) {
                id = node.getId();
            }
        }
        return "";
    }

    private void refuse(List<Problem> problems) {
        refused.setText(
                problems.stream()
                        .map(it -> it.place().file() + ": " + wording.sentence(it))
                        .collect(Collectors.joining("\n")));
        refused.setVisible(!problems.isEmpty());
        refused.setManaged(!problems.isEmpty());
    }
}
