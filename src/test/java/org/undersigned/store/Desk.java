package org.undersigned.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.undersigned.problem.Outcome;
import org.undersigned.problem.Problem;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/// Somebody who works on a workspace, with a watch that can be set.
final class Desk {

    static final Instant MORNING = Instant.parse("2031-03-03T08:00:00Z");

    private Instant now = MORNING;
    private final InstantSource watch = () -> now;
    private final Path file;

    Desk(Path folder) {
        this.file = folder.resolve("benches.undersigned");
    }

    Path file() {
        return file;
    }

    Workspaces workspaces() {
        return new Workspaces("roe", watch);
    }

    InstantSource watch() {
        return watch;
    }

    void wait(Duration time) {
        now = now.plus(time);
    }

    Workspace create() {
        return done(workspaces().create(file));
    }

    Workspace open() {
        return done(workspaces().open(file));
    }

    /// The value of what must have gone without a word.
    static <T> T done(Outcome<T> outcome) {
        assertThat(outcome.problems()).isEmpty();
        return outcome.value().orElseThrow();
    }

    static List<String> keys(Outcome<?> outcome) {
        return outcome.problems().stream().map(Problem::key).toList();
    }

    static Stored<LetterText> add(Workspace workspace, String name, String text) {
        return done(
                workspace.change(
                        Label.of("letter.added", name),
                        it -> it.letters().add(new LetterText(name, text))));
    }

    static Stored<LetterText> letter(Workspace workspace, String name) {
        return done(workspace.read(it -> it.letters().named(name).orElseThrow()));
    }

    static List<String> texts(Workspace workspace) {
        return done(workspace.read(it -> it.letters().all())).stream()
                .map(letter -> letter.value().name() + ": " + letter.value().text())
                .toList();
    }
}
