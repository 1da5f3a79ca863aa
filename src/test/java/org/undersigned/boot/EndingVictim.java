package org.undersigned.boot;

import javafx.application.ColorScheme;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.fxmisc.richtext.GenericStyledArea;
import org.undersigned.ui.Darkroom;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// Types into the text of a letter and into a cell of its list, says `typed` before either can be
/// saved, and goes on until it is ended.
final class EndingVictim {

    private EndingVictim() {}

    /// Types.
    ///
    /// @param args the folder of the program's own files, the workspace, what is typed
    public static void main(String[] args) {
        Sitting sitting = new Sitting(Path.of(args[0]), ColorScheme.LIGHT, 960, 860).onStage();
        sitting.open(Path.of(args[1])).run("text");
        Ending.watch(sitting.window().model(), sitting.tasks());
        Darkroom.run(() -> {
            var area =
                    (GenericStyledArea<?, ?, ?>)
                            Objects.requireNonNull(sitting.front().lookup("#letter-text"));
            area.insertText(area.getLength(), " " + args[2]);
        });
        sitting.run("signatories");
        Darkroom.run(() -> {
            TableView<?> table = (TableView<?>) sitting.there("table");
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(0);
            table.getFocusModel().focus(0);
            table.fireEvent(
                    new KeyEvent(
                            KeyEvent.KEY_PRESSED,
                            "",
                            "",
                            KeyCode.ENTER,
                            false,
                            false,
                            false,
                            false));
            ((TextField) Objects.requireNonNull(table.getScene().getFocusOwner())).setText(args[2]);
            System.out.println("typed");
        });
        LockSupport.parkNanos(TimeUnit.MINUTES.toNanos(1));
    }
}
