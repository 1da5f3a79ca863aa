package org.undersigned.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;
import org.undersigned.problem.Place;
import org.undersigned.ui.Messages;
import org.undersigned.ui.Outside;
import org.undersigned.ui.Present;
import org.undersigned.ui.Tasks;
import org.undersigned.ui.desk.DeskModel;
import org.undersigned.ui.desk.LetterModel;
import org.undersigned.workflow.Recent;
import org.undersigned.workflow.desk.Proof;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// The whole window: the start screen, or a workspace with its letters at the left, what is being
/// edited in the middle, and the page at the right; over it what is told in passing, and the
/// palette.
public final class Shell extends StackPane {

    private final WindowModel window;
    private final Messages messages;
    private final Outside outside;
    private final Parts parts;
    private final Commands commands;
    private final Fittings fittings;
    private final Screens screens;
    private final Panes.Folds folds;
    private final Dividers dividers = new Dividers();
    private final BorderPane base = new BorderPane();
    private final Palette palette;
    private @Nullable Frame frame;
    private @Nullable Node before;
    private @Nullable UnsavedPane question;

    /// What the window is put together from.
    ///
    /// @param screens the screens of a letter
    /// @param page makes the view of a letter's pages
    /// @param directory makes the view of a workspace's directory
    /// @param start makes the start screen
    /// @param recents the workspaces that were open last, the newest first; asked in the background
    /// @param bring asks for files and brings them in
    /// @param deeds what else can be done to a letter from anywhere
    public record Parts(
            List<Screen> screens,
            Function<LetterModel, Region> page,
            Function<DeskModel, Region> directory,
            Supplier<Region> start,
            Supplier<List<Recent>> recents,
            Runnable bring,
            List<Deed> deeds) {

        public Parts {
            screens = List.copyOf(screens);
            deeds = List.copyOf(deeds);
        }
    }

    /// Something that can be done to the letter that is open.
    ///
    /// @param key the key of its words, `command.key`
    /// @param shortcut its keys; null for none
    public record Deed(String key, @Nullable String shortcut, Consumer<LetterModel> work) {}

    /// @param quit closes the window
    public Shell(
            WindowModel window,
            Parts parts,
            Outside outside,
            Look look,
            Tasks tasks,
            Messages messages,
            Runnable quit) {
        this.window = window;
        this.messages = messages;
        this.outside = outside;
        this.parts = parts;
        Screens choice = new Screens(parts.screens(), messages);
        this.screens = choice;
        this.commands = new Commands(window, outside, messages, () -> choice.show("text"));
        this.folds =
                new Panes.Folds(
                        new Foldable(widthProperty(), Panes.ROOM_FOR_LETTERS),
                        new Foldable(widthProperty(), Panes.ROOM_FOR_PAGE));
        Sentence sentence = new Sentence(messages.locale());
        addCommands(quit);
        Reopening reopening = new Reopening(window, parts.recents(), tasks, messages);
        Menus menus = new Menus(commands, reopening, look, messages);
        this.fittings =
                new Fittings(window, commands, menus, new Guide(screens), sentence, messages);
        this.palette =
                new Palette(
                        new PaletteModel(commands, reopening, messages),
                        messages,
                        this::leavePalette);
        ToastStack toasts =
                new ToastStack(new Toasts(window, tasks), window, outside, sentence, messages);
        setAlignment(toasts, Pos.BOTTOM_RIGHT);
        MenuBar bar = menus.bar();
        base.setTop(bar);
        getStyleClass().add("shell");
        getChildren().addAll(base, toasts);
        window.onLeaving(base::requestFocus);
        window.deskProperty().subscribe(this::show);
        window.unsavedProperty().subscribe(this::ask);
    }

    /// What the window is called: the letter, the workspace, the program.
    public ObservableValue<String> titleProperty() {
        ObservableValue<LetterModel> letter =
                Present.flatMap(window.deskProperty(), DeskModel::letterProperty);
        ObservableValue<String> name = Present.flatMap(letter, LetterModel::nameProperty);
        return Bindings.createStringBinding(
                () -> title(name.getValue()), window.deskProperty(), name);
    }

    /// Where the dividers stand.
    public Dividers dividers() {
        return dividers;
    }

    /// Goes to a place of a letter that is open.
    ///
    /// @param screen the key of the screen it is on
    public void lead(LetterModel letter, String screen, Place place) {
        fittings.guide().lead(letter, screen, place);
    }

    /// Adds something that can be done, before the window is shown.
    ///
    /// @param key the key of its words, `command.key`
    /// @param shortcut its keys, such as `Shortcut+I`; null for none
    /// @param possible whether it can be done now
    public void addCommand(
            String key,
            @Nullable String shortcut,
            ObservableValue<Boolean> possible,
            Runnable work) {
        commands.add(key, shortcut, possible, work);
    }

    /// Does something by its key, if it can be done now.
    public void run(String command) {
        commands.get(command).run();
    }

    private void addCommands(Runnable quit) {
        ObservableValue<Boolean> always = Bindings.createBooleanBinding(() -> true);
        ObservableValue<Boolean> open = Present.map(window.deskProperty(), _ -> true).orElse(false);
        ObservableValue<Boolean> letter = commands.hasLetter();
        for (int i = 0; i < parts.screens().size(); i++) {
            Screen screen = parts.screens().get(i);
            commands.add(
                    screen.key(),
                    screen.isTab() ? "Shortcut+" + (i + 1) : null,
                    letter,
                    () -> screens.show(screen.key()));
        }
        commands.add(
                "directory", "Shortcut+" + (tabs() + 1), open, () -> onFrame(Frame::showDirectory));
        commands.add("import", "Shortcut+I", commands.isEditable(), parts.bring());
        parts.deeds()
                .forEach(it ->
                        commands.add(it.key(), it.shortcut(), letter, () -> onLetter(it.work())));
        commands.add("rename", null, letter, () -> onFrame(it -> it.sidebar().rename()));
        commands.add("letters", "Shortcut+Shift+L", open, () -> folds.letters().toggle());
        commands.add("page", "Shortcut+Shift+P", letter, () -> folds.page().toggle());
        commands.add("pageAlone", "F11", letter, () -> onFrame(it -> it.panes().togglePageAlone()));
        commands.add("nextPane", "F6", open, () -> goOn(1));
        commands.add("previousPane", "Shift+F6", open, () -> goOn(-1));
        commands.add(
                "problems", "F8", hasProblems(), () -> onFrame(it -> it.status().showProblems()));
        commands.add("palette", "Shortcut+K", always, this::showPalette);
        commands.add("quit", "Shortcut+Q", always, quit);
    }

    private long tabs() {
        return parts.screens().stream().filter(Screen::isTab).count();
    }

    private ObservableValue<Boolean> hasProblems() {
        ObservableValue<LetterModel> letter =
                Present.flatMap(window.deskProperty(), DeskModel::letterProperty);
        ObservableValue<Proof> proof = Present.flatMap(letter, it -> it.proof().proofProperty());
        return Present.map(proof, it -> !it.problems().isEmpty()).orElse(false);
    }

    private void show(@Nullable DeskModel desk) {
        if (desk == null) {
            frame = null;
            base.setCenter(parts.start().get());
            return;
        }
        frame =
                new Frame(
                        desk,
                        fittings,
                        screens,
                        new Frame.Views(parts.page(), () -> parts.directory().apply(desk)),
                        folds,
                        dividers);
        base.setCenter(frame);
    }

    private void ask(@Nullable Unsaved unsaved) {
        getChildren().remove(question);
        question = null;
        base.setDisable(unsaved != null);
        if (unsaved != null) {
            UnsavedPane asked =
                    new UnsavedPane(unsaved, window, outside, fittings.sentence(), messages);
            question = asked;
            getChildren().add(asked);
            asked.begin();
        }
    }

    private void showPalette() {
        if (getScene() != null && !getChildren().contains(palette) && question == null) {
            before = getScene().getFocusOwner();
            getChildren().add(palette);
            palette.begin();
        }
    }

    private void leavePalette() {
        getChildren().remove(palette);
        if (before != null) {
            before.requestFocus();
        }
    }

    private void goOn(int by) {
        onFrame(it -> Stations.next(it.stations(), by));
    }

    private void onLetter(Consumer<LetterModel> work) {
        DeskModel desk = window.deskProperty().get();
        LetterModel letter = desk == null ? null : desk.letterProperty().get();
        if (letter != null) {
            work.accept(letter);
        }
    }

    private void onFrame(Consumer<Frame> work) {
        if (frame != null) {
            work.accept(frame);
        }
    }

    private String title(@Nullable String letter) {
        DeskModel desk = window.deskProperty().get();
        if (desk == null) {
            return messages.text("window.title");
        }
        return letter == null
                ? messages.text("window.titleOfWorkspace", desk.title())
                : messages.text("window.titleOfLetter", letter, desk.title());
    }
}
