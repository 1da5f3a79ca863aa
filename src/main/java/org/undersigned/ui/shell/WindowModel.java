package org.undersigned.ui.shell;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Problem;
import org.undersigned.ui.Tasks;
import org.undersigned.ui.desk.DeskModel;
import org.undersigned.ui.desk.Notice;
import org.undersigned.ui.desk.SaveState;
import org.undersigned.workflow.desk.Desk;
import org.undersigned.workflow.desk.Desks;
import org.undersigned.workflow.desk.Overview;
import org.undersigned.workflow.desk.Proofs;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// What the window shows: a workspace, or the start screen if none is open.
public final class WindowModel {

    private final Desks desks;
    private final Proofs proofs;
    private final Tasks tasks;
    private final Supplier<Outcome<Path>> sample;
    private final ReadOnlyObjectWrapper<@Nullable DeskModel> desk = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Unsaved> unsaved = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Notice> notices = FXCollections.observableArrayList();
    private final ObservableList<Problem> warnings = FXCollections.observableArrayList();
    private final ObservableList<Problem> warningsSeen =
            FXCollections.unmodifiableObservableList(warnings);
    private Consumer<Path> opened = _ -> {};
    private Runnable leaving = () -> {};
    private boolean opening;
    private @Nullable Runnable next;

    /// @param sample makes the sample campaign if it is not there, and says where it is
    public WindowModel(Desks desks, Proofs proofs, Tasks tasks, Supplier<Outcome<Path>> sample) {
        this.desks = desks;
        this.proofs = proofs;
        this.tasks = tasks;
        this.sample = sample;
    }

    /// The workspace that is open; null if none is.
    public ReadOnlyObjectProperty<@Nullable DeskModel> deskProperty() {
        return desk.getReadOnlyProperty();
    }

    /// What was told in passing, the newest last.
    public ObservableList<Notice> notices() {
        return notices;
    }

    /// Tells a problem in passing.
    public void tell(Problem problem) {
        notices.add(new Notice.Trouble(problem));
    }

    /// Why the workspace can only be read; empty if it can be edited.
    public ObservableList<Problem> warnings() {
        return warningsSeen;
    }

    /// What cannot be saved while somebody wants to leave the workspace; null if there is nothing
    /// to decide.
    public ReadOnlyObjectProperty<@Nullable Unsaved> unsavedProperty() {
        return unsaved.getReadOnlyProperty();
    }

    /// Says who is told of every workspace that is opened.
    public void onOpened(Consumer<Path> told) {
        opened = told;
    }

    /// Says what is done first when somebody leaves a workspace: what is typed just now and counts
    /// only when one leaves its field is taken down.
    public void onLeaving(Runnable work) {
        leaving = work;
    }

    /// Opens a workspace instead of the one that is open.
    public void open(Path file) {
        change(() -> new Outcome.Done<>(file, List.of()), desks::open, false);
    }

    /// Opens the workspace again: what kept it from being edited may be gone.
    public void openAgain() {
        DeskModel open = desk.get();
        if (open != null) {
            Path file = open.file();
            change(() -> new Outcome.Done<>(file, List.of()), desks::open, true);
        }
    }

    /// Makes an empty workspace and opens it instead.
    public void create(Path file) {
        change(() -> new Outcome.Done<>(file, List.of()), desks::create, false);
    }

    /// Opens the sample campaign instead.
    public void openSample() {
        change(sample, desks::open, false);
    }

    /// Writes a copy of the workspace.
    public void saveCopy(Path target) {
        DeskModel open = desk.get();
        if (open != null) {
            open.flush();
            open.command(it -> it.copyTo(target), _ -> {});
        }
    }

    /// Closes the workspace; the start screen is shown.
    ///
    /// @param then what is done when it is closed; never, if somebody would rather stay
    public void close(Runnable then) {
        settled(() -> {
            DeskModel open = desk.get();
            if (open == null) {
                then.run();
                return;
            }
            open.close(() -> {
                warnings.clear();
                desk.set(null);
                then.run();
            });
        });
    }

    /// Does not leave.
    public void stay() {
        unsaved.set(null);
    }

    /// Leaves, and what is not saved is lost.
    public void leaveWithoutSaving() {
        Unsaved decided = unsaved.get();
        unsaved.set(null);
        if (decided != null) {
            decided.leave().run();
        }
    }

    /// Writes a copy of the workspace with what could not be saved in it, and leaves.
    public void leaveWithCopy(Path target) {
        DeskModel open = desk.get();
        if (open != null) {
            open.rescue(target, desks::open, _ -> leaveWithoutSaving());
        }
    }

    /// Goes on when everything is saved, or when somebody decided that it need not be.
    private void settled(Runnable then) {
        leaving.run();
        settle(then);
    }

    private void settle(Runnable then) {
        DeskModel open = desk.get();
        if (open == null) {
            then.run();
            return;
        }
        open.settle(state -> {
            switch (state) {
                case SaveState.NotSaved(Problem why) -> unsaved.set(new Unsaved(why, then));
                case SaveState.Saving _ -> settle(then);
                case SaveState.Untouched _, SaveState.Saved _, SaveState.ReadOnly _ -> then.run();
            }
        });
    }

    /// The workspace that is open is closed when the other one is there; if that cannot be opened,
    /// or is the same, it stays. While one is being opened the next waits: who clicks twice opens
    /// it once, and does not keep themselves from editing it.
    ///
    /// @param again whether the same one is closed and opened once more
    private void change(
            Supplier<Outcome<Path>> file, Function<Path, Outcome<Desk>> way, boolean again) {
        settled(() -> {
            if (opening) {
                next = () -> change(file, way, again);
                return;
            }
            opening = true;
            DeskModel open = desk.get();
            @Nullable Path now = open == null || again ? null : open.file().toAbsolutePath();
            tasks.inOrder(
                    () ->
                            switch (file.get()) {
                                case Outcome.Failed<Path>(var problems) -> Opened.nothing(problems);
                                case Outcome.Done<Path>(Path path, var _) ->
                                        path.toAbsolutePath().equals(now)
                                                ? Opened.nothing(List.of())
                                                : Opened.of(way.apply(path));
                            },
                    this::arrived,
                    () -> arrived(Opened.nothing(List.of())));
        });
    }

    private void arrived(Opened fresh) {
        opening = false;
        Runnable waiting = next;
        next = null;
        show(fresh);
        if (waiting != null) {
            waiting.run();
        }
    }

    /// A workspace and what is in it.
    private record Opened(@Nullable Desk desk, Overview overview, List<Problem> problems) {

        static Opened nothing(List<Problem> problems) {
            return new Opened(null, new Overview(List.of(), null, null, null), problems);
        }

        static Opened of(Outcome<Desk> outcome) {
            if (!(outcome instanceof Outcome.Done<Desk>(Desk desk, var warnings))) {
                return nothing(outcome.problems());
            }
            Outcome<Overview> overview = desk.look();
            if (overview.value().isEmpty()) {
                desk.close();
                return nothing(overview.problems());
            }
            return new Opened(desk, overview.value().get(), warnings);
        }
    }

    private void show(Opened fresh) {
        Desk there = fresh.desk();
        if (there == null) {
            fresh.problems().forEach(it -> notices.add(new Notice.Trouble(it)));
            return;
        }
        DeskModel before = desk.get();
        if (before != null) {
            before.close(() -> {});
        }
        DeskModel model = new DeskModel(there, fresh.overview(), proofs, tasks, notices::add);
        notices.clear();
        warnings.setAll(model.isEditable() ? List.of() : fresh.problems());
        desk.set(model);
        if (model.isEditable()) {
            fresh.problems().forEach(it -> notices.add(new Notice.Trouble(it)));
        }
        opened.accept(there.file());
        if (!model.letters().isEmpty()) {
            model.select(model.letters().getFirst().id());
        }
    }
}
