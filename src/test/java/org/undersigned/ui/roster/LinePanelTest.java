package org.undersigned.ui.roster;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.undersigned.roster.SignOn;
import org.undersigned.ui.desk.Notice;
import org.undersigned.ui.table.Crowd;
import org.undersigned.ui.table.ListDesk;
import org.undersigned.ui.table.Row;

import java.nio.file.Path;
import java.util.stream.Collectors;

/// The panel beside the list in a window, by keyboard and mouse.
@ExtendWith(ApplicationExtension.class)
class LinePanelTest {

    private static final int COUNT = 60;

    @TempDir static Path folder;
    private static int number;
    private ListDesk desk;
    private RosterViewModel model;
    private Scene scene;
    private TableView<Row<SignOn>> table;

    @Start
    @SuppressWarnings("unchecked")
    void open(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Path own = folder.resolve("test-" + number++);
        own.toFile().mkdir();
        desk = ListDesk.of(own, Crowd.roster(own, COUNT));
        model = new RosterViewModel(desk.letter(), desk.around(), desk.pasted::add, () -> {});
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
        assertThat(desk.notices).isEmpty();
    }

    private void at(FxRobot robot, int row) {
        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(row);
            table.getFocusModel().focus(row);
        });
    }

    private SignOn line(int index) {
        return model.grid().rows().get(index).value();
    }

    private String said(String id) {
        return scene.lookup(id).lookupAll(".label").stream()
                .map(it -> ((Labeled) it).getText())
                .collect(Collectors.joining("\n"));
    }

    private void press(FxRobot robot, String id) {
        robot.interact(() -> ((ButtonBase) scene.lookup(id)).fire());
    }

    private boolean isInPanel(Node node) {
        for (Node it = node; it != null; it = it.getParent()) {
            if ("line-panel".equals(it.getId())) {
                return true;
            }
        }
        return false;
    }

    @Test
    void isEnteredAndLeftByKeys(FxRobot robot) {
        at(robot, 3);
        robot.type(KeyCode.F4);
        assertThat(said("#line-panel")).contains(line(3).signatory().listedName(), "never printed");
        assertThat(isInPanel(scene.getFocusOwner())).isTrue();

        robot.type(KeyCode.ESCAPE);
        assertThat(scene.lookup("#line-panel")).isNull();
        assertThat(scene.getFocusOwner()).isSameAs(table);
    }

    @Test
    void followsTheLineThatIsCurrent(FxRobot robot) {
        press(robot, "#line-details");
        assertThat(said("#line-panel")).contains("Nobody is selected");
        at(robot, 4);
        assertThat(said("#line-contact")).contains("E-mail: a4@example.org");
        robot.type(KeyCode.DOWN);
        assertThat(said("#line-contact")).contains("E-mail: a5@example.org");
        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN, 2).release(KeyCode.SHIFT);
        assertThat(said("#line-panel")).contains("3 selected", "in one step");
    }

    @Test
    void attachesDatesAndTakesAwayEvidenceByKeys(FxRobot robot) {
        desk.outside.answers.add(ListDesk.write(folder, "Yes.eml", "Subject: yes\n"));
        at(robot, 3);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.A);
        robot.release(KeyCode.CONTROL, KeyCode.SHIFT);
        press(robot, "#line-details");
        assertThat(said("#line-evidence")).contains("mail", "no date");

        robot.interact(() -> scene.lookup("#evidence-day-0").requestFocus());
        robot.write("2031-03-01");
        robot.type(KeyCode.ENTER);
        assertThat(((DatePicker) scene.lookup("#evidence-day-0")).getValue())
                .isEqualTo("2031-03-01");
        assertThat(said("#line-evidence")).doesNotContain("no date");
        assertThat(scene.lookup("#evidence-day-0").isFocusWithin())
                .as("one stays where one was: " + scene.getFocusOwner())
                .isTrue();

        press(robot, "#evidence-0");
        assertThat(desk.outside.shown.getFirst()).hasContent("Subject: yes\n");
        press(robot, "#evidence-remove-0");
        assertThat(scene.lookup("#evidence-0")).isNull();
        robot.interact(desk.model::undo);
        assertThat(scene.lookup("#evidence-0")).isNotNull();
        desk.notices.removeIf(Notice.Done.class::isInstance);
    }

    @Test
    void leavesTheKeysOfTheTableToTheTable(FxRobot robot) {
        at(robot, 3);
        robot.type(KeyCode.F4);
        robot.type(KeyCode.DELETE);
        robot.type(KeyCode.INSERT);

        assertThat(model.grid().rows()).hasSize(COUNT);
        assertThat(isInPanel(scene.getFocusOwner())).isTrue();
        assertThat(table.getEditingCell()).isNull();
    }

    @Test
    void goesBelowTheListWhereThereIsNoRoomBeside(FxRobot robot) {
        at(robot, 1);
        press(robot, "#line-details");
        double beside = scene.lookup("#line-panel").getLayoutX();
        robot.interact(() -> ((RosterView) scene.getRoot()).resize(600, 800));
        robot.interact(() -> scene.getRoot().layout());

        assertThat(beside).isGreaterThan(400);
        assertThat(scene.lookup("#line-panel").getLayoutX()).isZero();
        assertThat(scene.lookup("#line-panel").getLayoutY()).isGreaterThan(300);
    }

    @Test
    void keepsTheFocusWhereItIsWhenTheLineChanges(FxRobot robot) {
        at(robot, 0);
        robot.type(KeyCode.F4);
        robot.interact(() -> scene.lookup("#line-enroll").requestFocus());
        robot.interact(() -> scene.lookup("#choose-logo").requestFocus());
        robot.interact(() -> model.pin(true));

        assertThat(scene.getFocusOwner().getId()).isEqualTo("choose-logo");
    }

    @Test
    void leadsByKeysAndShowsAStar(FxRobot robot) {
        at(robot, 2);
        robot.press(KeyCode.ALT).type(KeyCode.UP, 2).release(KeyCode.ALT);

        assertThat(line(2).signatory().standing().rank()).isEqualTo(1);
        assertThat(table.getSelectionModel().getSelectedIndex()).isEqualTo(2);
        assertThat(table.lookupAll(".dot.lead")).isNotEmpty();
        robot.press(KeyCode.ALT).type(KeyCode.DOWN, 2).release(KeyCode.ALT);
        assertThat(line(2).signatory().standing().rank()).isZero();
    }

    @Test
    void saysWhyAndSortsUnderSomethingElse(FxRobot robot) {
        at(robot, 1);
        robot.type(KeyCode.F2);
        assertThat(((Labeled) popup("#why")).getText()).startsWith("Place ");
        robot.interact(() -> ((ButtonBase) popup("#why-sort")).fire());
        robot.interact(() -> {
            TextField key = (TextField) popup("#why-key");
            key.setText("Aaa");
            ((ButtonBase) popup("#why-done")).fire();
        });

        assertThat(line(1).signatory().standing().sortKey()).isEqualTo("Aaa");
    }

    private static Node popup(String id) {
        return Window.getWindows().stream()
                .filter(Window::isShowing)
                .map(it -> it.getScene().lookup(id))
                .filter(it -> it != null)
                .findFirst()
                .orElseThrow(() -> new AssertionError(id + " is not shown"));
    }

    @Test
    void showsThoseWhoHaveNotAnsweredYet(FxRobot robot) {
        long open =
                model.grid().rows().stream()
                        .filter(it ->
                                RosterColumns.isOpen(it.value().signatory().standing().status()))
                        .count();
        assertThat(((Labeled) scene.lookup("#open")).getText()).isEqualTo(open + " pending ▸");
        press(robot, "#open");
        assertThat(table.getItems()).hasSize((int) open);
        press(robot, "#open");
        assertThat(table.getItems()).hasSize(COUNT);
    }

    @Test
    void takesAllThatAreSelectedIntoTheDirectoryInOneStep(FxRobot robot) {
        at(robot, 3);
        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN, 2).release(KeyCode.SHIFT);
        press(robot, "#bulk-enroll");

        assertThat(desk.model.undoProperty().get().key()).isEqualTo("step.directory.enroll.many");
        at(robot, 3);
        robot.type(KeyCode.F4);
        assertThat(said("#line-panel")).contains("This is the first letter");
    }

    @Test
    void asksBeforeItErasesSomebody(FxRobot robot) {
        SignOn before = line(5);
        at(robot, 5);
        robot.type(KeyCode.F4);
        press(robot, "#erase");
        assertThat(scene.getFocusOwner().getId()).isEqualTo("erase-keep");
        assertThat(((Labeled) scene.lookup("#erase-what")).getText())
                .contains("all letters", "cannot be undone");
        robot.interact(() -> ((CheckBox) scene.lookup("#erase-everywhere")).setSelected(false));
        assertThat(((Labeled) scene.lookup("#erase-what")).getText()).startsWith("This line of");
        press(robot, "#erase-keep");
        assertThat(line(5)).isEqualTo(before);
        assertThat(scene.lookup("#erase-now")).isNull();

        press(robot, "#erase");
        assertThat(((Labeled) scene.lookup("#erase-now")).getText())
                .isEqualTo("Erase " + before.signatory().listedName());
        press(robot, "#erase-now");
        assertThat(model.grid().rows()).hasSize(COUNT - 1);
        assertThat(line(5)).isNotEqualTo(before);
    }
}
