package org.undersigned.ui.text;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.undersigned.problem.Wording;
import org.undersigned.ui.Messages;

import java.util.List;
import java.util.function.Consumer;

/// What is wrong, one sentence each; a click or Enter goes there. It takes no room where nothing is
/// wrong.
final class FindingList extends ListView<Finding> {

    private static final double ROW = 44;

    /// So high are the two lines that a sentence may take.
    private static final double LINES = 36;

    private static final int ROWS = 3;

    private final Wording wording;

    /// @param goTo goes to a problem
    FindingList(Messages messages, Wording wording, Consumer<Finding> goTo) {
        this.wording = wording;
        setId("text-problems");
        setAccessibleText(messages.text("text.problems"));
        getStyleClass().add("finding-list");
        setCellFactory(_ -> new Cell());
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                chosen(goTo);
                key.consume();
            }
        });
        setOnMouseClicked(_ -> chosen(goTo));
        show(List.of());
    }

    void show(List<Finding> findings) {
        if (!getItems().equals(findings)) {
            getItems().setAll(findings);
        }
        boolean any = !findings.isEmpty();
        setVisible(any);
        setManaged(any);
        double height = Math.min(findings.size(), ROWS) * ROW + 2;
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
    }

    private void chosen(Consumer<Finding> goTo) {
        Finding finding = getSelectionModel().getSelectedItem();
        if (finding != null) {
            goTo.accept(finding);
        }
    }

    private final class Cell extends ListCell<Finding> {

        private final FontIcon sign = new FontIcon();
        private final Label sentence = new Label();
        private final HBox line = new HBox(8, sign, sentence);

        Cell() {
            sentence.setWrapText(true);
            sentence.setMinWidth(0);
            HBox.setHgrow(sentence, Priority.ALWAYS);
            line.setAlignment(Pos.CENTER_LEFT);
            line.setMinHeight(LINES);
            setPrefWidth(0);
            setPrefHeight(ROW);
        }

        @Override
        protected void updateItem(@Nullable Finding finding, boolean empty) {
            super.updateItem(finding, empty);
            if (empty || finding == null) {
                setGraphic(null);
                setTooltip(null);
                return;
            }
            boolean error = finding.problem().isError();
            sign.setIconCode(error ? Feather.ALERT_CIRCLE : Feather.ALERT_TRIANGLE);
            sign.getStyleClass().removeAll("sign-wrong", "sign-doubtful");
            sign.getStyleClass().add(error ? "sign-wrong" : "sign-doubtful");
            sentence.setText(wording.sentence(finding.problem()));
            setAccessibleText(sentence.getText());
            setTooltip(new Tooltip(sentence.getText()));
            setGraphic(line);
        }
    }
}
