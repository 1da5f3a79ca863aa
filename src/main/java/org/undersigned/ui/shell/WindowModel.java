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
import org.undersigned.workflow.desk.Desk;
import org.undersigned.workflow.desk.Desks;
import org.undersigned.workflow.desk.Overview;
import org.undersigned.workflow.desk.Proofs;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// What the window shows: a workspace, or the start screen if none is open.
public final class WindowModel {

    private final Desks desks;
    private final Proofs proofs;
    private final Tasks tasks;
    private final Supplier<Outcome<Path>> sample;
    private final ReadOnlyObjectWrapper<@Nullable DeskModel> desk = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Notice> notices = FXCollections.observableArrayList();

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

    /// Opens a workspace instead of the one that is open.
    public void open(Path file) {
        change(() -> new Outcome.Done<>(file, List.of()), desks::open);
    }

    /// Makes an empty workspace and opens it instead.
    public void create(Path file) {
        change(() -> new Outcome.Done<>(file, List.of()), desks::create);
    }

    /// Opens the sample campaign instead.
    public void openSample() {
        change(sample, desks::open);
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
    public void close(Runnable then) {
        DeskModel open = desk.get();
        if (open == null) {
            then.run();
            return;
        }
        open.close(() -> {
            desk.set(null);
            then.run();
        });
    }

    /// The workspace that is open is closed when the other one is there; if that cannot be opened,
    /// or is the same, it stays.
    private void change(Supplier<Outcome<Path>> file, Function<Path, Outcome<Desk>> opening) {
        DeskModel open = desk.get();
        @Nullable Path now = open == null ? null : open.file().toAbsolutePath();
        tasks.inOrder(
                () ->
                        switch (file.get()) {
                            case Outcome.Failed<Path>(var problems) -> Opened.nothing(problems);
                            case Outcome.Done<Path>(Path path, var _) ->
                                    path.toAbsolutePath().equals(now)
                                            ? Opened.nothing(List.of())
                                            : Opened.of(opening.apply(path));
                        },
                this::show);
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

    private void show(Opened opened) {
        opened.problems().forEach(it -> notices.add(new Notice.Trouble(it)));
        if (opened.desk() == null) {
            return;
        }
        DeskModel before = desk.get();
        if (before != null) {
            before.close(() -> {});
        }
        DeskModel model =
                new DeskModel(opened.desk(), opened.overview(), proofs, tasks, notices::add);
        desk.set(model);
        if (!model.letters().isEmpty()) {
            model.select(model.letters().getFirst().id());
        }
    }
}
