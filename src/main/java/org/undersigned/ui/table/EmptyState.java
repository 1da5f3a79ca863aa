package org.undersigned.ui.table;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.undersigned.ui.Messages;

/// What stands in the place of lines while there are none to be shown: what to do next.
final class EmptyState<T> extends VBox {

    private final Label sentence = new Label();

    EmptyState(
            GridModel<T> model,
            GridView.Setting<T> setting,
            Messages messages,
            Runnable add,
            Runnable focusFilter) {
        setId("empty");
        getStyleClass().add("empty-state");
        sentence.setWrapText(true);
        sentence.getStyleClass().add("empty-sentence");
        Button adding = new Button(messages.text("grid.add"), new FontIcon(Feather.PLUS));
        adding.setId("empty-add");
        adding.setOnAction(_ -> add.run());
        Button importing = new Button(setting.importing(messages), new FontIcon(Feather.DOWNLOAD));
        importing.setId("empty-import");
        importing.setOnAction(_ -> setting.importing().run());
        Button clear = new Button(messages.text("grid.filter.clear"));
        clear.setId("empty-clear");
        clear.setOnAction(_ -> {
            model.clearFilter();
            focusFilter.run();
        });
        HBox buttons = new HBox();
        buttons.getStyleClass().add("empty-buttons");
        getChildren().addAll(sentence, buttons);
        Runnable tell =
                () -> {
                    sentence.setText(sentence(model, setting.words(), messages));
                    if (model.isFiltered()) {
                        buttons.getChildren().setAll(clear);
                    } else if (model.isEditable()) {
                        buttons.getChildren().setAll(adding, importing);
                    } else {
                        buttons.getChildren().clear();
                    }
                };
        model.filterProperty().subscribe(_ -> tell.run());
        model.refreshingProperty().subscribe(_ -> tell.run());
    }

    private static String sentence(GridModel<?> model, String words, Messages messages) {
        if (!model.isFiltered()) {
            return messages.text(words + (model.isEditable() ? "empty" : "none"));
        }
        String filter = model.filterProperty().get();
        return filter.isBlank()
                ? messages.text("grid.filter.nobody")
                : messages.text("grid.filter.nothing", filter);
    }
}
