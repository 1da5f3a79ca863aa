package org.undersigned.ui.table;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.undersigned.ui.Messages;

import java.util.List;

/// What can be done to all lines that are selected; there while several are.
final class BulkBar<T> extends FlowPane {

    private final Label count = new Label();

    BulkBar(GridModel<T> model, Messages messages) {
        setId("bulk");
        getStyleClass().add("bulk-bar");
        getChildren().add(count);
        for (Column<T> column : bulk(model)) {
            MenuButton button = new MenuButton(column.title());
            button.setId("bulk-" + column.key());
            button.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
            button.getItems().setAll(items(model, column));
            getChildren().add(button);
        }
        Button remove =
                new Button(messages.text("grid.menu.remove"), new FontIcon(Feather.TRASH_2));
        remove.setId("bulk-remove");
        remove.getStyleClass().add(Styles.FLAT);
        remove.setOnAction(_ -> model.removeSelected());
        getChildren().add(remove);
        model.selectedProperty()
                .subscribe(rows -> {
                    boolean several = model.isEditable() && rows.size() > 1;
                    setVisible(several);
                    setManaged(several);
                    count.setText(messages.text("grid.selected", rows.size()));
                });
    }

    /// Lets more be done.
    void add(List<Act> more) {
        for (Act act : more) {
            if (act.toMany()) {
                Button button = new Button(act.label());
                button.setId("bulk-" + act.key());
                button.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
                button.setOnAction(_ -> act.work().run());
                getChildren().add(getChildren().size() - 1, button);
            }
        }
    }

    /// The columns whose values can be given to many lines at once.
    static <T> List<Column<T>> bulk(GridModel<T> model) {
        return model.columns().stream()
                .filter(it -> it.editing() instanceof Editing.Choice)
                .toList();
    }

    /// The values there are, each given to all lines that are selected.
    static <T> List<MenuItem> items(GridModel<T> model, Column<T> column) {
        return column.editing() instanceof Editing.Choice(var options, var _)
                ? options.stream().map(it -> item(model, column, it)).toList()
                : List.of();
    }

    private static <T> MenuItem item(GridModel<T> model, Column<T> column, Option option) {
        MenuItem item = new MenuItem(option.label());
        item.setOnAction(_ -> model.editSelected(column, option.value()));
        return item;
    }
}
