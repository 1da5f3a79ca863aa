package org.undersigned.ui.table;

import org.undersigned.store.Workspaces;
import org.undersigned.table.Mapping;
import org.undersigned.ui.FakeOutside;
import org.undersigned.ui.HandTimer;
import org.undersigned.ui.Messages;
import org.undersigned.ui.Tasks;
import org.undersigned.ui.desk.DeskModel;
import org.undersigned.ui.desk.LetterModel;
import org.undersigned.ui.desk.Notice;
import org.undersigned.ui.roster.RosterViewModel;
import org.undersigned.workflow.ImportFiles;
import org.undersigned.workflow.ImportRequest;
import org.undersigned.workflow.desk.Desk;
import org.undersigned.workflow.desk.Desks;
import org.undersigned.workflow.desk.Proofs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A workspace with one letter and the lists of some files. The letter's pages cannot be made, and
/// so take no time.
public final class ListDesk implements AutoCloseable {

    private static final String TEXT =
            """
            ---
            title: Public benches
            ---
            We ask {{nobody.knows}}.
            """;

    public final Messages messages = new Messages(Locale.US);
    public final List<String> pasted = new ArrayList<>();
    public final List<Notice> notices = new ArrayList<>();
    public final FakeOutside outside = new FakeOutside();
    public final DeskModel model;
    public final Tasks tasks;
    private final Desk desk;
    private final Desk editor;

    private ListDesk(Path folder, Tasks tasks, boolean editable, List<Path> lists) {
        this(folder, tasks, editable, make(folder, lists));
    }

    private ListDesk(Path folder, Tasks tasks, boolean editable, Workspaces workspaces) {
        this.tasks = tasks;
        Path file = folder.resolve("benches.undersigned");
        Desks desks = new Desks(workspaces);
        // Who comes second can only read.
        editor = editable ? null : desks.open(file).value().orElseThrow();
        desk = desks.open(file).value().orElseThrow();
        Proofs proofs =
                new Proofs(() -> {
                    throw new IllegalStateException("no pages are made here");
                });
        model = new DeskModel(desk, desk.look().value().orElseThrow(), proofs, tasks, notices::add);
    }

    private static Workspaces make(Path folder, List<Path> lists) {
        Path file = folder.resolve("benches.undersigned");
        Workspaces workspaces = new Workspaces("roe", InstantSource.system());
        workspaces.create(file).value().orElseThrow().close();
        Path letter = write(folder, "letter.md", TEXT);
        List<Path> files = new ArrayList<>(lists);
        files.add(letter);
        var imported =
                new ImportFiles(workspaces)
                        .take(
                                new ImportRequest(
                                        file, "Benches", files, null, Mapping.NONE, Mapping.NONE));
        if (imported.value().isEmpty()) {
            throw new AssertionError(imported.problems());
        }
        return workspaces;
    }

    /// The one that was made in a folder before, everything done at once.
    public static ListDesk again(Path folder) {
        ListDesk made =
                new ListDesk(
                        folder,
                        Tasks.direct(new HandTimer()),
                        true,
                        new Workspaces("roe", InstantSource.system()));
        made.open();
        return made;
    }

    /// With the lists of these files, everything done at once.
    public static ListDesk of(Path folder, Path... lists) {
        ListDesk made = new ListDesk(folder, Tasks.direct(new HandTimer()), true, List.of(lists));
        made.open();
        return made;
    }

    /// The same, but it can only be read.
    public static ListDesk readOnly(Path folder, Path... lists) {
        ListDesk made = new ListDesk(folder, Tasks.direct(new HandTimer()), false, List.of(lists));
        made.open();
        return made;
    }

    /// With the lists of these files, everything done as in the window.
    public static ListDesk live(Path folder, Tasks tasks, Path... lists) {
        return new ListDesk(folder, tasks, true, List.of(lists));
    }

    /// What the list of those who sign stands in.
    public RosterViewModel.Around around() {
        return new RosterViewModel.Around(tasks, outside, InstantSource.system(), messages);
    }

    /// Turns to the letter.
    public void open() {
        model.select(model.letters().getFirst().id());
    }

    public static Path write(Path folder, String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The letter that is being worked on.
    public LetterModel letter() {
        LetterModel letter = model.letterProperty().get();
        if (letter == null) {
            throw new AssertionError("no letter is open");
        }
        return letter;
    }

    @Override
    public void close() {
        desk.close();
        if (editor != null) {
            editor.close();
        }
    }
}
