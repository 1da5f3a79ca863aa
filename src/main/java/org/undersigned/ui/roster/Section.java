package org.undersigned.ui.roster;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A part of what is said of a line: a heading and what stands under it.
final class Section extends VBox {

    Section(String heading) {
        getStyleClass().add("line-section");
        Label label = new Label(heading);
        label.getStyleClass().add("line-heading");
        getChildren().add(label);
    }

    /// With a sign before the heading.
    Section(String heading, Feather sign) {
        this(heading);
        ((Label) getChildren().getFirst()).setGraphic(new FontIcon(sign));
    }

    /// Adds words that are broken where there is no more room.
    Label say(String words, String... styles) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        getChildren().add(label);
        return label;
    }

    Section add(Node node) {
        getChildren().add(node);
        return this;
    }

    /// A button of no great weight.
    static Button button(String id, String words, Feather sign, Runnable work) {
        Button button = new Button(words, new FontIcon(sign));
        button.setId(id);
        button.setMnemonicParsing(false);
        button.getStyleClass().addAll("flat", "small");
        button.setOnAction(_ -> work.run());
        return button;
    }
}
