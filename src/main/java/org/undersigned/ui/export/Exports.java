package org.undersigned.ui.export;

import org.undersigned.ui.Messages;
import org.undersigned.ui.Tasks;
import org.undersigned.ui.desk.LetterModel;
import org.undersigned.workflow.desk.Prints;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/// The exports of all letters, one for each. An export goes on when one turns to another letter or
/// closes the workspace, and then tells in passing what came of it; when the program ends it is
/// called off, and leaves nothing. Used in the foreground only.
public final class Exports {

    private final Prints prints;
    private final Tasks tasks;
    private final InstantSource clock;
    private final Sentences sentences;
    private final AttachedChoice attached = new AttachedChoice();
    private final Map<Letter, Export> exports = new HashMap<>();

    /// @param clock tells when something was written
    public Exports(Prints prints, Tasks tasks, InstantSource clock, Messages messages) {
        this.prints = prints;
        this.tasks = tasks;
        this.clock = clock;
        this.sentences = new Sentences(messages);
    }

    /// What writes them.
    Prints prints() {
        return prints;
    }

    /// What goes along within the files.
    AttachedChoice attached() {
        return attached;
    }

    /// Copies of a workspace have letters that are known by the same.
    private record Letter(Path workspace, String id) {}

    /// The one of this letter.
    Export of(LetterModel letter) {
        Path workspace = letter.desk().file().toAbsolutePath();
        return exports.computeIfAbsent(
                new Letter(workspace, letter.id()),
                _ -> new Export(prints, tasks, clock, sentences));
    }
}
