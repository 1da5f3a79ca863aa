package org.undersigned.ui.shell;

import atlantafx.base.controls.Popover;
import atlantafx.base.theme.Styles;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.undersigned.problem.Problem;
import org.undersigned.ui.Messages;
import org.undersigned.ui.Present;
import org.undersigned.ui.desk.DeskModel;
import org.undersigned.ui.desk.LetterModel;
import org.undersigned.workflow.desk.Proof;
import org.undersigned.workflow.desk.Step;

import java.util.List;

/// The window's memory: saved when, how much, what is wrong, and how to take back what was done
/// last.
final class StatusBar extends HBox {

    private final DeskModel desk;
    private final Guide guide;
    private final Sentence sentence;
    private final Messages messages;
    private final ObservableValue<Proof> proof;

    StatusBar(DeskModel desk, Fittings fittings) {
        this.desk = desk;
        this.guide = fittings.guide();
        this.sentence = fittings.sentence();
        this.messages = fittings.messages();
        this.proof = Present.flatMap(desk.letterProperty(), it -> it.proof().proofProperty());
        getStyleClass().add("status-line");
        setId("status-bar");
        Label measure = new Label();
        measure.setId("measure");
        measure.textProperty()
                .bind(
                        Present.flatMap(desk.letterProperty(), it -> it.proof().wholeProperty())
                                .map(this::measure)
                                .orElse(""));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Commands commands = fittings.commands();
        Node saved = new SaveLight(fittings.window(), desk, sentence, messages);
        getChildren().addAll(saved, measure, problems(commands), gap, undo(commands));
    }

    private String measure(Proof whole) {
        return whole.pages() == 0
                ? ""
                : messages.text("status.measure", whole.words(), whole.pages());
    }

    private Button problems(Commands commands) {
        Button problems = flat("problems");
        problems.textProperty()
                .bind(
                        proof.map(it -> messages.text("status.problems", it.problems().size()))
                                .orElse(""));
        problems.graphicProperty().bind(proof.map(it -> sign(it.problems())));
        problems.visibleProperty().bind(proof.map(_ -> true).orElse(false));
        problems.setTooltip(new Tooltip(commands.tip("problems")));
        problems.disableProperty().bind(commands.get("problems").possible().map(it -> !it));
        problems.setOnAction(_ -> showProblems());
        return problems;
    }

    /// Opens the list of what is wrong.
    void showProblems() {
        Node button = lookup("#problems");
        Proof now = proof.getValue();
        LetterModel letter = desk.letterProperty().get();
        if (now == null || letter == null || now.problems().isEmpty()) {
            return;
        }
        Popover popover = new Popover();
        popover.setTitle(messages.text("status.problems", now.problems().size()));
        popover.setHeaderAlwaysVisible(true);
        popover.setDetachable(false);
        popover.setArrowLocation(Popover.ArrowLocation.BOTTOM_LEFT);
        popover.setContentNode(
                new ProblemList(
                        now.problems(),
                        sentence,
                        messages,
                        problem -> {
                            popover.hide();
                            guide.lead(letter, problem);
                        }));
        popover.show(button);
    }

    private static Node sign(List<Problem> problems) {
        boolean error = Problem.anyError(problems);
        FontIcon icon =
                new FontIcon(
                        problems.isEmpty()
                                ? Feather.CHECK
                                : error ? Feather.ALERT_OCTAGON : Feather.ALERT_TRIANGLE);
        if (!problems.isEmpty()) {
            icon.getStyleClass().add(error ? "must-mend" : "worth-a-look");
        }
        return icon;
    }

    private Button undo(Commands commands) {
        Button undo = flat("undo");
        undo.setGraphic(new FontIcon(Feather.CORNER_UP_LEFT));
        Command command = commands.get("undo");
        undo.textProperty()
                .bind(
                        Present.map(
                                        desk.undoProperty(),
                                        step -> messages.text("status.undo", said(step)))
                                .orElse(""));
        undo.visibleProperty().bind(command.possible());
        undo.setTooltip(new Tooltip(commands.tip("undo")));
        undo.setOnAction(_ -> command.run());
        return undo;
    }

    private static Button flat(String id) {
        Button button = new Button();
        button.setId(id);
        button.getStyleClass().addAll(Styles.FLAT, "status-button");
        return button;
    }

    private String said(Step step) {
        return new StepWords(messages).of(step);
    }
}
