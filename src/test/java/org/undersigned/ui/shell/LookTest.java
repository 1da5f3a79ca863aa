package org.undersigned.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.ColorScheme;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.undersigned.ui.Darkroom;
import org.undersigned.ui.Legibility;
import org.undersigned.workflow.RowHeight;
import org.undersigned.workflow.Theme;

import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;

class LookTest {

    private static final String KEPT = System.getProperty("undersigned.screens", "");

    @BeforeAll
    static void open() {
        Darkroom.open();
    }

    @Test
    void followsTheSystemUntilSomethingElseIsChosen() {
        ObjectProperty<ColorScheme> system = new SimpleObjectProperty<>(ColorScheme.DARK);
        Darkroom.run(() -> {
            Look look = new Look(system);
            assertThat(look.schemeProperty().getValue()).isEqualTo(ColorScheme.DARK);

            look.themeProperty().set(Theme.LIGHT);
            assertThat(look.schemeProperty().getValue()).isEqualTo(ColorScheme.LIGHT);

            look.themeProperty().set(Theme.SYSTEM);
            system.set(ColorScheme.LIGHT);
            assertThat(look.schemeProperty().getValue()).isEqualTo(ColorScheme.LIGHT);
        });
    }

    @Test
    void makesRowsHigherWhereOneLikes() {
        Scene scene = gallery(ColorScheme.LIGHT, RowHeight.COMFORTABLE);

        assertThat(Darkroom.within(() -> scene.getRoot().lookup(".table-row-cell").prefHeight(-1)))
                .isEqualTo(36);
        Darkroom.run(() -> scene.getWindow().hide());
    }

    @ParameterizedTest
    @EnumSource
    void canBeReadWhicheverControlSaysIt(ColorScheme scheme) {
        Scene scene = gallery(scheme, RowHeight.COMPACT);
        WritableImage picture = Darkroom.within(() -> scene.snapshot(null));
        if (!KEPT.isEmpty()) {
            String name = "gallery-" + scheme.name().toLowerCase(Locale.ROOT) + ".png";
            Darkroom.develop(picture, Path.of(KEPT, name));
        }

        assertThat(Darkroom.within(() -> Legibility.faint(scene.getRoot(), picture))).isEmpty();
        Darkroom.run(() -> scene.getWindow().hide());
    }

    @Test
    void hasAnEmblemInEachSize() {
        assertThat(Look.icons())
                .hasSize(7)
                .allSatisfy(it -> assertThat(Path.of(URI.create(it))).exists());
    }

    private static Scene gallery(ColorScheme scheme, RowHeight rows) {
        Scene scene =
                Darkroom.within(() -> {
                    Look.load(Path.of(System.getProperty("undersigned.assets")));
                    Look look = new Look(new SimpleObjectProperty<>(scheme));
                    look.rowsProperty().set(rows);
                    Scene made = new Scene(new Gallery(), 960, 720);
                    look.dress(made);
                    Stage stage = new Stage();
                    stage.setScene(made);
                    stage.setX(0);
                    stage.setY(0);
                    stage.show();
                    return made;
                });
        Darkroom.pulses(3);
        return scene;
    }
}
