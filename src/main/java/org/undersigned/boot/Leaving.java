package org.undersigned.boot;

import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.undersigned.ui.shell.WindowModel;

/// Closes the window: what is not saved is saved first, or asked about, and the window is
/// remembered as it was left.
final class Leaving {

    private final Stage stage;
    private @Nullable WindowModel window;
    private @Nullable WindowMemory memory;

    Leaving(Stage stage) {
        this.stage = stage;
        stage.setOnCloseRequest(request -> {
            request.consume();
            ask();
        });
    }

    void connect(WindowModel model, WindowMemory remembering) {
        window = model;
        memory = remembering;
    }

    /// Closes the window, if nobody would rather stay.
    void ask() {
        if (memory != null) {
            memory.keep();
        }
        if (window == null) {
            stage.close();
        } else {
            window.close(stage::close);
        }
    }
}
