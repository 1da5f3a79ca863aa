package org.undersigned.ui.start;

import atlantafx.base.theme.Styles;

import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.undersigned.ui.Messages;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/// The start screen.
public final class StartView extends StackPane {

    /// Three cards stand in a row.
    private static final double WIDTH = 3 * CardButton.WIDTH + 2 * 12;

    private final StartViewModel model;
    private final Errands errands;
    private final Messages messages;
    private final FlowPane cards = new FlowPane(12, 12);

    public StartView(StartViewModel model, Errands errands, Messages messages) {
        this.model = model;
        this.errands = errands;
        this.messages = messages;
        setId("start");
        getStyleClass().add("start");
        getStylesheets()
                .add(Objects.requireNonNull(getClass().getResource("start.css")).toExternalForm());
        Label title = new Label(messages.text("start.title"));
        title.getStyleClass().add("start-title");
        Label tagline = new Label(messages.text("start.tagline"));
        tagline.getStyleClass().add("start-tagline");
        tagline.setWrapText(true);
        VBox page = new VBox(new VBox(4, title, tagline), ways(), recent());
        page.getStyleClass().add("start-page");
        page.setMaxWidth(WIDTH + 2 * 32);
        StackPane middle = new StackPane(page);
        middle.setAlignment(Pos.TOP_CENTER);
        ScrollPane scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        getChildren().add(scroll);
        setOnDragOver(this::drag);
        setOnDragDropped(this::drop);
        model.cards().addListener((Observable _) -> show());
        show();
    }

    private FlowPane ways() {
        Button create = new Button(messages.text("start.new"));
        create.setId("start-new");
        create.getStyleClass().add(Styles.ACCENT);
        create.setOnAction(_ -> errands.create());
        Button open = new Button(messages.text("start.open"));
        open.setId("start-open");
        open.setOnAction(_ -> errands.choose());
        Button sample = new Button(messages.text("start.sample"));
        sample.setId("start-sample");
        sample.setOnAction(_ -> errands.lookAround());
        return new FlowPane(8, 8, create, open, sample);
    }

    private VBox recent() {
        Label heading = new Label(messages.text("start.recent"));
        heading.getStyleClass().add("heading");
        Label nothing = new Label(messages.text("start.none"));
        nothing.getStyleClass().add("secondary");
        nothing.setWrapText(true);
        nothing.visibleProperty().bind(Bindings.isEmpty(model.cards()).and(model.knownProperty()));
        nothing.managedProperty().bind(nothing.visibleProperty());
        Label drop = new Label(messages.text("start.drop"));
        drop.getStyleClass().add("drop");
        HBox place = new HBox(drop);
        place.setAlignment(Pos.CENTER);
        place.getStyleClass().add("drop-place");
        cards.setMinWidth(Region.USE_PREF_SIZE);
        cards.setPrefWrapLength(WIDTH);
        return new VBox(8, heading, nothing, cards, place);
    }

    private void show() {
        cards.getChildren()
                .setAll(
                        model.cards().stream()
                                .map(it -> new CardButton(it, model, errands, messages))
                                .toList());
    }

    private void drag(DragEvent event) {
        if (StartViewModel.workspace(paths(event)).isPresent()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void drop(DragEvent event) {
        var workspace = StartViewModel.workspace(paths(event));
        workspace.ifPresent(errands::open);
        event.setDropCompleted(workspace.isPresent());
        event.consume();
    }

    private static List<Path> paths(DragEvent event) {
        return event.getDragboard().hasFiles()
                ? event.getDragboard().getFiles().stream().map(File::toPath).toList()
                : List.of();
    }
}
