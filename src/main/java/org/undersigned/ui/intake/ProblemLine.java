package org.undersigned.ui.intake;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.undersigned.problem.Problem;

/// A problem: what is wrong, and below it what to do.
final class ProblemLine {

    private ProblemLine() {}

    static HBox of(Problem problem, IntakeWords words) {
        Label what = new Label(words.what(problem));
        what.setWrapText(true);
        Label remedy = new Label(words.remedy(problem));
        remedy.setWrapText(true);
        remedy.getStyleClass().add("secondary");
        VBox said = new VBox(what, remedy);
        HBox.setHgrow(said, Priority.ALWAYS);
        FontIcon icon = new FontIcon(problem.isError() ? Feather.ALERT_CIRCLE : Feather.INFO);
        icon.getStyleClass().add(problem.isError() ? "error-icon" : "warning-icon");
        HBox line = new HBox(icon, said);
        line.getStyleClass().add("problem");
        return line;
    }
}
