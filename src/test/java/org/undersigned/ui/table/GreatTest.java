package org.undersigned.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.undersigned.roster.SignOn;
import org.undersigned.ui.roster.RosterView;
import org.undersigned.ui.roster.RosterViewModel;

import java.nio.file.Path;

/// More lines are selected than JavaFX's own selection lets go in reasonable time.
@ExtendWith(ApplicationExtension.class)
class GreatTest {

    private static final int COUNT = 3000;

    @TempDir static Path folder;
    private static int number;
    private ListDesk desk;
    private GridModel<SignOn> grid;
    private Scene scene;
    private TableView<Row<SignOn>> table;

    @Start
    @SuppressWarnings("unchecked")
    void open(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Path own = folder.resolve("test-" + number++);
        own.toFile().mkdir();
        desk = ListDesk.of(own, Crowd.roster(own, COUNT));
        RosterViewModel model =
                new RosterViewModel(desk.letter(), desk.around(), desk.pasted::add, () -> {});
        grid = model.grid();
        scene = new Scene(new RosterView(model, desk.messages), 960, 800);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        table = (TableView<Row<SignOn>>) scene.lookup("#table");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private void selectAll(FxRobot robot) {
        robot.interact(table::requestFocus);
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
    }

    private long chosen() {
        return table.lookupAll(".table-row-cell:chosen").size();
    }

    @Test
    @Timeout(120)
    void selectsAllAndShowsIt(FxRobot robot) {
        selectAll(robot);

        assertThat(grid.selectedProperty().get()).hasSize(COUNT);
        assertThat(scene.lookup("#bulk").isVisible()).isTrue();
        assertThat(chosen()).isGreaterThan(10);
        assertThat(table.getSelectionModel().getSelectedIndices()).isEmpty();
    }

    @Test
    @Timeout(120)
    void keepsWhatIsSelectedAndStillShown(FxRobot robot) {
        selectAll(robot);
        robot.interact(() -> grid.filterProperty().set("1"));
        int left = grid.shown().size();
        assertThat(left).isLessThan(Great.FROM);
        assertThat(grid.selectedProperty().get()).hasSize(left);
        assertThat(table.getSelectionModel().getSelectedIndices()).hasSize(left);
        assertThat(chosen()).isZero();
        robot.interact(() -> grid.filterProperty().set(""));
        assertThat(grid.selectedProperty().get()).hasSize(left);
    }

    @Test
    @Timeout(120)
    void endsWithTheNextLineThatIsChosen(FxRobot robot) {
        selectAll(robot);
        robot.interact(() -> table.getFocusModel().focus(3));
        robot.type(KeyCode.DOWN);

        assertThat(grid.selectedProperty().get()).hasSize(1);
        assertThat(chosen()).isZero();
        assertThat(scene.lookup("#bulk").isVisible()).isFalse();
    }

    @Test
    @Timeout(120)
    void staysWhenLinesAreSorted(FxRobot robot) {
        selectAll(robot);
        robot.interact(() -> table.getSortOrder().add(table.getColumns().get(3)));

        assertThat(grid.selectedProperty().get()).hasSize(COUNT);
        assertThat(chosen()).isGreaterThan(10);
    }
}
