package org.undersigned.ui.shell;

import atlantafx.base.theme.Styles;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.undersigned.problem.Problem;
import org.undersigned.ui.Messages;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/// What is wrong with a letter, each in a sentence with its remedy; what must be mended comes
/// first.
final class ProblemList extends ScrollPane {

    /// More than these nobody reads; mended, the others come up.
    static final int MOST = 50;

    private final Sentence sentence;
    private final Messages messages;

    /// @param go goes to where a problem stands
    ProblemList(
            List<Problem> problems, Sentence sentence, Messages messages, Consumer<Problem> go) {
        this.sentence = sentence;
        this.messages = messages;
        setId("problem-list");
        getStyleClass().addAll(Styles.FLAT, "problem-list");
        setFitToWidth(true);
        VBox lines = new VBox(12);
        problems.stream()
                .sorted(Comparator.comparing(Problem::isError).reversed())
                .limit(MOST)
                .map(it -> line(it, go))
                .forEach(lines.getChildren()::add);
        if (problems.size() > MOST) {
            Label more = new Label(messages.text("problems.more", problems.size() - MOST));
            more.getStyleClass().add("secondary");
            lines.getChildren().add(more);
        }
        setContent(lines);
        setPrefWidth(440);
        setMaxHeight(420);
    }

    private Node line(Problem problem, Consumer<Problem> go) {
        FontIcon icon =
                new FontIcon(problem.isError() ? Feather.ALERT_OCTAGON : Feather.ALERT_TRIANGLE);
        icon.getStyleClass().add(problem.isError() ? "must-mend" : "worth-a-look");
        Label what = new Label(sentence.what(problem));
        what.setWrapText(true);
        Label remedy = new Label(sentence.remedy(problem));
        remedy.setWrapText(true);
        remedy.getStyleClass().add("secondary");
        VBox words = new VBox(what, remedy);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button show = new Button(messages.text("problems.show"));
        show.setMinWidth(USE_PREF_SIZE);
        show.setOnAction(_ -> go.accept(problem));
        HBox line = new HBox(8, icon, words, show);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }
}
