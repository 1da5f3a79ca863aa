package org.undersigned.ui.shell;

import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.undersigned.ui.desk.DeskModel;
import org.undersigned.ui.desk.Destination;
import org.undersigned.ui.desk.LetterModel;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// A workspace: the toolbar, the panes below it, and the status bar.
final class Frame extends BorderPane {

    /// The page needs so much room, in pixels.
    private static final double PAGE = 360;

    /// The index of the screen that shows the text.
    private static final int TEXT = 0;

    /// The key of the screen that shows who signs.
    private static final String SIGNATORIES = "signatories";

    private final DeskModel desk;
    private final Screens screens;
    private final Views views;
    private final EmptyPane empty;
    private final StackPane page = new StackPane();
    private final Sidebar sidebar;
    private final Panes panes;
    private final StatusBar status;
    private final Region toolbar;
    private @Nullable LetterModel shown;
    private @Nullable Region directory;

    /// What it shows beside the screens.
    ///
    /// @param pages makes the view of a letter's pages
    /// @param directory makes the view of the directory
    record Views(Function<LetterModel, Region> pages, Supplier<Region> directory) {}

    /// @param screens the screens, which go from one letter to the next
    Frame(
            DeskModel desk,
            Fittings fittings,
            Screens screens,
            Views views,
            Panes.Folds folds,
            Dividers dividers) {
        this.desk = desk;
        this.screens = screens;
        this.views = views;
        empty = new EmptyPane(fittings.commands(), fittings.messages());
        sidebar = new Sidebar(desk, fittings, screens);
        toolbar = new Toolbar(desk, fittings, screens.buttons(), folds);
        status = new StatusBar(desk, fittings);
        Banner banner = new Banner(fittings);
        page.setId("page");
        page.setMinWidth(PAGE);
        panes = new Panes(sidebar, screens.place(), page, folds, dividers);
        setTop(new VBox(toolbar, banner));
        setCenter(panes);
        setBottom(status);
        panes.hasPageProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () ->
                                        desk.letterProperty().get() != null
                                                && !screens.wideProperty().get(),
                                desk.letterProperty(),
                                screens.wideProperty()));
        desk.letterProperty().subscribe(this::turnTo);
        desk.letters().addListener((Observable _) -> turnTo(desk.letterProperty().get()));
        desk.ways().wantedProperty().subscribe(this::go);
    }

    /// Shows the screen where something is.
    private void go(@Nullable Destination wanted) {
        switch (wanted) {
            case null -> {}
            case Destination.OfParty _ -> showDirectory();
            case Destination.OfLine(String letter, var _) -> {
                if (shown != null && shown.id().equals(letter)) {
                    screens.show(SIGNATORIES);
                } else {
                    desk.select(letter);
                }
            }
        }
    }

    Sidebar sidebar() {
        return sidebar;
    }

    StatusBar status() {
        return status;
    }

    Panes panes() {
        return panes;
    }

    /// Shows the directory instead of a letter.
    void showDirectory() {
        Region made = directory == null ? views.directory().get() : directory;
        directory = made;
        screens.showElsewhere(made);
    }

    /// What F6 goes through, in its order.
    List<Region> stations() {
        return List.of(toolbar, sidebar, screens.place(), page, status);
    }

    private void turnTo(@Nullable LetterModel letter) {
        if (letter == null) {
            screens.turnTo(null);
            page.getChildren().clear();
            if (desk.letters().isEmpty()) {
                screens.place().getChildren().setAll(empty);
            }
        } else if (letter != shown) {
            screens.turnTo(letter);
            page.getChildren().setAll(views.pages().apply(letter));
            letter.place().wantedProperty().addListener((_, _, _) -> screens.show(TEXT));
            if (desk.ways().isForLineOf(letter.id())) {
                screens.show(SIGNATORIES);
            }
        }
        shown = letter;
    }
}
