package org.undersigned.boot;

import org.jspecify.annotations.Nullable;
import org.undersigned.ui.shell.Shell;
import org.undersigned.ui.shell.WindowModel;
import org.undersigned.ui.start.Errands;

import java.nio.file.Path;

/// Runs the errands of the start screen, which is a part of the shell that knows the ways.
final class Errand implements Errands {

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

    private void run(String command) {
        if (shell != null) {
            shell.run(command);
        }
    }
}
