package org.undersigned.ui.table;

import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.undersigned.ui.Messages;

import java.util.List;

/// Above the table: what is looked for, what is chosen, how many there are, and what can be added.
final class FilterBar<T> extends VBox {

    /// What is chosen by stands in one line if there is so much room, in pixels.
    private static final double ONE_LINE = 1200;

    /// Less of how many there are says nothing, in pixels.
    private static final double FEW_WORDS = 64;

    private final GridModel<T> model;
    private final Messages messages;
    private final Runnable toTable;
    private final CustomTextField field = new CustomTextField();
    private final HBox first = new HBox();
    private final Region space = new Region();
    private final Label counts;

    FilterBar(
            GridModel<T> model,
            GridView.Setting<T> setting,
            Messages messages,
            Runnable add,
            Runnable toTable) {
        this.toTable = toTable;
        this.model = model;
        this.messages = messages;
        getStyleClass().add("filter-bar");
        this.counts = counts(setting);
        HBox.setHgrow(space, Priority.ALWAYS);
        first.getChildren().addAll(field, columns(), space);
        first.getStyleClass().add("filter-row");
        getChildren().add(first);
        if (model.facets().isEmpty()) {
            first.getChildren().add(counts);
        } else {
            FlowPane facets = new FlowPane();
            facets.getStyleClass().add("facets");
            facets.setMinWidth(0);
            facets.setPrefWrapLength(ONE_LINE);
            HBox.setHgrow(facets, Priority.SOMETIMES);
            yieldCounts();
            model.facets().forEach(it -> facets.getChildren().add(facet(it)));
            HBox second = new HBox(facets, counts);
            second.getStyleClass().add("filter-row");
            getChildren().add(second);
        }
        if (model.isEditable()) {
            first.getChildren().addAll(importing(setting), adding(add));
        }
        filter();
    }

    /// Where there is little room, how many there are is cut off sooner than what one chooses by
    /// goes to a second line.
    private void yieldCounts() {
        counts.setMinWidth(FEW_WORDS);
        counts.setMaxWidth(Double.MAX_VALUE);
        counts.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(counts, Priority.ALWAYS);
        Tooltip whole = new Tooltip();
        whole.textProperty().bind(counts.textProperty());
        counts.setTooltip(whole);
    }

    /// Puts something more before what can be added.
    void addTool(Node tool) {
        first.getChildren().add(first.getChildren().indexOf(space) + 1, tool);
    }

    /// Puts something more beside how many there are.
    void addCount(Node count) {
        HBox row = (HBox) getChildren().getLast();
        row.getChildren().add(row.getChildren().indexOf(counts) + 1, count);
    }

    /// Goes to the filter.
    void focusFilter() {
        field.requestFocus();
        field.selectAll();
    }

    /// Goes on with what somebody began to type elsewhere.
    void type(String text) {
        field.requestFocus();
        field.end();
        field.appendText(text);
        field.end();
    }

    private void filter() {
        field.setId("filter");
        field.setLeft(new FontIcon(Feather.SEARCH));
        field.setAccessibleText(messages.text("grid.filter.name"));
        field.setTooltip(new Tooltip(messages.text("grid.filter.tooltip")));
        field.textProperty().bindBidirectional(model.filterProperty());
        model.contentsProperty()
                .subscribe(() ->
                        field.setPromptText(messages.text("grid.filter", model.rows().size())));
        field.setPromptText(messages.text("grid.filter", model.rows().size()));
        field.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
                field.clear();
                key.consume();
            } else if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) {
                toTable.run();
                key.consume();
            }
        });
        HBox.setHgrow(field, Priority.SOMETIMES);
    }

    private Label counts(GridView.Setting<T> setting) {
        Label counts = new Label();
        counts.setId("counts");
        counts.getStyleClass().add("secondary");
        counts.setMinWidth(USE_PREF_SIZE);
        counts.textProperty().bind(setting.counts());
        return counts;
    }

    private Button importing(GridView.Setting<T> setting) {
        Button button = new Button(setting.importing(messages), new FontIcon(Feather.DOWNLOAD));
        button.setId("import");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> setting.importing().run());
        return button;
    }

    private Button adding(Runnable add) {
        Button button = new Button(messages.text("grid.add"), new FontIcon(Feather.PLUS));
        button.setId("add");
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add(Styles.ACCENT);
        button.setTooltip(new Tooltip(messages.text("grid.add.tooltip")));
        button.setOnAction(_ -> add.run());
        return button;
    }

    /// A menu of what there is to choose, made when it is opened.
    private MenuButton facet(Facet<T> facet) {
        MenuButton button = new MenuButton(facet.title());
        button.setId("facet-" + facet.key());
        button.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        button.getItems().add(new CheckMenuItem());
        button.showingProperty()
                .subscribe(showing -> {
                    if (showing) {
                        model.offers(facet, offers -> offer(facet, offers, button));
                    }
                });
        facet.chosen()
                .addListener(
                        (javafx.collections.SetChangeListener<String>)
                                _ -> tellChosen(facet, button));
        return button;
    }

    private void offer(Facet<T> facet, List<Facet.Offer> offers, MenuButton button) {
        button.getItems().clear();
        for (Facet.Offer offer : offers) {
            String label = offer.option().label();
            CheckMenuItem item =
                    new CheckMenuItem(
                            messages.text(
                                    "grid.facet.offer",
                                    label.isEmpty() ? messages.text("grid.facet.none") : label,
                                    offer.count()));
            item.setMnemonicParsing(false);
            item.setSelected(facet.chosen().contains(offer.option().value()));
            item.selectedProperty()
                    .subscribe((_, now) -> {
                        if (now) {
                            facet.chosen().add(offer.option().value());
                        } else {
                            facet.chosen().remove(offer.option().value());
                        }
                    });
            button.getItems().add(item);
        }
    }

    private void tellChosen(Facet<T> facet, MenuButton button) {
        int count = facet.chosen().size();
        button.setText(
                count == 0
                        ? facet.title()
                        : messages.text("grid.facet.chosen", facet.title(), count));
        button.getStyleClass().remove(Styles.ACCENT);
        if (count > 0) {
            button.getStyleClass().add(Styles.ACCENT);
        }
    }

    private MenuButton columns() {
        MenuButton button = new MenuButton(null, new FontIcon(Feather.COLUMNS));
        button.setId("columns");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(messages.text("grid.columns"));
        button.setTooltip(new Tooltip(messages.text("grid.columns")));
        button.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        model.columns()
                .addListener(
                        (javafx.collections.ListChangeListener<Column<T>>)
                                _ -> fillColumns(button));
        fillColumns(button);
        return button;
    }

    private void fillColumns(MenuButton button) {
        button.getItems().clear();
        for (Column<T> column : model.columns()) {
            if (column.is(Column.Trait.MAIN)) {
                continue;
            }
            CheckMenuItem item = new CheckMenuItem(column.title());
            item.setId("column-" + column.key());
            item.setMnemonicParsing(false);
            if (column.is(Column.Trait.PRIVATE)) {
                item.setText(messages.text("grid.columns.private", column.title()));
                item.setGraphic(new FontIcon(Feather.LOCK));
            }
            item.selectedProperty().bindBidirectional(model.visibleProperty(column));
            button.getItems().add(item);
        }
    }
}
