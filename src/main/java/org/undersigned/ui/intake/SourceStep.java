package org.undersigned.ui.intake;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.undersigned.problem.Problem;
import org.undersigned.workflow.intake.Brought;
import org.undersigned.workflow.intake.ImportKind;
import org.undersigned.workflow.intake.Target;

import java.util.List;

/// The first step: what was brought, what it looks like, which letter it is for, and its beginning
/// as it is.
final class SourceStep extends VBox {

    /// As many columns of the file are shown.
    private static final int COLUMNS = 40;

    /// As many share the width; more are scrolled.
    private static final int COLUMNS_SIDE_BY_SIDE = 6;

    private static final int ROWS = 10;

    private final IntakeViewModel model;
    private final IntakeWords words;

    SourceStep(IntakeViewModel model, IntakeWords words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("step");
        List<Bringing> things = model.things();
        ToggleGroup shown = new ToggleGroup();
        for (int i = 0; i < things.size(); i++) {
            getChildren().add(card(i, things.get(i), shown, things.size() > 1));
        }
        if (!things.isEmpty()) {
            Node beginning = beginning(things.get(model.shownProperty().get()));
            VBox.setVgrow(beginning, Priority.ALWAYS);
            getChildren().add(beginning);
        }
    }

    private Node card(int index, Bringing thing, ToggleGroup shown, boolean several) {
        Label name = new Label(thing.name());
        name.getStyleClass().add("heading");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        HBox head = new HBox(name);
        head.getStyleClass().add("line");
        if (several) {
            head.getChildren().addAll(show(index, shown), away(index, thing));
        }
        VBox card = new VBox(head);
        card.getStyleClass().add("card");
        if (thing.brought() instanceof Brought.Refused refused) {
            refused.problems().stream()
                    .filter(Problem::isError)
                    .forEach(it -> card.getChildren().add(ProblemLine.of(it, words)));
        }
        card.getChildren().add(choices(index, thing));
        return card;
    }

    private Node choices(int index, Bringing thing) {
        FlowPane choices = new FlowPane();
        choices.getStyleClass().add("choices");
        choices.getChildren().add(labelled("intake.source.looksLike", kind(index, thing)));
        if (thing.item().isPresent()) {
            choices.getChildren().add(labelled("intake.source.for", target(index, thing)));
        }
        if (thing.brought() instanceof Brought.Rows rows) {
            CheckBox headed = new CheckBox(words.text("intake.source.headed"));
            headed.setId("intake-headed-" + index);
            headed.setSelected(rows.headed());
            headed.setOnAction(_ -> model.head(index, headed.isSelected()));
            choices.getChildren().add(headed);
        }
        return choices;
    }

    private HBox labelled(String key, Region control) {
        Label label = new Label(words.text(key));
        label.setLabelFor(control);
        label.getStyleClass().add("secondary");
        HBox both = new HBox(label, control);
        both.getStyleClass().add("line");
        return both;
    }

    private ComboBox<ImportKind> kind(int index, Bringing thing) {
        ComboBox<ImportKind> kinds = new ComboBox<>();
        kinds.setId("intake-kind-" + index);
        kinds.getItems().setAll(ImportKind.values());
        kinds.setConverter(Shown.as(words::kind));
        kinds.setPromptText(words.text("intake.source.nothing"));
        kinds.setValue(thing.kind());
        kinds.setOnAction(_ -> model.take(index, kinds.getValue()));
        return kinds;
    }

    private ComboBox<Target> target(int index, Bringing thing) {
        boolean text = thing.brought() instanceof Brought.Text;
        ComboBox<Target> targets = new ComboBox<>();
        targets.setId("intake-target-" + index);
        targets.getItems().setAll(model.choices(index));
        targets.setConverter(Shown.as(it -> words.target(it, text)));
        targets.setValue(thing.target());
        targets.setOnAction(_ -> model.aim(index, targets.getValue()));
        targets.setMaxWidth(360);
        return targets;
    }

    private ToggleButton show(int index, ToggleGroup shown) {
        ToggleButton show = new ToggleButton(words.text("intake.source.show"));
        show.setId("intake-show-" + index);
        show.setToggleGroup(shown);
        show.setSelected(model.shownProperty().get() == index);
        show.setOnAction(_ -> model.show(index));
        show.getStyleClass().add("small");
        show.setMinWidth(Region.USE_PREF_SIZE);
        return show;
    }

    private Button away(int index, Bringing thing) {
        Button away = new Button(null, new FontIcon(Feather.X));
        away.setId("intake-away-" + index);
        away.getStyleClass().addAll("button-icon", "flat", "small");
        away.setAccessibleText(words.text("intake.source.away", thing.name()));
        away.setTooltip(new Tooltip(away.getAccessibleText()));
        away.setOnAction(_ -> model.drop(index));
        return away;
    }

    private Node beginning(Bringing thing) {
        return switch (thing.brought()) {
            case Brought.Refused _ -> new Region();
            case Brought.Text text -> {
                TextArea area = new TextArea(text.text());
                area.setId("intake-text");
                area.setEditable(false);
                area.setWrapText(true);
                yield area;
            }
            case Brought.Rows rows -> rows(rows);
        };
    }

    private Node rows(Brought.Rows rows) {
        TableView<List<String>> table = new TableView<>();
        table.setId("intake-rows");
        List<String> headers = rows.headers();
        int width = Math.min(COLUMNS, headers.size());
        for (int i = 0; i < width; i++) {
            table.getColumns().add(column(i, headers.get(i)));
        }
        table.getItems().setAll(rows.first(ROWS));
        table.getStyleClass().add("dense");
        table.setFixedCellSize(28);
        if (width <= COLUMNS_SIDE_BY_SIDE) {
            table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        }
        VBox.setVgrow(table, Priority.ALWAYS);
        int more = rows.size() - table.getItems().size();
        Label size =
                new Label(
                        words.text(
                                "intake.source.size", rows.size(), more, headers.size() - width));
        size.getStyleClass().add("secondary");
        return new VBox(4, table, size);
    }

    private static TableColumn<List<String>, String> column(int index, String header) {
        TableColumn<List<String>, String> column = new TableColumn<>(header);
        column.setCellValueFactory(row ->
                new ReadOnlyStringWrapper(row.getValue().get(index).replaceAll("\\s+", " ")));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(150);
        return column;
    }
}
