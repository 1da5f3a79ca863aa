package org.undersigned.boot;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.undersigned.ui.Messages;
import org.undersigned.ui.Tasks;
import org.undersigned.ui.shell.Look;
import org.undersigned.ui.shell.SystemOutside;
import org.undersigned.workflow.PreferencesFile;

import java.nio.file.Path;
import java.util.Locale;

/// The program with a window.
public final class WindowApplication extends Application {

    /// The word that opens the sample campaign.
    static final String SAMPLE = "--sample";

    /// So large the window is at first, in pixels at 100 %.
    static final double WIDTH = 1280;

    static final double HEIGHT = 860;

    /// The page and what is edited both need their room.
    private static final double LEAST_WIDTH = 640;

    private static final double LEAST_HEIGHT = 480;

    private static final String PREFERENCES = "preferences";

    private @Nullable Tasks tasks;
    private @Nullable Ending ending;

    @Override
    public void start(Stage stage) {
        Assembly assembly = Assembly.fromSystemProperties();
        Home home = Home.open();
        Alarm alarm = new Alarm(Logbook.open(home.folders().logs()), home.folders().logs());
        Thread.setDefaultUncaughtExceptionHandler((_, unexpected) -> alarm.ring(unexpected));
        Tasks threads = Tasks.live(alarm::ring);
        tasks = threads;
        Look look = new Look(Platform.getPreferences().colorSchemeProperty());
        Messages messages = new Messages(Locale.getDefault());
        Leaving leaving = new Leaving(stage);
        Window window =
                Window.of(
                        new Window.Surroundings(
                                assembly,
                                home.folders(),
                                threads,
                                new SystemOutside(stage, getHostServices(), messages),
                                look,
                                messages,
                                leaving::ask));
        alarm.connect(threads, window.model().notices());
        stage.setScene(window.scene(look, WIDTH, HEIGHT));
        WindowMemory memory =
                new WindowMemory(
                        new PreferencesFile(home.folders().config().resolve(PREFERENCES)),
                        stage,
                        look,
                        window.shell().dividers());
        leaving.connect(window.model(), memory);
        ending = Ending.watch(window.model(), threads);
        dress(stage, window);
        memory.restore(threads);
        stage.show();
        home.problems().forEach(window.model()::tell);
        getParameters().getRaw().forEach(word -> open(window, word));
        Rehearsal.begin(window, threads);
    }

    private static void dress(Stage stage, Window window) {
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.titleProperty().bind(window.shell().titleProperty());
        Look.icons().map(Image::new).forEach(stage.getIcons()::add);
    }

    private static void open(Window window, String word) {
        if (word.equals(SAMPLE)) {
            window.model().openSample();
        } else {
            window.model().open(Path.of(word));
        }
    }

    @Override
    public void stop() {
        if (ending != null) {
            ending.left();
        }
        if (tasks != null) {
            tasks.close();
        }
    }
}
