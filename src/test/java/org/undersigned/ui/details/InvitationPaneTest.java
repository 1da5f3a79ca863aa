package org.undersigned.ui.details;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.undersigned.ui.table.ListDesk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Until when one can sign, said and changed above the list of those who do.
@ExtendWith(ApplicationExtension.class)
class InvitationPaneTest {

    @TempDir static Path folder;
    private static int number;
    private final List<String> run = new ArrayList<>();
    private ListDesk desk;
    private Scene scene;

    @Start
    void open(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Path own = folder.resolve("test-" + number++);
        own.toFile().mkdir();
        desk = ListDesk.of(own);
        DetailsViewModel model = new DetailsViewModel(desk.letter(), desk.tasks, desk.outside);
        scene =
                new Scene(
                        new InvitationPane(
                                model,
                                List.of("signOnForm", "copyPending"),
                                run::add,
                                desk.messages),
                        600,
                        300);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private String line() {
        return ((Button) scene.lookup("#invitation-line")).getText();
    }

    @Test
    void offersToSetADeadline() {
        assertThat(line()).isEqualTo("No deadline yet: set one");
    }

    @Test
    void changesThemInPlaceByKeys(FxRobot robot) {
        assertThat(scene.lookup("#invitation-form").isVisible()).isFalse();
        robot.interact(() -> scene.lookup("#invitation-line").requestFocus());
        robot.type(KeyCode.SPACE);
        assertThat(scene.lookup("#invitation-form").isVisible()).isTrue();
        robot.interact(() -> scene.lookup("#sign_on-deadline").requestFocus());
        robot.write("2031-03-01");
        robot.type(KeyCode.ENTER);
        robot.interact(() -> scene.lookup("#sign_on-closes").requestFocus());
        robot.write("2031-03-08");
        robot.type(KeyCode.ENTER);
        robot.interact(() -> ((TextField) scene.lookup("#sign_on-contact")).setText("Jo Roe"));

        assertThat(desk.letter().textProperty().get())
                .contains("deadline: 2031-03-01", "closes: 2031-03-08", "contact: Jo Roe");
        assertThat(line()).isEqualTo("Sign by Mar 1, 2031 · list closes Mar 8, 2031 · Jo Roe");
    }

    @Test
    void offersWhatCollectsAnswers(FxRobot robot) {
        robot.interact(
                () -> ((MenuButton) scene.lookup("#collect")).getItems().forEach(it -> it.fire()));
        assertThat(run).containsExactly("signOnForm", "copyPending");
    }
}
