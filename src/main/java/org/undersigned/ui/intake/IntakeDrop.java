package org.undersigned.ui.intake;

import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Lets files and text from other programs be dropped anywhere on a part of the window.
///
/// @param possible whether something may be dropped now
/// @param over told whether something is held over it
/// @param files told which files were dropped
/// @param text told which text was dropped
record IntakeDrop(
        BooleanSupplier possible,
        Consumer<Boolean> over,
        Consumer<List<Path>> files,
        Consumer<String> text) {

    /// What somebody holds over the window.
    ///
    /// @param files empty if it is something else
    /// @param text empty if it is something else
    record Held(List<Path> files, String text) {

        static Held of(DragEvent event) {
            Dragboard board = event.getDragboard();
            List<File> files = board.hasFiles() ? board.getFiles() : List.of();
            return new Held(
                    files.stream().map(File::toPath).toList(),
                    files.isEmpty() && board.hasString() ? board.getString() : "");
        }
    }

    /// Watches what is dragged over a part of the window. What is dragged within the window is no
    /// business of ours.
    void install(Region root) {
        root.addEventHandler(
                DragEvent.DRAG_OVER,
                event -> {
                    if (event.getGestureSource() == null && hold(Held.of(event))) {
                        event.acceptTransferModes(TransferMode.COPY);
                        event.consume();
                    }
                });
        root.addEventHandler(DragEvent.DRAG_EXITED, _ -> over.accept(false));
        root.addEventHandler(
                DragEvent.DRAG_DROPPED,
                event -> {
                    if (event.getGestureSource() == null && drop(Held.of(event))) {
                        event.setDropCompleted(true);
                        event.consume();
                    }
                });
    }

    /// Whether it may be dropped.
    boolean hold(Held held) {
        boolean fits = fits(held);
        over.accept(fits);
        return fits;
    }

    /// Takes it; false if it may not be dropped.
    boolean drop(Held held) {
        over.accept(false);
        if (!fits(held)) {
            return false;
        }
        if (held.files().isEmpty()) {
            text.accept(held.text());
        } else {
            files.accept(held.files());
        }
        return true;
    }

    private boolean fits(Held held) {
        return possible.getAsBoolean() && !(held.files().isEmpty() && held.text().isBlank());
    }
}
