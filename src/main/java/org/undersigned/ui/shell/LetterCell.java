package org.undersigned.ui.shell;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.undersigned.ui.Messages;
import org.undersigned.ui.desk.DeskModel;
import org.undersigned.workflow.desk.Overview;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/// A letter in the sidebar: its name, and how far it is.
final class LetterCell extends ListCell<Overview.Item> {

    /// Today is the last day, or it is over.
    private static final PseudoClass URGENT = PseudoClass.getPseudoClass("urgent");

    private final DeskModel desk;
    private final Messages messages;
    private final Label name = new Label();
    private final Label state = new Label();
    private final Label days = new Label();
    private final VBox lines = new VBox(name, new HBox(4, state, days));
    private final TextField field = new TextField();

    LetterCell(DeskModel desk, Messages messages) {
        this.desk = desk;
        this.messages = messages;
        name.setTextOverrun(OverrunStyle.ELLIPSIS);
        state.getStyleClass().add("secondary");
        state.setMinWidth(0);
        days.getStyleClass().add("secondary");
        days.setMinWidth(Region.USE_PREF_SIZE);
        lines.setAlignment(Pos.CENTER_LEFT);
        field.setId("letter-name");
        field.setAccessibleText(messages.text("sidebar.name"));
        field.setOnAction(_ -> commit());
        field.focusedProperty()
                .subscribe(has -> {
                    if (!has && isEditing()) {
                        commit();
                    }
                });
        field.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                cancelEdit();
                key.consume();
            }
        });
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Overview.@Nullable Item item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        if (empty || item == null) {
            setGraphic(null);
            return;
        }
        name.setText(item.name());
        state.setText(stateOf(item));
        Optional<DaysLeft> left = DaysLeft.of(item, LocalDate.now(ZoneId.systemDefault()));
        days.setText(left.map(this::daysLeft).orElse(""));
        boolean urgent = !item.isFinal() && left.filter(DaysLeft::isUrgent).isPresent();
        days.pseudoClassStateChanged(URGENT, urgent);
        setAccessibleText(item.name() + ", " + state.getText() + " " + days.getText());
        setGraphic(isEditing() ? field : lines);
    }

    @Override
    public void startEdit() {
        super.startEdit();
        if (isEditing() && getItem() != null) {
            field.setText(getItem().name());
            setGraphic(field);
            field.selectAll();
            field.requestFocus();
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        setGraphic(lines);
    }

    private void commit() {
        Overview.Item item = getItem();
        String wanted = field.getText().strip();
        cancelEdit();
        if (item != null && !wanted.equals(item.name())) {
            desk.rename(item, wanted);
        }
    }

    private String daysLeft(DaysLeft left) {
        if (left.days() < 0) {
            return messages.text("sidebar.over");
        }
        return left.days() == 0
                ? messages.text("sidebar.lastDay")
                : messages.text("sidebar.daysLeft", left.days());
    }

    private String stateOf(Overview.Item item) {
        String wording = messages.text(item.isFinal() ? "sidebar.final" : "sidebar.draft");
        return item.pending() == 0
                ? messages.text("sidebar.signed", wording, item.confirmed())
                : messages.text(
                        "sidebar.signedAndPending", wording, item.confirmed(), item.pending());
    }
}
