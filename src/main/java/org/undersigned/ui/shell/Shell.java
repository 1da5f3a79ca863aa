package org.undersigned.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.undersigned.ui.Messages;
import org.undersigned.ui.Outside;
import org.undersigned.ui.desk.DeskModel;
import org.undersigned.ui.desk.LetterModel;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// The whole window: the start screen, or a workspace with its letters at the left, what is being
/// edited in the middle, and the page at the right.
public final class Shell extends BorderPane {

    private final Messages messages;
    private final Commands commands;
    private final Menus menus;
    private final Parts parts;
    private final Screens screens;
    private final StackPane page = new StackPane();
    private @Nullable Sidebar sidebar;

    /// What the window is put together from.
    ///
    /// @param screens the screens of a letter
    /// @param page makes the view of a letter's pages
    /// @param start makes the start screen
    /// @param bring asks for files and brings them in
    public record Parts(
            List<Screen> screens,
            Function<LetterModel, Region> page,
            Supplier<Region> start,
            Runnable bring) {}

    public Shell(
            WindowModel window, Parts parts, Outside outside, Messages messages, Runnable quit) {
        this.messages = messages;
        this.parts = parts;
        this.commands = new Commands(window, outside, messages);
        this.screens = new Screens(parts.screens(), messages);
        commands.add("quit", "Shortcut+Q", Bindings.createBooleanBinding(() -> true), quit);
        commands.add("import", "Shortcut+I", commands.isEditable(), parts.bring());
        commands.add("rename", null, commands.hasLetter(), this::rename);
        commands.add("page", "F11", commands.hasLetter(), this::togglePage);
        for (int i = 0; i < parts.screens().size(); i++) {
            int index = i;
            commands.add(
                    parts.screens().get(i).key(),
                    "Shortcut+" + (i + 1),
                    commands.hasLetter(),
                    () -> screens.show(index));
        }
        this.menus = new Menus(commands, messages);
        getStyleClass().add("shell");
        page.setId("page");
        page.setMinWidth(360);
        window.deskProperty().subscribe(this::show);
    }

    private void show(@Nullable DeskModel desk) {
        sidebar = null;
        if (desk == null) {
            setTop(menus.bar());
            setBottom(null);
            setCenter(parts.start().get());
            return;
        }
        Sidebar letters = new Sidebar(desk, commands, menus, messages);
        sidebar = letters;
        desk.letterProperty().subscribe(this::turnTo);
        setTop(new VBox(menus.bar(), toolbar()));
        SplitPane panes = new SplitPane(letters, screens.place(), page);
        panes.setDividerPositions(0.18, 0.6);
        SplitPane.setResizableWithParent(letters, false);
        setCenter(panes);
        setBottom(new StatusBar(desk, commands, messages));
    }

    private HBox toolbar() {
        HBox toolbar = new HBox(screens.buttons());
        toolbar.getStyleClass().add("toolbar");
        return toolbar;
    }

    private void turnTo(@Nullable LetterModel letter) {
        screens.turnTo(letter);
        page.getChildren().clear();
        if (letter != null) {
            page.getChildren().add(parts.page().apply(letter));
        }
    }

    private void rename() {
        if (sidebar != null) {
            sidebar.rename();
        }
    }

    private void togglePage() {
        if (getCenter() instanceof SplitPane panes && !panes.getItems().remove(page)) {
            panes.getItems().add(page);
        }
    }
}
