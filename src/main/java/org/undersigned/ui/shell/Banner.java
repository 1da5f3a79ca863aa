package org.undersigned.ui.shell;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.undersigned.problem.Problem;
import org.undersigned.ui.Messages;

import java.util.stream.Collectors;

/// Says above the panes why the workspace can only be read, and what to do.
final class Banner extends HBox {

    private final WindowModel window;
    private final Sentence sentence;
    private final Label why = new Label();

    Banner(Fittings fittings) {
        this.window = fittings.window();
        this.sentence = fittings.sentence();
        Messages messages = fittings.messages();
        setId("banner");
        getStyleClass().add("banner");
        setAlignment(Pos.CENTER_LEFT);
        why.setWrapText(true);
        why.setMinWidth(0);
        why.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(why, Priority.ALWAYS);
        Button again = new Button(messages.text("banner.again"));
        again.setId("banner-again");
        again.setOnAction(_ -> window.openAgain());
        Button copy = new Button(messages.text("command.saveCopy"));
        copy.setOnAction(_ -> fittings.commands().get("saveCopy").run());
        again.setMinWidth(USE_PREF_SIZE);
        copy.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(new FontIcon(Feather.LOCK), why, copy, again);
        window.warnings().addListener((ListChangeListener<Problem>) _ -> show());
        show();
    }

    private void show() {
        boolean any = !window.warnings().isEmpty();
        setVisible(any);
        setManaged(any);
        why.setText(
                window.warnings().stream().map(sentence::both).collect(Collectors.joining(" ")));
    }
}
