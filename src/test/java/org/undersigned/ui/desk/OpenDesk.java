package org.undersigned.ui.desk;

import org.undersigned.problem.Problem;
import org.undersigned.store.Workspaces;
import org.undersigned.typeset.Typesetter;
import org.undersigned.ui.HandTimer;
import org.undersigned.ui.Tasks;
import org.undersigned.workflow.desk.Desk;
import org.undersigned.workflow.desk.Desks;
import org.undersigned.workflow.desk.Proofs;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// A workspace in a real file, open before a view model, where everything is done at once and time
/// passes when it is told to.
public final class OpenDesk implements AutoCloseable {

    public final HandTimer timer = new HandTimer();
    public final List<Notice> notices = new ArrayList<>();
    public final Tasks tasks = Tasks.direct(timer);
    public final DeskModel model;
    private final Desk desk;
    private Instant now = Instant.parse("2031-03-03T08:00:00Z");

    private OpenDesk(Path file, boolean fresh, Supplier<Typesetter> typesetter) {
        Desks desks = new Desks(new Workspaces("roe", () -> now));
        desk = (fresh ? desks.create(file) : desks.open(file)).value().orElseThrow();
        model =
                new DeskModel(
                        desk,
                        desk.look().value().orElseThrow(),
                        new Proofs(typesetter),
                        tasks,
                        notices::add);
        model.letters().stream().findFirst().ifPresent(it -> model.select(it.id()));
    }

    public static OpenDesk fresh(Path folder) {
        return fresh(folder, OpenDesk::none);
    }

    /// One in which pages are made.
    public static OpenDesk fresh(Path folder, Supplier<Typesetter> typesetter) {
        return new OpenDesk(folder.resolve("benches.undersigned"), true, typesetter);
    }

    public static OpenDesk again(Path folder) {
        return new OpenDesk(folder.resolve("benches.undersigned"), false, OpenDesk::none);
    }

    private static Typesetter none() {
        throw new IllegalStateException("no pages are made here");
    }

    /// The letter that is being worked on.
    public LetterModel letter() {
        LetterModel letter = model.letterProperty().get();
        if (letter == null) {
            throw new AssertionError("no letter is open");
        }
        return letter;
    }

    /// Lets time pass for the window and for the workspace.
    public void pass(Duration time) {
        now = now.plus(time);
        timer.pass(time);
    }

    /// What the workspace itself has as the letter's text.
    public String stored() {
        return desk.letter(letter().id()).value().orElseThrow().orElseThrow().text();
    }

    /// The keys of the problems that were told.
    public List<String> troubles() {
        return notices.stream()
                .filter(Notice.Trouble.class::isInstance)
                .map(it -> ((Notice.Trouble) it).problem())
                .map(Problem::key)
                .toList();
    }

    @Override
    public void close() {
        desk.close();
    }
}
