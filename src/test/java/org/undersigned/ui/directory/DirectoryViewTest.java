package org.undersigned.ui.directory;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.undersigned.ui.table.ListDesk;
import org.undersigned.ui.table.Row;

import java.nio.file.Path;
import java.util.List;

/// The directory in a window.
@ExtendWith(ApplicationExtension.class)
class DirectoryViewTest {

    private static final String LIST =
            """
            organization,state,status
            Lake Trust,CO,confirmed
            "Lake Trust, Inc.",CO,confirmed
            Pond Society,UT,pending
            """;

    @TempDir static Path folder;
    private static int number;
    private ListDesk desk;
    private DirectoryViewModel model;
    private Scene scene;
    private TableView<Row<Line>> table;

    @Start
    @SuppressWarnings("unchecked")
    void open(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerDark().getUserAgentStylesheet());
        Path own = folder.resolve("test-" + number++);
        own.toFile().mkdir();
        desk = ListDesk.of(own, ListDesk.write(own, "list.csv", LIST));
        model = new DirectoryViewModel(desk.model, desk.tasks, desk.messages);
        StackPane place = new StackPane();
        scene = new Scene(place, 960, 760);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        place.getChildren().add(new DirectoryView(model, desk.model, desk.messages));
        table = (TableView<Row<Line>>) scene.lookup("#table");
    }

    @AfterEach
    void close() {
        desk.close();
        assertThat(desk.notices).isEmpty();
    }

    @Test
    void takesTheListInWhereNobodyIs(FxRobot robot) {
        robot.interact(() -> ((Button) scene.lookup("#empty-import")).fire());

        assertThat(names()).containsExactly("Lake Trust", "Lake Trust, Inc.", "Pond Society");
    }

    @Test
    void keepsTheKeyboardInTheFieldThatIsCorrected(FxRobot robot) {
        robot.interact(() -> DirectoryViewModel.enroll(desk.model));
        robot.interact(() -> table.getSelectionModel().clearAndSelect(2));
        robot.interact(() -> scene.lookup("#party-acronym").requestFocus());
        robot.write("PS");
        robot.type(KeyCode.ENTER);

        assertThat(model.grid().rows().get(2).value().party().profile().acronym()).isEqualTo("PS");
        assertThat(scene.getFocusOwner().getId()).isEqualTo("party-acronym");
        assertThat(((TextField) scene.getFocusOwner()).getText()).isEqualTo("PS");
        robot.interact(desk.model::undo);
        assertThat(model.grid().rows().get(2).value().party().profile().acronym()).isEmpty();
    }

    @Test
    void relatesWhomOneBeginsToType(FxRobot robot) {
        robot.interact(() -> DirectoryViewModel.enroll(desk.model));
        robot.interact(() -> table.getSelectionModel().clearAndSelect(2));
        robot.interact(() -> scene.lookup("#kin-search").requestFocus());
        robot.write("lake");
        robot.type(KeyCode.ENTER);

        assertThat(model.sheetProperty().get().kinships()).hasSize(1);
        assertThat(robot.lookup("chapter of Lake Trust").tryQuery()).isPresent();
    }

    @Test
    void makesOneOfTwoAndOfThoseWhoAreProbablyOne(FxRobot robot) {
        robot.interact(() -> DirectoryViewModel.enroll(desk.model));
        robot.interact(() -> table.getSelectionModel().selectRange(0, 2));
        robot.interact(() -> ((Button) scene.lookup("#merge-second")).fire());
        assertThat(names()).containsExactly("Lake Trust, Inc.", "Pond Society");

        robot.interact(desk.model::undo);
        robot.clickOn("#twice");
        robot.type(KeyCode.S);
        assertThat(names()).hasSize(2);
        robot.interact(() -> ((Button) scene.lookup("#quiet-back")).fire());
        assertThat(scene.lookup("#table")).isNotNull();
    }

    private List<String> names() {
        return model.grid().rows().stream().map(it -> it.value().party().name()).toList();
    }
}
