package org.undersigned.ui.shell;

import atlantafx.base.controls.Card;
import atlantafx.base.controls.Message;
import atlantafx.base.controls.Notification;
import atlantafx.base.controls.ToggleSwitch;
import atlantafx.base.theme.Styles;

import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.concurrent.Task;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Separator;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.controlsfx.control.CheckComboBox;
import org.controlsfx.control.GridCell;
import org.controlsfx.control.GridView;
import org.controlsfx.control.MasterDetailPane;
import org.controlsfx.control.NotificationPane;
import org.controlsfx.control.RangeSlider;
import org.controlsfx.control.SearchableComboBox;
import org.controlsfx.control.SegmentedButton;
import org.controlsfx.control.StatusBar;
import org.controlsfx.control.TaskProgressView;
import org.controlsfx.control.tableview2.FilteredTableColumn;
import org.controlsfx.control.tableview2.FilteredTableView;
import org.controlsfx.control.textfield.TextFields;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/// The controls the window uses or will use, each in a state in which it says something.
final class Gallery extends VBox {

    Gallery() {
        super(12);
        setStyle("-fx-padding: 16px");
        getChildren()
                .addAll(
                        new HBox(
                                12, table(), column(searchable(), fields(), buttons(), switches())),
                        new HBox(12, masterDetail(), progress(), grid()),
                        new HBox(12, told(), card(), new VBox(8, notification(), message())),
                        statusBar());
    }

    private static Node column(Node... nodes) {
        return new VBox(8, nodes);
    }

    private static Node table() {
        FilteredTableView<String> table = new FilteredTableView<>();
        table.getItems()
                .addAll(
                        "Alder Falls Civic League",
                        "Biblioteca Popular",
                        "市民図書館",
                        "Dr. Ada Thorne");
        for (String title : List.of("As printed", "Signs as", "Status")) {
            FilteredTableColumn<String, String> column = new FilteredTableColumn<>(title);
            column.setCellValueFactory(it -> new SimpleStringProperty(it.getValue()));
            column.setPrefWidth(140);
            table.getColumns().add(column);
        }
        FilteredTableView.configureForFiltering(table, table.getItems());
        table.getSelectionModel().select(1);
        table.setPrefSize(440, 190);
        return table;
    }

    private static Node searchable() {
        SearchableComboBox<String> one =
                new SearchableComboBox<>(FXCollections.observableArrayList("New York", "Vermont"));
        one.getSelectionModel().select(0);
        CheckComboBox<String> several =
                new CheckComboBox<>(FXCollections.observableArrayList("confirmed", "pending"));
        several.setTitle("Status");
        several.getCheckModel().check(0);
        ComboBox<String> plain = new ComboBox<>(FXCollections.observableArrayList("letter", "a4"));
        plain.getSelectionModel().select(0);
        return new FlowPane(8, 8, one, several, plain, new MenuButton("Level"));
    }

    private static Node fields() {
        TextField clearable = TextFields.createClearableTextField();
        clearable.setText("filter");
        TextField prompt = new TextField();
        prompt.setPromptText("filter 43 …");
        atlantafx.base.controls.CustomTextField custom =
                new atlantafx.base.controls.CustomTextField("AtlantaFX");
        custom.setLeft(new FontIcon(Feather.SEARCH));
        Spinner<Integer> spinner = new Spinner<>(1, 3, 2);
        spinner.setPrefWidth(80);
        return new FlowPane(8, 8, clearable, prompt, custom, spinner, new RangeSlider(0, 9, 2, 6));
    }

    private static Node buttons() {
        Button primary = new Button("Export 6 letters");
        primary.getStyleClass().add(Styles.ACCENT);
        Button danger = new Button("Close without saving");
        danger.getStyleClass().add(Styles.DANGER);
        Button flat = new Button("Undo “Import 12”");
        flat.getStyleClass().add(Styles.FLAT);
        Button off = new Button("Not now");
        off.setDisable(true);
        ToggleButton text = new ToggleButton("Text");
        text.setSelected(true);
        SegmentedButton segmented =
                new SegmentedButton(text, new ToggleButton("Lists"), new ToggleButton("Export"));
        return new FlowPane(8, 8, primary, danger, flat, off, new Button("Open…"), segmented);
    }

    private static Node switches() {
        CheckBox check = new CheckBox("Justify");
        check.setSelected(true);
        RadioButton radio = new RadioButton("Letter");
        radio.setSelected(true);
        ToggleSwitch toggle = new ToggleSwitch("Page");
        toggle.setSelected(true);
        return new HBox(12, check, radio, toggle, new Hyperlink("Show"));
    }

    private static Node masterDetail() {
        MasterDetailPane pane = new MasterDetailPane(Side.RIGHT);
        ListView<String> list = new ListView<>();
        list.getItems().addAll("Alder Falls ↔ Alder Fall", "18 Million Rising ↔ 18MillionRising");
        list.getSelectionModel().select(0);
        pane.setMasterNode(list);
        pane.setDetailNode(new TextArea("The same\nwith a letter less"));
        pane.setPrefSize(360, 150);
        return pane;
    }

    private static Node progress() {
        TaskProgressView<Task<Void>> view = new TaskProgressView<>();
        view.getTasks()
                .add(
                        new Task<>() {
                            {
                                updateTitle("Export 6 letters");
                                updateMessage("3 of 6: Chair Roe");
                                updateProgress(3, 6);
                            }

                            @Override
                            protected Void call() {
                                return null;
                            }
                        });
        view.setPrefSize(260, 150);
        return new VBox(8, view, new ProgressBar(0.4));
    }

    private static Node grid() {
        GridView<String> grid =
                new GridView<>(FXCollections.observableArrayList("Public benches", "Libraries"));
        grid.setCellFactory(_ ->
                new GridCell<>() {
                    @Override
                    protected void updateItem(String item, boolean empty) {
                        super.updateItem(item, empty);
                        setText(empty ? null : item);
                    }
                });
        grid.setCellWidth(100);
        grid.setPrefSize(260, 150);
        return grid;
    }

    private static Node told() {
        NotificationPane pane = new NotificationPane(new Label("What was told is above"));
        pane.setShowFromTop(true);
        pane.setText("31 imported");
        pane.getActions().add(new org.controlsfx.control.action.Action("Undo"));
        pane.setPrefSize(320, 110);
        pane.show();
        return pane;
    }

    private static Node card() {
        Card card = new Card();
        card.setHeader(new Label("Public benches 2031"));
        card.setBody(new Label("43 signed, 12 pending"));
        card.setPrefWidth(220);
        return card;
    }

    private static Node notification() {
        Notification notification = new Notification("31 imported", new FontIcon(Feather.CHECK));
        notification.setPrimaryActions(new Button("Undo"));
        notification.setOnClose(_ -> {});
        notification.setPrefWidth(320);
        return notification;
    }

    private static Node message() {
        Message message = new Message("Can only be read", "Ada has it open.");
        message.getStyleClass().add(Styles.WARNING);
        return message;
    }

    private static Node statusBar() {
        StatusBar bar = new StatusBar();
        bar.setText("Saved 14:02");
        bar.getRightItems().addAll(new Separator(), new Label("2 problems"));
        HBox.setHgrow(bar, Priority.ALWAYS);
        return bar;
    }
}
