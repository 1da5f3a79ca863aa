package org.undersigned.boot;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.undersigned.ui.Tasks;
import org.undersigned.ui.shell.Dividers;
import org.undersigned.ui.shell.Look;
import org.undersigned.workflow.Preferences;
import org.undersigned.workflow.PreferencesFile;
import org.undersigned.workflow.WindowPlace;

import java.util.List;

/// Puts the window where it was and makes it look as it did, and remembers both.
final class WindowMemory {

    private static final String LETTERS = "letters";
    private static final String PAGE = "page";

    private final PreferencesFile file;
    private final Stage stage;
    private final Look look;
    private final Dividers dividers;

    WindowMemory(PreferencesFile file, Stage stage, Look look, Dividers dividers) {
        this.file = file;
        this.stage = stage;
        this.look = look;
        this.dividers = dividers;
    }

    /// Puts everything as it was, and from now on remembers what is chosen.
    void restore(Tasks tasks) {
        Preferences before = file.read();
        look.themeProperty().set(before.theme());
        look.rowsProperty().set(before.rows());
        dividers.letters().set(before.dividers().getOrDefault(LETTERS, 0.0));
        dividers.page().set(before.dividers().getOrDefault(PAGE, 0.0));
        WindowPlace place = before.window();
        if (place != null) {
            put(placeOn(screens(), place));
        }
        look.themeProperty()
                .subscribe((_, now) ->
                        tasks.aside(() -> file.change(it -> it.withTheme(now)), _ -> {}));
        look.rowsProperty()
                .subscribe((_, now) ->
                        tasks.aside(() -> file.change(it -> it.withRows(now)), _ -> {}));
    }

    /// Remembers where the window is now, and its dividers; done when it is closed.
    void keep() {
        WindowPlace place =
                new WindowPlace(
                        stage.getX(),
                        stage.getY(),
                        stage.getWidth(),
                        stage.getHeight(),
                        stage.isMaximized());
        double letters = dividers.letters().get();
        double page = dividers.page().get();
        file.change(it -> {
            Preferences now = it.withWindow(stage.isMaximized() ? maximized(it) : place);
            now = letters > 0 ? now.withDivider(LETTERS, letters) : now;
            return page > 0 ? now.withDivider(PAGE, page) : now;
        });
    }

    /// A window that fills the screen goes back to what it was before.
    private WindowPlace maximized(Preferences before) {
        WindowPlace place = before.window();
        return place == null
                ? new WindowPlace(0, 0, WindowApplication.WIDTH, WindowApplication.HEIGHT, true)
                : new WindowPlace(place.x(), place.y(), place.width(), place.height(), true);
    }

    private void put(WindowPlace place) {
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        stage.setMaximized(place.maximized());
    }

    private static List<Rectangle2D> screens() {
        return Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
    }

    /// The same place if one can see it whole, else the nearest on the screen that shows most of
    /// it.
    ///
    /// @param screens what can be seen, the main one first
    static WindowPlace placeOn(List<Rectangle2D> screens, WindowPlace wanted) {
        Rectangle2D best = screens.getFirst();
        for (Rectangle2D screen : screens) {
            if (shared(screen, wanted) > shared(best, wanted)) {
                best = screen;
            }
        }
        double width = Math.min(wanted.width(), best.getWidth());
        double height = Math.min(wanted.height(), best.getHeight());
        return new WindowPlace(
                Math.clamp(wanted.x(), best.getMinX(), best.getMaxX() - width),
                Math.clamp(wanted.y(), best.getMinY(), best.getMaxY() - height),
                width,
                height,
                wanted.maximized());
    }

    private static double shared(Rectangle2D screen, WindowPlace place) {
        double width =
                Math.min(screen.getMaxX(), place.x() + place.width())
                        - Math.max(screen.getMinX(), place.x());
        double height =
                Math.min(screen.getMaxY(), place.y() + place.height())
                        - Math.max(screen.getMinY(), place.y());
        return Math.max(0, width) * Math.max(0, height);
    }
}
