package org.undersigned.ui.shell;

import atlantafx.base.controls.Notification;
import atlantafx.base.theme.Styles;

import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.undersigned.problem.Problem;
import org.undersigned.ui.Messages;
import org.undersigned.ui.Outside;
import org.undersigned.ui.Present;
import org.undersigned.ui.desk.DeskModel;
import org.undersigned.ui.desk.Notice;
import org.undersigned.workflow.desk.Step;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// What is told in passing, above the right end of the status bar. Clicks beside it go through.
final class ToastStack extends VBox {

    private final Toasts toasts;
    private final WindowModel window;
    private final Outside outside;
    private final Sentence sentence;
    private final Messages messages;
    private final Map<Toast, Notification> made = new HashMap<>();

    ToastStack(
            Toasts toasts,
            WindowModel window,
            Outside outside,
            Sentence sentence,
            Messages messages) {
        this.toasts = toasts;
        this.window = window;
        this.outside = outside;
        this.sentence = sentence;
        this.messages = messages;
        setId("toasts");
        getStyleClass().add("toasts");
        setAlignment(Pos.BOTTOM_RIGHT);
        setPickOnBounds(false);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.PARENT);
        toasts.shown().addListener((ListChangeListener<Toast>) _ -> show());
        show();
    }

    private void show() {
        made.keySet().retainAll(toasts.shown());
        getChildren()
                .setAll(
                        toasts.shown().stream()
                                .map(it -> made.computeIfAbsent(it, this::notification))
                                .toList());
        if (!toasts.shown().isEmpty()) {
            setAccessibleText(said(toasts.shown().getLast().notice()));
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }

    private Notification notification(Toast toast) {
        Notification notification =
                switch (toast.notice()) {
                    case Notice.Trouble(Problem problem) -> trouble(problem);
                    case Notice.Done(String done) -> done(toast, done);
                    case Notice.Told(String told) -> done(toast, told);
                    case Notice.Written(String written, Path path) -> written(written, path);
                };
        notification.setOnClose(_ -> toasts.close(toast));
        notification.getStyleClass().add("toast");
        notification.setAccessibleText(said(toast.notice()));
        return notification;
    }

    private Notification trouble(Problem problem) {
        Notification notification =
                new Notification(sentence.both(problem), new FontIcon(Feather.ALERT_TRIANGLE));
        notification.getStyleClass().add(problem.isError() ? Styles.DANGER : Styles.WARNING);
        return notification;
    }

    private Notification done(Toast toast, String said) {
        Notification notification = new Notification(said, new FontIcon(Feather.CHECK));
        notification.getStyleClass().add(Styles.SUCCESS);
        if (toast.step() != null) {
            Button undo = new Button(messages.text("command.undo"));
            undo.getStyleClass().add("toast-undo");
            undo.setOnAction(_ -> toasts.undo(toast));
            undo.disableProperty().bind(isLast(toast).map(it -> !it));
            notification.setPrimaryActions(undo);
        }
        return notification;
    }

    private Notification written(String said, Path path) {
        Notification notification = new Notification(said, new FontIcon(Feather.CHECK));
        notification.getStyleClass().add(Styles.SUCCESS);
        Button open = new Button(messages.text("toast.open"));
        open.setOnAction(_ -> outside.show(path));
        notification.setPrimaryActions(open);
        Path folder = path.toAbsolutePath().getParent();
        if (!Files.isDirectory(path) && folder != null) {
            Button openFolder = new Button(messages.text("toast.openFolder"));
            openFolder.setOnAction(_ -> outside.show(folder));
            notification.setPrimaryActions(open, openFolder);
        }
        return notification;
    }

    private ObservableValue<Boolean> isLast(Toast toast) {
        ObservableValue<Step> undo =
                Present.flatMap(window.deskProperty(), DeskModel::undoProperty);
        return Present.map(undo, _ -> toasts.canUndo(toast)).orElse(false);
    }

    private String said(Notice notice) {
        return switch (notice) {
            case Notice.Trouble(Problem problem) -> sentence.both(problem);
            case Notice.Done(String said) -> said;
            case Notice.Told(String said) -> said;
            case Notice.Written(String said, Path _) -> said;
        };
    }
}
