package org.undersigned.ui.intake;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;
import org.undersigned.problem.Problem;
import org.undersigned.ui.intake.IntakeViewModel.Step;
import org.undersigned.workflow.intake.Plan;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// The dialog in which things are brought in: three steps, the keyboard alone suffices.
final class IntakeView extends BorderPane {

    private final IntakeViewModel model;
    private final IntakeWords words;
    private final Map<Step, ToggleButton> steps = new EnumMap<>(Step.class);
    private final ProgressIndicator progress = new ProgressIndicator();
    private final Label hindered = new Label();
    private final StackPane middle = new StackPane();
    private final Button cancel = new Button();
    private final Button back = new Button();
    private final Button next = new Button();

    IntakeView(IntakeViewModel model, IntakeWords words) {
        this.model = model;
        this.words = words;
        setId("intake");
        getStyleClass().add("intake");
        getStylesheets()
                .add(Objects.requireNonNull(getClass().getResource("intake.css")).toExternalForm());
        setMaxSize(880, 660);
        setTop(head());
        setCenter(middle);
        setBottom(foot());
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        model.busyProperty().subscribe(_ -> refresh());
        model.stepProperty().subscribe(_ -> refresh());
        model.shownProperty().subscribe(_ -> refresh());
        model.planProperty().subscribe(_ -> refreshFoot());
    }

    /// The node that is to have the focus first: the button that goes on, or none of the buttons
    /// while one cannot.
    Node first() {
        return next.isDisabled() ? this : next;
    }

    /// Where one comes in who leaves the dialog at one of its ends by Tab.
    ///
    /// @param left where one was
    Node otherEnd(@Nullable Node left) {
        boolean last = next.equals(left) || (next.isDisabled() && isLast(left));
        @Nullable Node begin = steps.get(model.stepProperty().get());
        return last && begin != null ? begin : first();
    }

    private boolean isLast(@Nullable Node left) {
        return (back.isDisabled() ? cancel : back).equals(left);
    }

    private Node head() {
        Label title = new Label(model.title());
        title.getStyleClass().add("title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, gap);
        ToggleGroup group = new ToggleGroup();
        for (Step step : Step.values()) {
            ToggleButton button =
                    new ToggleButton(words.text("intake.numbered", steps.size() + 1, name(step)));
            button.setId("intake-step-" + step);
            button.setToggleGroup(group);
            button.getStyleClass()
                    .addAll(
                            switch (step) {
                                case SOURCE -> "left-pill";
                                case COLUMNS -> "center-pill";
                                case OUTCOME -> "right-pill";
                            });
            button.setOnAction(_ -> {
                model.goTo(step);
                refresh();
            });
            steps.put(step, button);
            head.getChildren().add(button);
        }
        head.getStyleClass().add("head");
        return head;
    }

    private String name(Step step) {
        return switch (step) {
            case SOURCE -> words.text("intake.step.source");
            case COLUMNS -> words.text("intake.step.columns");
            case OUTCOME -> words.text("intake.step.outcome");
        };
    }

    private Node foot() {
        cancel.setText(words.text("intake.cancel"));
        cancel.setId("intake-cancel");
        cancel.setOnAction(_ -> model.close());
        back.setText(words.text("intake.back"));
        back.setId("intake-back");
        back.setOnAction(_ -> model.goBack());
        next.setId("intake-next");
        next.getStyleClass().add("accent");
        next.setOnAction(_ -> model.goOn());
        progress.setPrefSize(20, 20);
        hindered.getStyleClass().add("secondary");
        hindered.setWrapText(true);
        HBox.setHgrow(hindered, Priority.ALWAYS);
        hindered.setMaxWidth(Double.MAX_VALUE);
        HBox foot = new HBox(progress, hindered, cancel, back, next);
        for (Button button : new Button[] {cancel, back, next}) {
            button.setMinWidth(USE_PREF_SIZE);
        }
        foot.getStyleClass().add("foot");
        return foot;
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            model.goOn();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            model.close();
        } else if (key.getCode() == KeyCode.LEFT && key.isAltDown()) {
            if (model.canGoBack()) {
                model.goBack();
            }
        } else if (!key.isShortcutDown() && !key.getCode().isFunctionKey()) {
            return;
        }
        key.consume();
    }

    /// Shows what the model has now; who has the focus keeps it.
    private void refresh() {
        Step step = model.stepProperty().get();
        boolean busy = model.busyProperty().get();
        steps.forEach((it, button) -> button.setSelected(it == step));
        refreshFoot();
        if (!busy) {
            @Nullable Node focused = getScene() == null ? null : getScene().getFocusOwner();
            @Nullable String id = focused == null ? null : focused.getId();
            middle.getChildren()
                    .setAll(
                            switch (step) {
                                case SOURCE -> new SourceStep(model, words);
                                case COLUMNS -> new ColumnsStep(model, words);
                                case OUTCOME -> new OutcomeStep(model, words);
                            });
            focusAgain(id);
        }
    }

    private void refreshFoot() {
        Step step = model.stepProperty().get();
        boolean busy = model.busyProperty().get();
        progress.setVisible(busy);
        progress.setManaged(busy);
        back.setDisable(!model.canGoBack());
        next.setDisable(!model.canGoOn());
        next.setText(deed(step));
        hindered.setText(hindrance(step, busy));
    }

    private void focusAgain(@Nullable String id) {
        if (getScene() == null) {
            return;
        }
        @Nullable Node same = id == null ? null : lookup("#" + id);
        boolean kept = same != null && !same.equals(this) && !same.isDisabled();
        Node focus = same != null && kept ? same : first();
        focus.requestFocus();
    }

    private String deed(Step step) {
        @Nullable Plan plan = model.planProperty().get();
        if (step != Step.OUTCOME) {
            return words.text("intake.next");
        }
        return plan == null || !plan.isWorthDoing() ? words.text("intake.deed") : words.deed(plan);
    }

    private String hindrance(Step step, boolean busy) {
        @Nullable Plan plan = model.planProperty().get();
        if (busy) {
            return words.text("intake.busy");
        }
        if (model.hasRefused()) {
            return words.text("intake.hindered.refused", model.things().size());
        }
        if (step != Step.OUTCOME || plan == null || plan.isWorthDoing()) {
            return "";
        }
        return words.text(
                Problem.anyError(plan.problems())
                        ? "intake.hindered"
                        : "intake.hindered.nothingNew");
    }
}
