package org.undersigned.ui.details;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.undersigned.problem.Problem;
import org.undersigned.problem.Wording;

import java.util.List;

/// Rows of a form: what is asked for at the left, where it is written at the right, and below it
/// what is wrong with it.
final class Rows extends GridPane {

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final Wording wording;
    private int next;

    Rows(Wording wording) {
        this.wording = wording;
        getStyleClass().add("details-rows");
        ColumnConstraints labels = new ColumnConstraints(96, 96, 96);
        ColumnConstraints controls = new ColumnConstraints();
        controls.setHgrow(Priority.ALWAYS);
        controls.setMinWidth(0);
        getColumnConstraints().setAll(labels, controls);
    }

    /// A heading over the rows that follow.
    void heading(String words) {
        Label heading = new Label(words);
        heading.getStyleClass().add("details-heading");
        add(heading, 0, next++, 2, 1);
    }

    /// A row with what is wrong below it.
    void row(String words, Node control, ObservableValue<List<Problem>> problems) {
        Label says = new Label();
        says.setWrapText(true);
        says.setMinHeight(Region.USE_PREF_SIZE);
        problems.subscribe(found -> {
            says.setText(String.join("\n", found.stream().map(wording::sentence).toList()));
            says.setVisible(!found.isEmpty());
            says.setManaged(!found.isEmpty());
            says.getStyleClass().removeAll("details-problem", "details-doubt");
            says.getStyleClass().add(Problem.anyError(found) ? "details-problem" : "details-doubt");
            control.pseudoClassStateChanged(DANGER, Problem.anyError(found));
            control.setAccessibleHelp(says.getText());
        });
        row(words, new VBox(2, control, says), control);
    }

    /// A row.
    void row(String words, Node control) {
        row(words, control, control);
    }

    /// Something as wide as the form.
    void wide(Node node) {
        add(node, 0, next++, 2, 1);
    }

    private void row(String words, Node cell, Node control) {
        Label label = new Label(words);
        label.setLabelFor(control);
        label.setWrapText(true);
        GridPane.setValignment(label, VPos.TOP);
        GridPane.setMargin(label, new Insets(control instanceof CheckBox ? 1 : 4, 0, 0, 0));
        if (control.getAccessibleText() == null) {
            control.setAccessibleText(words);
        }
        if (control instanceof Region region) {
            region.setMaxWidth(Double.MAX_VALUE);
        }
        add(label, 0, next);
        add(cell, 1, next++);
    }
}
