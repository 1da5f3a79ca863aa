package org.undersigned.ui.intake;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.undersigned.problem.Problem;
import org.undersigned.workflow.intake.Brought;
import org.undersigned.workflow.intake.Column;
import org.undersigned.workflow.intake.ImportKind;
import org.undersigned.workflow.intake.Item;
import org.undersigned.workflow.intake.Part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The second step: our fields at the left, their columns at the right, each with what stands in it
/// and why it was taken for that.
final class ColumnsStep extends VBox {

    private final IntakeViewModel model;
    private final IntakeWords words;

    ColumnsStep(IntakeViewModel model, IntakeWords words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("step");
        List<Integer> tables = new ArrayList<>();
        for (int i = 0; i < model.things().size(); i++) {
            if (model.things().get(i).brought() instanceof Brought.Rows) {
                tables.add(i);
            }
        }
        if (tables.isEmpty()) {
            return;
        }
        int index =
                tables.contains(model.shownProperty().get())
                        ? model.shownProperty().get()
                        : tables.getFirst();
        if (tables.size() > 1) {
            getChildren().add(chooser(tables, index));
        }
        Bringing thing = model.things().get(index);
        @Nullable Part part = thing.part();
        @Nullable ImportKind kind = thing.kind();
        if (part != null && kind != null) {
            fill(index, kind, part);
        }
    }

    private void fill(int index, ImportKind kind, Part part) {
        if (part.unfit().isEmpty()) {
            part.problems().stream()
                    .filter(Problem::isError)
                    .forEach(it -> getChildren().add(ProblemLine.of(it, words)));
        }
        GridPane grid = grid();
        grid.addRow(
                0,
                head("intake.columns.ours"),
                head("intake.columns.theirs"),
                head("intake.columns.sample"),
                head("intake.columns.reason"));
        List<String> fields = Item.fields(kind);
        for (int i = 0; i < fields.size(); i++) {
            row(grid, i + 1, index, fields.get(i), part.columns());
        }
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(scroll, others(part));
    }

    private static GridPane grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("columns");
        for (double width : new double[] {150, 230, 190, 230}) {
            ColumnConstraints column = new ColumnConstraints(80, width, Double.MAX_VALUE);
            column.setHgrow(width == 150 ? Priority.NEVER : Priority.ALWAYS);
            grid.getColumnConstraints().add(column);
        }
        return grid;
    }

    private Label head(String key) {
        Label head = new Label(words.text(key));
        head.getStyleClass().add("secondary");
        return head;
    }

    private void row(GridPane grid, int row, int index, String field, List<Column> columns) {
        Optional<Column> found = columns.stream().filter(it -> it.field().equals(field)).findAny();
        Label ours = new Label(words.field(field));
        ComboBox<Integer> theirs = theirs(index, field, columns);
        theirs.setValue(found.map(Column::number).orElse(-1));
        theirs.setOnAction(_ -> model.say(index, field, theirs.getValue()));
        ours.setLabelFor(theirs);
        Label sample = new Label(found.map(Column::sample).orElse(""));
        Label reason = new Label(found.map(words::reason).orElse(""));
        reason.getStyleClass().add("secondary");
        grid.addRow(row, ours, theirs, sample, reason);
    }

    private ComboBox<Integer> theirs(int index, String field, List<Column> columns) {
        ComboBox<Integer> theirs = new ComboBox<>();
        theirs.setId("intake-column-" + field);
        theirs.setAccessibleText(words.field(field));
        theirs.getItems().add(-1);
        columns.forEach(it -> theirs.getItems().add(it.number()));
        theirs.setConverter(
                Shown.as(
                        it -> it < 0 ? words.text("intake.columns.none") : columns.get(it).name()));
        theirs.setMaxWidth(Double.MAX_VALUE);
        theirs.setVisibleRowCount(12);
        theirs.setUserData(index);
        return theirs;
    }

    private Node others(Part part) {
        Label others = new Label(words.others(part).orElse(""));
        others.setId("intake-others");
        others.setWrapText(true);
        others.getStyleClass().add("secondary");
        others.setMinHeight(USE_PREF_SIZE);
        return others;
    }

    private HBox chooser(List<Integer> tables, int index) {
        ComboBox<Integer> chooser = new ComboBox<>();
        chooser.setId("intake-table");
        chooser.getItems().setAll(tables);
        chooser.setConverter(Shown.as(it -> model.things().get(it).name()));
        chooser.setValue(index);
        chooser.setOnAction(_ -> model.show(chooser.getValue()));
        return new HBox(chooser);
    }
}
