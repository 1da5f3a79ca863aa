package org.undersigned.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
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
import org.undersigned.roster.SignatoryField;
import org.undersigned.roster.intake.Corrections;
import org.undersigned.ui.desk.RosterModel;
import org.undersigned.ui.roster.RosterView;
import org.undersigned.ui.roster.RosterViewModel;
import org.undersigned.workflow.desk.Entry;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/// Whatever ends in the background while somebody types into a cell: the cell stays open, in its
/// line and in its place, with what is typed.
@ExtendWith(ApplicationExtension.class)
@Timeout(120)
class EditingTest {

    private static final int COUNT = 300;
    private static final int PLACE = 5;
    private static final String TYPED = "Typed meanwhile";

    @TempDir static Path folder;
    private static int number;
    private final Corrections corrections = new Corrections();
    private ListDesk desk;
    private RosterViewModel model;
    private GridModel<SignOn> grid;
    private Scene scene;
    private Stage stage;
    private TableView<Row<SignOn>> table;
    private Row<SignOn> edited;
    private TextField editor;

    @Start
    @SuppressWarnings("unchecked")
    void open(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Path own = folder.resolve("test-" + number++);
        own.toFile().mkdir();
        desk = ListDesk.of(own, Crowd.roster(own, COUNT));
        model = new RosterViewModel(desk.letter(), desk.around(), desk.pasted::add, () -> {});
        grid = model.grid();
        scene = new Scene(new RosterView(model, desk.messages), 960, 800);
        this.stage = stage;
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        table = (TableView<Row<SignOn>>) scene.lookup("#table");
    }

    /// The stage is every test's: its width is that of its scene again once it is hidden.
    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> {
            stage.hide();
            stage.sizeToScene();
        });
        desk.close();
    }

    private RosterModel list() {
        return desk.letter().roster();
    }

    private Entry<SignOn> line(int place) {
        return desk.letter().signatories().get(place);
    }

    private void type(FxRobot robot) {
        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(PLACE);
            table.getFocusModel().focus(PLACE);
        });
        robot.type(KeyCode.ENTER);
        edited = grid.shown().get(PLACE);
        robot.interact(() -> {
            editor = (TextField) Objects.requireNonNull(scene.getFocusOwner());
            editor.setText(TYPED);
        });
    }

    private void staysOpen(FxRobot robot) {
        robot.interact(() -> {
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });
        robot.interact(() -> {});
        assertThat(scene.getFocusOwner()).isSameAs(editor);
        assertThat(editor.getText()).isEqualTo(TYPED);
        assertThat(table.getEditingCell()).isNotNull();
        assertThat(table.getItems().get(table.getEditingCell().getRow())).isSameAs(edited);
        var cell = (GridCell<?>) editor.getParent();
        assertThat(cell.getTableRow().getItem()).isSameAs(edited);
    }

    private void lands(FxRobot robot) {
        robot.type(KeyCode.ENTER);
        isIn(edited);
        assertThat(table.getEditingCell()).isNull();
        assertThat(scene.getFocusOwner()).isSameAs(table);
    }

    private void isIn(Row<SignOn> row) {
        assertThat(
                        desk.letter().signatories().stream()
                                .filter(it -> it.value().signatory().listedName().equals(TYPED))
                                .map(Entry::id))
                .containsExactly(row.id());
    }

    private void holds(FxRobot robot, Runnable event) {
        type(robot);
        robot.interact(event);
        staysOpen(robot);
        lands(robot);
    }

    @Test
    void whenALineAboveIsTakenAway(FxRobot robot) {
        holds(robot, () -> list().remove(List.of(line(1))));
    }

    @Test
    void whenManyAreTakenAway(FxRobot robot) {
        holds(robot, () -> list().remove(IntStream.range(100, 200).mapToObj(this::line).toList()));
    }

    @Test
    void whenALineIsAdded(FxRobot robot) {
        holds(robot, () -> list().add(Corrections.fresh("Nobody", ""), _ -> {}));
    }

    @Test
    void whenAnotherLineIsCorrected(FxRobot robot) {
        holds(
                robot,
                () ->
                        list().correct(
                                        List.of(line(2)),
                                        it -> corrections.put(it, SignatoryField.STATE, "EX")));
    }

    @Test
    void whenAllLinesAreCorrected(FxRobot robot) {
        holds(
                robot,
                () ->
                        list().correct(
                                        List.copyOf(desk.letter().signatories()),
                                        it -> corrections.put(it, SignatoryField.STATE, "EX")));
    }

    @Test
    void whenAStepIsTakenBack(FxRobot robot) {
        robot.interact(() -> list().remove(List.of(line(1))));
        holds(robot, () -> desk.model.undo());
    }

    @Test
    void whenTheFilterChanges(FxRobot robot) {
        holds(robot, () -> grid.filterProperty().set("birch"));
    }

    @Test
    void whenTheOrderChanges(FxRobot robot) {
        holds(robot, () -> table.getSortOrder().add(table.getColumns().get(1)));
    }

    @Test
    void whenTheTableGrows(FxRobot robot) {
        holds(robot, () -> stage.setWidth(800));
    }

    @Test
    void whenThePanelOpens(FxRobot robot) {
        holds(robot, () -> model.showingProperty().set(true));
    }

    @Test
    void whenALineIsRevealed(FxRobot robot) {
        holds(robot, () -> grid.reveal(line(250).id()));
    }

    @Test
    void whenItIsScrolledALittle(FxRobot robot) {
        holds(robot, () -> table.scrollTo(PLACE - 2));
    }

    @Test
    void putsWhatIsTypedIntoItsLineWhenItIsScrolledAway(FxRobot robot) {
        type(robot);
        robot.interact(() -> table.scrollTo(200));
        robot.interact(() -> {});

        isIn(edited);
        assertThat(table.getEditingCell()).isNull();
    }

    @Test
    void catchesUpWhenItIsLeft(FxRobot robot) {
        type(robot);
        Row<SignOn> gone = grid.shown().get(1);
        robot.interact(() -> list().remove(List.of(gone.entry())));
        assertThat(grid.shown()).contains(gone);

        robot.type(KeyCode.ESCAPE);

        assertThat(grid.shown()).doesNotContain(gone).hasSize(COUNT - 1);
        assertThat(table.getFocusModel().getFocusedItem()).isSameAs(edited);
    }

    @Test
    void goesOnInTheSameLine(FxRobot robot) {
        type(robot);
        robot.interact(() -> list().remove(List.of(line(1))));
        robot.type(KeyCode.TAB);

        assertThat(table.getEditingCell()).isNotNull();
        assertThat(table.getItems().get(table.getEditingCell().getRow())).isSameAs(edited);
        isIn(edited);
    }

    @Test
    void leavesAloneWhatBecameOfALineIntoWhichNothingIsTyped(FxRobot robot) {
        type(robot);
        String before = edited.value().signatory().listedName();
        robot.interact(() -> editor.setText(before));
        robot.interact(() ->
                list().correct(
                                List.of(edited.entry()),
                                it -> corrections.put(it, SignatoryField.NAME, "Said elsewhere")));
        robot.type(KeyCode.ENTER);

        assertThat(edited.value().signatory().printed().name()).isEqualTo("Said elsewhere");
    }

    @Test
    void saysSoWhenTheLineIsGone(FxRobot robot) {
        type(robot);
        robot.interact(() -> list().remove(List.of(edited.entry())));
        staysOpen(robot);
        robot.type(KeyCode.ENTER);

        assertThat(desk.notices).hasSize(1);
        assertThat(grid.shown()).doesNotContain(edited);
    }

    @Test
    void opensTheCurrentLineAlsoWhereItIsOutOfSight(FxRobot robot) {
        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(PLACE);
            table.getFocusModel().focus(PLACE);
            table.scrollTo(200);
        });
        robot.type(KeyCode.ENTER);

        assertThat(scene.getFocusOwner()).isInstanceOf(TextField.class);
        assertThat(((GridCell<?>) scene.getFocusOwner().getParent()).getTableRow().getItem())
                .isSameAs(grid.shown().get(PLACE));
    }
}
