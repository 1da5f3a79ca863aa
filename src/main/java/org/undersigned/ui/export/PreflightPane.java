package org.undersigned.ui.export;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.undersigned.ui.Messages;
import org.undersigned.workflow.desk.Check;
import org.undersigned.workflow.desk.Concern;
import org.undersigned.workflow.desk.Readiness;

import java.util.ArrayList;
import java.util.List;

/// What was found in the letter: what must be mended, what is worth a look, and what is ready.
final class PreflightPane extends ScrollPane {

    private final ExportViewModel model;
    private final Messages messages;
    private final Sentences sentences;
    private final VBox list = new VBox();

    PreflightPane(ExportViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.sentences = new Sentences(messages);
        setId("preflight");
        getStyleClass().add("preflight");
        list.getStyleClass().add("preflight-list");
        setContent(list);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        model.readinessProperty().subscribe(this::show);
    }

    private void show(@Nullable Readiness found) {
        List<Node> rows = new ArrayList<>();
        if (found == null) {
            Label waiting = new Label(messages.text("export.looking"));
            waiting.getStyleClass().add("text-muted");
            rows.add(waiting);
        } else {
            List<Check> mend = found.checks().stream().filter(Check::mustBeMended).toList();
            List<Check> look = found.checks().stream().filter(it -> !it.mustBeMended()).toList();
            group("export.mustMend", mend, rows);
            group("export.lookAt", look, rows);
            if (!found.fine().isEmpty()) {
                rows.add(title(messages.text("export.ready")));
                found.fine().forEach(it -> rows.add(CheckRow.fine(fine(it, found))));
            }
        }
        list.getChildren().setAll(rows);
    }

    private void group(String title, List<Check> checks, List<Node> rows) {
        if (!checks.isEmpty()) {
            rows.add(title(messages.text(title, checks.size())));
            checks.forEach(it -> rows.add(row(it)));
        }
    }

    private CheckRow row(Check check) {
        String show =
                check.concern() != Concern.STAGE
                        ? messages.text("export.show")
                        : model.letter().isEditable() ? messages.text("export.markFinal") : "";
        return new CheckRow(check, sentences, show, () -> model.show(check));
    }

    private static Label title(String text) {
        Label title = new Label(text);
        title.getStyleClass().addAll("text-bold", "preflight-title");
        return title;
    }

    private String fine(Concern concern, Readiness found) {
        return switch (concern) {
            case TEXT -> messages.text("export.fineText", found.files());
            case LETTERHEAD ->
                    model.letter().letterheadProperty().get() == null
                            ? messages.text("export.fineNoLetterhead")
                            : messages.text("export.fineLetterhead");
            case RECIPIENTS ->
                    model.formProperty().get() == Form.PERSONAL
                            ? messages.text("export.fineCopies", found.files())
                            : messages.text("export.fineAddressees", model.letter().to().size());
            case SIGNATORIES -> messages.text("export.fineSignatories", found.signers());
            case STAGE -> messages.text("export.fineStage");
        };
    }
}
