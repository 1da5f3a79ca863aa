package org.undersigned.ui;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// A world around the window in which everything was decided before: the answers of its dialogs are
/// put in, and what was asked and shown is taken out.
public final class FakeOutside implements Outside {

    /// What the dialogs answer, one after the other; cancelled when there is nothing left.
    public final Deque<Path> answers = new ArrayDeque<>();

    /// The names that were suggested.
    public final List<String> suggested = new ArrayList<>();

    /// What was shown in other programs.
    public final List<Path> shown = new ArrayList<>();

    @Override
    public Optional<Path> open(Purpose purpose) {
        return answer();
    }

    @Override
    public List<Path> openAll(Purpose purpose) {
        return answer().stream().toList();
    }

    @Override
    public Optional<Path> save(Purpose purpose, String name) {
        suggested.add(name);
        return answer();
    }

    @Override
    public Optional<Path> folder() {
        return answer();
    }

    @Override
    public void show(Path path) {
        shown.add(path);
    }

    private Optional<Path> answer() {
        return Optional.ofNullable(answers.poll());
    }
}
