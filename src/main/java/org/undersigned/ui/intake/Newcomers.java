package org.undersigned.ui.intake;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import org.undersigned.workflow.intake.Effect;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The table of those who are new.
final class Newcomers {

    private static final int ROW = 28;

    /// As many are seen without scrolling.
    private static final int SEEN = 8;

    private Newcomers() {}

    /// Nothing if nobody is new.
    static Optional<TableView<?>> of(Effect effect, int index, IntakeWords words) {
        Optional<TableView<?>> table =
                switch (effect) {
                    case Effect.Signers signers ->
                            table(
                                    signers.staying(),
                                    words,
                                    it -> it.signatory().listedName(),
                                    it -> IntakeWords.details(it.signatory()));
                    case Effect.Addressees addressees ->
                            table(
                                    addressees.fresh(),
                                    words,
                                    it -> it.recipient().name(),
                                    it -> IntakeWords.details(it));
                    case Effect.Wording _, Effect.Nothing _ -> Optional.empty();
                };
        table.ifPresent(it -> it.setId("intake-new-" + index));
        return table;
    }

    private static <T> Optional<TableView<?>> table(
            List<T> people,
            IntakeWords words,
            Function<T, String> name,
            Function<T, String> details) {
        if (people.isEmpty()) {
            return Optional.empty();
        }
        TableView<T> table = new TableView<>();
        table.getColumns().add(column(words.text("intake.new.name"), name));
        table.getColumns().add(column(words.text("intake.new.details"), details));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getItems().setAll(people);
        table.getStyleClass().add("dense");
        table.setFixedCellSize(ROW);
        table.setPrefHeight((Math.min(SEEN, people.size()) + 1.5) * ROW);
        table.setMinHeight(table.getPrefHeight());
        return Optional.of(table);
    }

    private static <T> TableColumn<T, String> column(String head, Function<T, String> value) {
        TableColumn<T, String> column = new TableColumn<>(head);
        column.setCellValueFactory(it -> new ReadOnlyStringWrapper(value.apply(it.getValue())));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(320);
        return column;
    }
}
