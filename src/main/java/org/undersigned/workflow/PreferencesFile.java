package org.undersigned.workflow;

import org.undersigned.problem.Problem;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Remembers preferences. Several windows may do so at once: each changes what it means to, and
/// leaves the rest as the others chose it.
public final class PreferencesFile {

    private final Notebook notebook;

    /// @param file where to remember them
    public PreferencesFile(Path file) {
        this.notebook = new Notebook(file);
    }

    /// What was chosen.
    public Preferences read() {
        return new PreferencesText(notebook.text()).read();
    }

    /// Chooses something else.
    ///
    /// @return why it cannot be remembered, if that is so
    public Optional<Problem> change(UnaryOperator<Preferences> change) {
        return notebook.change(text -> {
            PreferencesText before = new PreferencesText(text);
            return before.with(change.apply(before.read()));
        });
    }
}
