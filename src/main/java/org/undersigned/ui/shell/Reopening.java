package org.undersigned.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.undersigned.ui.Messages;
import org.undersigned.ui.Tasks;
import org.undersigned.ui.desk.DeskModel;
import org.undersigned.workflow.Recent;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// The workspaces that were open last, as commands that open them again: without the one that is
/// open, and without those that are not there. Looked for in the background: a disk that is away
/// takes its time to say so.
final class Reopening {

    private static final String ENDING = ".undersigned";

    private final WindowModel window;
    private final Supplier<List<Recent>> recents;
    private final Tasks tasks;
    private final Messages messages;
    private final ObservableValue<Boolean> always = Bindings.createBooleanBinding(() -> true);
    private final ObservableList<Command> commands = FXCollections.observableArrayList();
    private final ObservableList<Command> seen = FXCollections.unmodifiableObservableList(commands);

    private List<Path> known = List.of();

    /// @param recents the workspaces that were open last, the newest first; asked in the background
    Reopening(WindowModel window, Supplier<List<Recent>> recents, Tasks tasks, Messages messages) {
        this.window = window;
        this.recents = recents;
        this.tasks = tasks;
        this.messages = messages;
        window.deskProperty().subscribe(_ -> look());
    }

    /// One for each workspace, the newest first.
    ObservableList<Command> commands() {
        return seen;
    }

    /// Looks again: another window may have opened one, and a disk may have come or gone.
    void look() {
        tasks.aside(recents, this::take);
    }

    private void take(List<Recent> all) {
        Optional<Path> open =
                Optional.ofNullable(window.deskProperty().get())
                        .map(DeskModel::file)
                        .map(Reopening::whole);
        List<Path> files =
                all.stream()
                        .filter(it -> !it.missing())
                        .map(Recent::file)
                        .filter(it -> open.filter(it::equals).isEmpty())
                        .toList();
        Map<String, Long> namesakes =
                files.stream()
                        .collect(Collectors.groupingBy(Reopening::name, Collectors.counting()));
        List<Command> now =
                files.stream()
                        .map(it -> command(it, namesakes.getOrDefault(name(it), 1L) > 1))
                        .toList();
        if (!files.equals(known)) {
            known = files;
            commands.setAll(now);
        }
    }

    private static Path whole(Path file) {
        return file.toAbsolutePath().normalize();
    }

    private Command command(Path file, boolean hasNamesake) {
        Path folder = file.getParent();
        String name =
                hasNamesake && folder != null
                        ? messages.text("openRecent.in", name(file), folder.toString())
                        : name(file);
        return new Command("openRecent", name, null, always, () -> window.open(file));
    }

    private static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }
}
