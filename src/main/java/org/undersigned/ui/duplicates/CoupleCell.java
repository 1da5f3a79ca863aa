package org.undersigned.ui.duplicates;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.undersigned.roster.matching.Reason;
import org.undersigned.ui.Messages;
import org.undersigned.workflow.desk.Couple;

/// A couple in the list: both names, what they probably are, and why.
final class CoupleCell<T> extends ListCell<Couple<T>> {

    private final DuplicatesViewModel<T> model;
    private final Messages messages;
    private final Label one = new Label();
    private final Label other = new Label();
    private final Label why = new Label();
    private final Label chip = new Label();
    private final HBox content;

    CoupleCell(DuplicatesViewModel<T> model, Messages messages) {
        this.model = model;
        this.messages = messages;
        why.getStyleClass().add("secondary");
        chip.setMinWidth(USE_PREF_SIZE);
        VBox words = new VBox(one, other, why);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        content = new HBox(8, words, chip);
        content.setAlignment(Pos.TOP_LEFT);
        content.setMinWidth(0);
        // As wide as the list, and no wider: long names are cut.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Couple<T> couple, boolean empty) {
        super.updateItem(couple, empty);
        setText(null);
        if (empty || couple == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        one.setText(model.name(couple.one()));
        other.setText(model.name(couple.other()));
        String reason = Reason.sentence(couple.match().reasons(), messages.locale());
        why.setText(reason);
        chip.setText(messages.word(couple.decision()));
        chip.getStyleClass().setAll("label", "chip", Chips.style(couple.decision()));
        setGraphic(content);
        setAccessibleText(
                messages.text("duplicates.couple", one.getText(), other.getText(), reason));
    }
}
