package org.undersigned.ui.print;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.undersigned.problem.Problem;
import org.undersigned.problem.Wording;
import org.undersigned.ui.Messages;

import java.util.Objects;

/// Where one says what is printed, on which printer and how often; then how far it is.
public final class PrintView extends VBox {

    private static final int MOST = 99;

    private final PrintViewModel model;
    private final Messages messages;
    private final Wording wording;
    private final Label said = new Label();
    private final Button print = new Button();
    private final Button leave = new Button();
    private final GridPane form = new GridPane();

    /// @param close takes this away
    public PrintView(PrintViewModel model, Messages messages, Runnable close) {
        this.model = model;
        this.messages = messages;
        this.wording = new Wording(messages.locale());
        setId("print");
        getStyleClass().add("print");
        getStylesheets()
                .add(
                        Objects.requireNonNull(PrintView.class.getResource("print.css"))
                                .toExternalForm());
        Label title = new Label(messages.text("print.title", model.letter().nameProperty().get()));
        title.getStyleClass().add("title-4");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        form.getStyleClass().add("print-form");
        form.addRow(0, named("print.printer", VPos.CENTER), printers());
        form.addRow(1, named("print.which", VPos.TOP), which());
        form.addRow(2, named("print.times", VPos.CENTER), times());
        said.setId("said");
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        getChildren().addAll(title, form, gap, said, buttons(close));
        model.stateProperty().subscribe(_ -> show());
        model.lookedProperty().subscribe(_ -> show());
    }

    private Label named(String key, VPos where) {
        Label label = new Label(messages.text(key));
        label.setMinWidth(Region.USE_PREF_SIZE);
        GridPane.setValignment(label, where);
        return label;
    }

    private ComboBox<Printers.Named> printers() {
        ComboBox<Printers.Named> box = new ComboBox<>(model.printers());
        box.setId("printer");
        box.setMaxWidth(Double.MAX_VALUE);
        GridPane.setHgrow(box, Priority.ALWAYS);
        box.valueProperty().bindBidirectional(chosen());
        box.disableProperty().bind(Bindings.isEmpty(model.printers()));
        return box;
    }

    /// A choice of nothing is null, which JavaFX's types cannot say.
    @SuppressWarnings("NullAway")
    private ObjectProperty<Printers.Named> chosen() {
        return model.printerProperty();
    }

    private VBox which() {
        ToggleGroup group = new ToggleGroup();
        VBox choices = new VBox();
        choices.getStyleClass().add("choices");
        int recipients = model.letter().recipients().size();
        choice(choices, group, Which.JOINT, messages.text("print.joint"));
        if (!model.shownName().isEmpty()) {
            choice(choices, group, Which.SHOWN, messages.text("print.shown", model.shownName()));
        }
        if (recipients > 0) {
            choice(choices, group, Which.ALL, messages.text("print.all", recipients));
        }
        return choices;
    }

    private void choice(VBox choices, ToggleGroup group, Which which, String text) {
        RadioButton button = new RadioButton(text);
        button.setId("which-" + which.name().toLowerCase(java.util.Locale.ROOT));
        button.setToggleGroup(group);
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setSelected(model.whichProperty().get() == which);
        button.setOnAction(_ -> model.whichProperty().set(which));
        choices.getChildren().add(button);
    }

    private Spinner<Integer> times() {
        Spinner<Integer> spinner = new Spinner<>(1, MOST, 1);
        spinner.setId("times");
        spinner.setEditable(true);
        spinner.setPrefWidth(90);
        spinner.valueProperty().subscribe(value -> model.timesProperty().set(value));
        return spinner;
    }

    private HBox buttons(Runnable close) {
        print.setId("print-button");
        print.getStyleClass().add("accent");
        print.setDefaultButton(true);
        print.setText(messages.text("print.print"));
        print.setOnAction(_ -> model.print());
        leave.setId("leave");
        leave.setCancelButton(true);
        leave.setOnAction(_ -> {
            if (model.stateProperty().get() instanceof PrintState.Running) {
                model.cancel();
            } else {
                close.run();
            }
        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(gap, leave, print);
        buttons.getStyleClass().add("buttons");
        return buttons;
    }

    private void show() {
        PrintState state = model.stateProperty().get();
        boolean running = state instanceof PrintState.Running;
        boolean done = state instanceof PrintState.Printed;
        boolean none = model.lookedProperty().get() && model.printers().isEmpty();
        said.setText(none ? messages.text("print.noPrinter") : sentence(state));
        form.setDisable(running);
        print.setDisable(running || model.printers().isEmpty());
        leave.setText(messages.text(done || none ? "print.close" : "print.cancel"));
        leave.setDisable(state instanceof PrintState.Running it && it.stopping());
    }

    private String sentence(PrintState state) {
        return switch (state) {
            case PrintState.Idle _ ->
                    model.letter().finalProperty().get() ? "" : messages.text("print.draft");
            case PrintState.Running(int pages, boolean stopping) ->
                    messages.text(stopping ? "print.stopping" : "print.running", pages);
            case PrintState.Printed(int pages) -> messages.text("print.printed", pages);
            case PrintState.CalledOff _ -> messages.text("print.calledOff");
            case PrintState.Unprintable(Problem problem) ->
                    messages.text(
                            "print.unprintable", wording.what(problem), wording.remedy(problem));
            case PrintState.Refused _ -> messages.text("print.refused");
        };
    }

    /// Calls off what is going on, for those who close the window around this.
    public void abandon() {
        model.cancel();
    }

    /// What the keyboard begins with.
    Node first() {
        return print;
    }
}
