package org.undersigned.ui.text;

import org.jspecify.annotations.Nullable;
import org.undersigned.store.Workspaces;
import org.undersigned.typeset.TypeShop;
import org.undersigned.typeset.Typesetter;
import org.undersigned.ui.Tasks;
import org.undersigned.ui.desk.DeskModel;
import org.undersigned.ui.desk.LetterModel;
import org.undersigned.ui.desk.Notice;
import org.undersigned.workflow.desk.Desk;
import org.undersigned.workflow.desk.Desks;
import org.undersigned.workflow.desk.Proofs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// A letter in a real workspace, open as in the window, with everything done at once.
final class OpenLetter implements AutoCloseable {

    private static final Proofs PROOFS = new Proofs(new Once()::get);

    private static final class Once {
        private @Nullable Typesetter typesetter;

        private synchronized Typesetter get() {
            Typesetter made = typesetter != null ? typesetter : TypeShop.typesetter();
            typesetter = made;
            return made;
        }
    }

    final Clock clock = new Clock();
    final Tasks tasks;
    final List<Notice> notices = new ArrayList<>();
    final DeskModel desk;

    OpenLetter(Path folder, String text) {
        this(folder, text, Tasks::direct);
    }

    OpenLetter(Path folder, String text, Function<Clock, Tasks> threads) {
        tasks = threads.apply(clock);
        Desk opened =
                new Desks(new Workspaces("tester", clock))
                        .create(folder.resolve(UUID.randomUUID() + ".undersigned"))
                        .value()
                        .orElseThrow();
        opened.letters().add("Letter", text);
        desk =
                new DeskModel(
                        opened, opened.look().value().orElseThrow(), PROOFS, tasks, notices::add);
        desk.select(desk.letters().getFirst().id());
    }

    LetterModel letter() {
        LetterModel letter = desk.letterProperty().get();
        if (letter == null) {
            throw new AssertionError("no letter is open: " + notices);
        }
        return letter;
    }

    String text() {
        return letter().textProperty().get();
    }

    /// Changes the text without the screen.
    void rewrite(String text) {
        letter().rewrite(text);
    }

    @Override
    public void close() {
        desk.close(() -> {});
    }
}
