package org.undersigned.boot;

import org.jspecify.annotations.Nullable;
import org.undersigned.ui.desk.DeskModel;
import org.undersigned.ui.desk.LetterModel;
import org.undersigned.ui.export.Guide;
import org.undersigned.ui.shell.Shell;
import org.undersigned.ui.shell.WindowModel;
import org.undersigned.ui.start.Errands;
import org.undersigned.workflow.desk.Check;
import org.undersigned.workflow.desk.Concern;
import org.undersigned.workflow.intake.ImportKind;

import java.nio.file.Path;

/// Runs the errands of the parts of the window: they are made before the shell, which knows the
/// ways.
final class Errand implements Errands, Guide {

    private final WindowModel window;
    private @Nullable Shell shell;

    Errand(WindowModel window) {
        this.window = window;
    }

    void setShell(Shell made) {
        shell = made;
    }

    @Override
    public void open(Path workspace) {
        window.open(workspace);
    }

    @Override
    public void create() {
        run("newWorkspace");
    }

    @Override
    public void choose() {
        run("open");
    }

    @Override
    public void lookAround() {
        run("sample");
    }

    @Override
    public void to(Check check) {
        DeskModel desk = window.deskProperty().get();
        LetterModel letter = desk == null ? null : desk.letterProperty().get();
        if (shell != null && letter != null) {
            shell.lead(letter, screen(check.concern()), check.finding().problem().place());
        }
    }

    /// Goes to the screen where what was brought in can be seen.
    void to(ImportKind arrived) {
        run(
                switch (arrived) {
                    case LETTER -> "text";
                    case ROSTER -> "signatories";
                    case RECIPIENTS -> "recipients";
                });
    }

    /// What sends a letter, and whether it is done, is said where its text is.
    private static String screen(Concern concern) {
        return switch (concern) {
            case TEXT, LETTERHEAD, STAGE -> "text";
            case RECIPIENTS -> "recipients";
            case SIGNATORIES -> "signatories";
        };
    }

    /// Does something by its key, if it can be done now.
    void run(String command) {
        if (shell != null) {
            shell.run(command);
        }
    }
}
