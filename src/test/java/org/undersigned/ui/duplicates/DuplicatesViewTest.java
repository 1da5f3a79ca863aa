package org.undersigned.ui.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
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
import org.undersigned.roster.SignOn;
import org.undersigned.ui.roster.RosterMatter;
import org.undersigned.ui.table.ListDesk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Ten couples, decided by keyboard alone, and by mouse.
@ExtendWith(ApplicationExtension.class)
class DuplicatesViewTest {

    @TempDir static Path folder;
    private static int number;
    private final List<String> left = new ArrayList<>();
    private ListDesk desk;
    private DuplicatesViewModel<SignOn> model;
    private Scene scene;

    @Start
    void open(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Path own = folder.resolve("test-" + number++);
        own.toFile().mkdir();
        desk = ListDesk.of(own, Twins.roster(own, 10));
        model =
                new DuplicatesViewModel<>(
                        new RosterMatter(desk.letter(), desk.messages), desk.tasks);
        StackPane place = new StackPane();
        scene = new Scene(place, 960, 700);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        place.getChildren()
                .add(
                        new DuplicatesView(
                                model, "duplicates.list.", desk.messages, () -> left.add("back")));
    }

    @AfterEach
    void close() {
        desk.close();
        assertThat(desk.notices).isEmpty();
    }

    @Test
    void decidesTenByKeyboardAlone(FxRobot robot) {
        assertThat(scene.getFocusOwner().getId()).isEqualTo("couples");
        robot.type(KeyCode.S, 4);
        robot.type(KeyCode.DOWN);
        robot.type(KeyCode.R, 2);
        robot.type(KeyCode.D);
        robot.type(KeyCode.U);
        assertThat(model.couples()).hasSize(4);
        robot.type(KeyCode.D, 2);
        robot.type(KeyCode.LEFT);
        robot.type(KeyCode.S);
        robot.type(KeyCode.K);
        robot.type(KeyCode.S);

        assertThat(model.phaseProperty().get()).isEqualTo(Phase.DONE);
        assertThat(desk.letter().signatories()).hasSize(14);
        assertThat(robot.lookup("#quiet-sentence").queryAs(Label.class).getText())
                .startsWith("Nothing left to decide");
        robot.type(KeyCode.U);
        assertThat(model.couples()).hasSize(1);
        robot.type(KeyCode.S);
        robot.interact(() -> ((Button) scene.lookup("#quiet-back")).fire());
        assertThat(left).containsExactly("back");
    }

    @Test
    void showsTheCoupleThatIsSelected(FxRobot robot) {
        robot.interact(
                () -> ((ListView<?>) scene.lookup("#couples")).getSelectionModel().select(4));

        assertThat(model.currentProperty().get()).isEqualTo(model.couples().get(4));
        String name = model.name(model.couples().get(4).one());
        assertThat(robot.lookup(".fact").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains(name);
        robot.type(KeyCode.UP);
        assertThat(model.currentProperty().get()).isEqualTo(model.couples().get(3));
    }

    @Test
    void decidesByMouseAsWell(FxRobot robot) {
        String kept = model.couples().getFirst().one().id();
        robot.interact(() -> ((RadioButton) scene.lookup("#keep-one")).fire());
        robot.interact(() -> ((Button) scene.lookup("#same")).fire());

        assertThat(desk.letter().signatories()).hasSize(19).anyMatch(it -> it.id().equals(kept));
        robot.interact(() -> ((Button) scene.lookup("#undo-decision")).fire());
        assertThat(desk.letter().signatories()).hasSize(20);
        assertThat(scene.lookup("#undo-decision").isDisabled()).isTrue();
    }
}
