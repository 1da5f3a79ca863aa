package org.undersigned.ui.export;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.undersigned.workflow.desk.Check;

import java.util.Optional;

/// One line of the preflight: a sign, what is so, what to do about it, and the way there.
final class CheckRow extends HBox {

    private final VBox words = new VBox();

    /// @param show what the way there is called; empty for none
    CheckRow(Check check, Sentences sentences, String show, Runnable go) {
        this(check.mustBeMended() ? Feather.X_CIRCLE : Feather.ALERT_TRIANGLE);
        getStyleClass().add(check.mustBeMended() ? "must-mend" : "look-at");
        say(sentences.what(check.finding().problem()), "check-what");
        say(sentences.remedy(check.finding().problem()), "text-muted");
        Optional<String> where = sentences.where(check);
        where.ifPresent(it -> say(it, "text-muted"));
        if (!show.isEmpty()) {
            Button way = new Button(show);
            way.getStyleClass().addAll("flat", "small", "accent");
            way.setMinWidth(Region.USE_PREF_SIZE);
            way.setOnAction(_ -> go.run());
            getChildren().add(way);
        }
    }

    private CheckRow(Feather sign) {
        FontIcon icon = new FontIcon(sign);
        getStyleClass().add("check");
        setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        getChildren().addAll(icon, words);
    }

    /// A line that says that something is as it should be.
    static CheckRow fine(String sentence) {
        CheckRow row = new CheckRow(Feather.CHECK_CIRCLE);
        row.getStyleClass().add("fine");
        row.say(sentence, "check-what");
        return row;
    }

    private void say(String sentence, String style) {
        Label label = new Label(sentence);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        words.getChildren().add(label);
    }
}
