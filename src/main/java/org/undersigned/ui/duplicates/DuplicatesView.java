package org.undersigned.ui.duplicates;

import atlantafx.base.theme.Styles;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.undersigned.roster.matching.Reason;
import org.undersigned.ui.Messages;
import org.undersigned.workflow.desk.Couple;

import java.util.Objects;

/// Shows who is on a list twice: the couples at the left, one of them side by side at the right.
public final class DuplicatesView extends BorderPane {

    private static final double LIST = 320;

    /// @param words the beginning of the keys of what it says of the list: `duplicates.list.`
    /// @param back goes back to the list
    public <T> DuplicatesView(
            DuplicatesViewModel<T> model, String words, Messages messages, Runnable back) {
        setId("duplicates");
        getStyleClass().add("duplicates");
        getStylesheets().add(styles());
        ListView<Couple<T>> list = list(model, messages);
        ComparisonPane<T> comparison = new ComparisonPane<>(model, messages);
        VBox right =
                new VBox(reason(model, messages), comparison, new DecisionBar<>(model, messages));
        VBox.setVgrow(comparison, Priority.ALWAYS);
        right.setMinWidth(0);
        BorderPane pair = new BorderPane(right);
        pair.setLeft(list);
        QuietPane quiet = new QuietPane(messages, back);
        setTop(head(model, words, messages, back));
        setCenter(new StackPane(pair, quiet));
        model.phaseProperty()
                .subscribe(phase -> {
                    pair.setVisible(phase == Phase.ASKING);
                    quiet.show(phase);
                    focus(list, quiet, phase);
                });
        addEventFilter(KeyEvent.KEY_PRESSED, key -> pressed(model, key));
        sceneProperty().subscribe(scene -> model.showingProperty().set(scene != null));
        quiet.sceneProperty().subscribe(() -> focus(list, quiet, model.phaseProperty().get()));
    }

    /// Why two are shown, in full.
    private static Label reason(DuplicatesViewModel<?> model, Messages messages) {
        Label reason = new Label();
        reason.setId("reason");
        reason.getStyleClass().addAll("secondary", "reason");
        reason.setWrapText(true);
        reason.setMinHeight(USE_PREF_SIZE);
        model.currentProperty()
                .subscribe(it ->
                        reason.setText(
                                it == null
                                        ? ""
                                        : messages.text(
                                                "duplicates.reason",
                                                messages.word(it.decision()),
                                                Reason.sentence(
                                                        it.match().reasons(), messages.locale()))));
        return reason;
    }

    /// The keys decide as soon as there is something to decide.
    private static void focus(ListView<?> list, QuietPane quiet, Phase phase) {
        if (phase == Phase.ASKING) {
            list.requestFocus();
        } else {
            quiet.focus();
        }
    }

    static String styles() {
        return Objects.requireNonNull(DuplicatesView.class.getResource("duplicates.css"))
                .toExternalForm();
    }

    private static <T> ListView<Couple<T>> list(DuplicatesViewModel<T> model, Messages messages) {
        ListView<Couple<T>> list = new ListView<>(model.couples());
        list.setId("couples");
        list.getStyleClass().add("couples");
        list.setAccessibleText(messages.text("duplicates.title"));
        list.setCellFactory(_ -> new CoupleCell<>(model, messages));
        list.setPrefWidth(LIST);
        list.setMinWidth(200);
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(it -> {
                    if (it != null) {
                        model.select(it);
                    }
                });
        model.currentProperty().subscribe(it -> follow(list, it));
        return list;
    }

    private static <T> void follow(ListView<Couple<T>> list, @Nullable Couple<T> couple) {
        if (couple == null) {
            list.getSelectionModel().clearSelection();
        } else if (!couple.equals(list.getSelectionModel().getSelectedItem())) {
            int index = list.getItems().indexOf(couple);
            list.getSelectionModel().clearAndSelect(index);
            list.getFocusModel().focus(index);
            list.scrollTo(Math.max(0, index - 2));
        }
    }

    private static <T> HBox head(
            DuplicatesViewModel<T> model, String words, Messages messages, Runnable back) {
        Button leave =
                new Button(messages.text(words + "back"), new FontIcon(Feather.CHEVRON_LEFT));
        leave.setId("back");
        leave.setMinWidth(USE_PREF_SIZE);
        leave.getStyleClass().add(Styles.FLAT);
        leave.setOnAction(_ -> back.run());
        Label title = new Label(messages.text("duplicates.title"));
        title.getStyleClass().add("title-4");
        Label count = new Label();
        count.setId("likely");
        count.getStyleClass().add("secondary");
        model.likelyProperty()
                .subscribe(it -> count.setText(messages.text("duplicates.likely", it.intValue())));
        count.visibleProperty().bind(model.phaseProperty().isNotEqualTo(Phase.SEARCHING));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        ToggleButton related = new ToggleButton();
        related.setId("related-shown");
        related.setMinWidth(USE_PREF_SIZE);
        related.selectedProperty().bindBidirectional(model.relatedShownProperty());
        model.relatedProperty()
                .subscribe(it -> {
                    related.setText(messages.text("duplicates.related.show", it.intValue()));
                    related.setVisible(it.intValue() > 0);
                });
        HBox head = new HBox(8, leave, title, count, space, related);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("duplicates-head");
        return head;
    }

    /// One key for each decision.
    private static void pressed(DuplicatesViewModel<?> model, KeyEvent key) {
        if (key.isShortcutDown()
                || key.isAltDown()
                || key.isControlDown()
                || key.getTarget() instanceof ChoiceBox) {
            return;
        }
        switch (key.getCode()) {
            case S -> model.same();
            case R -> model.related();
            case D -> model.different();
            case U -> model.undo();
            case K -> model.otherKeptProperty().set(!model.otherKeptProperty().get());
            case LEFT -> model.otherKeptProperty().set(false);
            case RIGHT -> model.otherKeptProperty().set(true);
            case DOWN -> model.step(1);
            case UP -> model.step(-1);
            default -> {
                return;
            }
        }
        key.consume();
    }
}
