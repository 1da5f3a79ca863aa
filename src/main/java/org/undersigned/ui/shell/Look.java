package org.undersigned.ui.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.text.Font;

import org.undersigned.workflow.RowHeight;
import org.undersigned.workflow.Theme;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// How the window looks: GitHub's Primer as AtlantaFX has it, light or dark, with our own measures
/// and our own typeface on top.
///
/// The typeface comes with the program: a bare Linux has none, and every system's is a little wider
/// or narrower than the next.
public final class Look {

    /// The style class of a scene whose rows are high.
    private static final String COMFORTABLE = "comfortable";

    private static final List<String> FACES =
            List.of(
                    "source-sans/SourceSans3-Regular.ttf",
                    "source-sans/SourceSans3-It.ttf",
                    "source-sans/SourceSans3-Bold.ttf",
                    "source-sans/SourceSans3-BoldIt.ttf",
                    "source-serif/SourceSerif4-Regular.ttf",
                    "source-serif/SourceSerif4-It.ttf",
                    "source-serif/SourceSerif4-Bold.ttf",
                    "source-serif/SourceSerif4-BoldIt.ttf",
                    "source-code/SourceCodePro-Regular.ttf");

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.SYSTEM);
    private final ObjectProperty<RowHeight> rows = new SimpleObjectProperty<>(RowHeight.COMPACT);
    private final ObservableValue<ColorScheme> scheme;

    /// @param system whether the rest of the desktop is light or dark
    public Look(ObservableValue<ColorScheme> system) {
        this.scheme =
                Bindings.createObjectBinding(
                        () ->
                                switch (theme.get()) {
                                    case SYSTEM -> system.getValue();
                                    case LIGHT -> ColorScheme.LIGHT;
                                    case DARK -> ColorScheme.DARK;
                                },
                        theme,
                        system);
        scheme.subscribe(Look::dye);
    }

    /// Makes the program's own typefaces known; done once, before anything is shown.
    ///
    /// @param assets the folder that has them under `fonts`
    public static void load(Path assets) {
        FACES.stream()
                .map(assets.resolve("fonts")::resolve)
                .filter(Files::exists)
                .forEach(file -> Font.loadFont(file.toUri().toString(), 0));
    }

    /// The addresses of the program's emblem, from small to large.
    public static Stream<String> icons() {
        return Stream.of(16, 24, 32, 48, 64, 128, 256).map(it -> address("icon-" + it + ".png"));
    }

    /// What was chosen.
    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /// How close to one another the rows of tables stand.
    public ObjectProperty<RowHeight> rowsProperty() {
        return rows;
    }

    /// Whether that comes to light or dark.
    public ObservableValue<ColorScheme> schemeProperty() {
        return scheme;
    }

    /// Puts our measures over a scene. Dialogs and popups have those of the scene they belong to.
    public void dress(Scene scene) {
        scene.getStylesheets().add(stylesheet());
        scheme.subscribe(it -> scene.getPreferences().setColorScheme(it));
        rows.subscribe(it -> {
            scene.getRoot().getStyleClass().remove(COMFORTABLE);
            if (it == RowHeight.COMFORTABLE) {
                scene.getRoot().getStyleClass().add(COMFORTABLE);
            }
        });
    }

    /// The address of our measures.
    static String stylesheet() {
        return address("look.css");
    }

    private static String address(String name) {
        return Objects.requireNonNull(Look.class.getResource(name)).toExternalForm();
    }

    private static void dye(ColorScheme scheme) {
        Application.setUserAgentStylesheet(
                switch (scheme) {
                    case LIGHT -> new PrimerLight().getUserAgentStylesheet();
                    case DARK -> new PrimerDark().getUserAgentStylesheet();
                });
    }
}
