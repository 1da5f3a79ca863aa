package org.undersigned.ui.print;

import javafx.scene.Scene;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.undersigned.ui.Messages;

/// A window in front of another, to print from.
public final class PrintWindow {

    private PrintWindow() {}

    /// Opens it; closing it calls off what is going on.
    public static void open(Window owner, PrintViewModel model, Messages messages) {
        Stage stage = new Stage();
        PrintView view = new PrintView(model, messages, stage::close);
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle(messages.text("print.window"));
        Scene scene = new Scene(view, 500, 440);
        if (owner.getScene() != null) {
            scene.getStylesheets().setAll(owner.getScene().getStylesheets());
        }
        stage.setScene(scene);
        stage.setOnHidden(_ -> view.abandon());
        stage.show();
        view.first().requestFocus();
    }
}
