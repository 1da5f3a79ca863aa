package org.undersigned.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

class PreferencesFileTest {

    @TempDir Path folder;

    private Path file;
    private PreferencesFile preferences;

    @BeforeEach
    void begin() {
        file = folder.resolve("preferences.properties");
        preferences = new PreferencesFile(file);
    }

    @Test
    void knowsWhatIsSoUntilSomethingIsChosen() {
        assertThat(preferences.read()).isEqualTo(Preferences.DEFAULT);
        assertThat(file).doesNotExist();
    }

    @Test
    void remembersEverything() {
        Preferences chosen =
                new Preferences(
                        Theme.DARK,
                        RowHeight.COMFORTABLE,
                        Map.of("sidebar", 0.18, "page", 0.625),
                        new WindowPlace(-1200, 40, 1280.5, 800, true),
                        folder.resolve("Bänke = 長椅 #1.undersigned"));

        assertThat(preferences.change(_ -> chosen)).isEmpty();
        assertThat(new PreferencesFile(file).read()).isEqualTo(chosen);
    }

    @Test
    void writesThemForPeopleToRead() throws IOException {
        preferences.change(it -> it.withTheme(Theme.LIGHT).withDivider("sidebar", 0.25));

        assertThat(Files.readString(file))
                .isEqualTo("divider.sidebar=0.25\nrows=compact\ntheme=light\n");
    }

    @Test
    void forgetsWhatIsNoMore() {
        preferences.change(it ->
                it.withWindow(new WindowPlace(0, 0, 900, 700, false))
                        .withWorkspace(folder.resolve("w.undersigned")));
        preferences.change(it -> it.withWindow(null).withWorkspace(null));

        assertThat(preferences.read()).isEqualTo(Preferences.DEFAULT);
    }

    @Test
    void leavesWhatAnotherWindowChose() {
        PreferencesFile other = new PreferencesFile(file);
        preferences.change(it -> it.withTheme(Theme.DARK));
        other.change(it -> it.withRows(RowHeight.COMFORTABLE));

        assertThat(preferences.read())
                .isEqualTo(
                        Preferences.DEFAULT.withTheme(Theme.DARK).withRows(RowHeight.COMFORTABLE));
    }

    @Test
    void keepsWhatANewerProgramChose() throws IOException {
        Files.writeString(file, "language=fr\ntheme=dark\n");
        preferences.change(it -> it.withTheme(Theme.LIGHT));

        assertThat(Files.readString(file)).contains("language=fr\n", "theme=light\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "theme=mauve",
                "rows",
                "divider.sidebar=1.5",
                "divider.sidebar=NaN",
                "divider.sidebar=wide",
                "window.width=900\nwindow.height=0\nwindow.x=1\nwindow.y=1",
                "window.width=900",
                "window.width=Infinity\nwindow.height=700\nwindow.x=1\nwindow.y=1",
                "workspace=w.undersigned",
                "workspace=https://example.org/",
                "workspace=file:///a%zz",
                "workspace=file:///a%00b",
                "workspace=file://host/a",
                "theme=\\u12",
                "\0\0\0"
            })
    void takesWhatIsDamagedForNotChosen(String text) throws IOException {
        Files.writeString(file, text);

        assertThat(preferences.read()).isEqualTo(Preferences.DEFAULT);
    }

    @Test
    void keepsWhatIsWholeBesideWhatIsDamaged() throws IOException {
        Files.writeString(file, "rows=huge\ntheme=dark\ndivider.page=\\u00");

        assertThat(preferences.read()).isEqualTo(Preferences.DEFAULT.withTheme(Theme.DARK));
    }

    @Test
    void allowsNoDividerOutsideItsPane() {
        assertThatThrownBy(() -> Preferences.DEFAULT.withDivider("sidebar", 1.01))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
