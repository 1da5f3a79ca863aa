package org.undersigned.ui.roster;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.undersigned.roster.SignOn;
import org.undersigned.ui.Darkroom;
import org.undersigned.ui.desk.Notice;
import org.undersigned.ui.table.Crowd;
import org.undersigned.ui.table.ListDesk;
import org.undersigned.ui.table.Row;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;

/// The screen of signatories in a window, by keyboard and mouse.
@ExtendWith(ApplicationExtension.class)
class RosterViewTest {

    private static final int COUNT = 300;

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
        model =
                new RosterViewModel(
                        desk.letter(),
                        desk.around(),
                        desk.pasted::add,
                        () -> desk.pasted.add("import"));
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
            table.scrollTo(Math.max(0, row - 2));
        });
    }

    private SignOn line(int index) {
        return model.grid().rows().get(index).value();
    }

    private Node focused() {
        return scene.getFocusOwner();
    }

    private void type(FxRobot robot, String text) {
        robot.interact(() -> ((TextInputControl) focused()).setText(text));
    }

    @Test
    void filtersAsOneTypes(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        assertThat(focused().getId()).isEqualTo("filter");
        robot.write("lodz 14");

        assertThat(table.getItems()).hasSize(3);
        assertThat(((TextField) focused()).getPromptText()).isEqualTo("Filter 300…");
        robot.type(KeyCode.DOWN);
        assertThat(focused()).isSameAs(table);
        at(robot, 0);
        robot.interact(() -> model.grid().filterProperty().set(""));
        assertThat(
                        table.getSelectionModel()
                                .getSelectedItem()
                                .value()
                                .signatory()
                                .printed()
                                .organization())
                .contains("Łódź");
    }

    @Test
    void looksForWhatOneTypesInTheTable(FxRobot robot) {
        at(robot, 0);
        robot.write("zz");

        assertThat(focused().getId()).isEqualTo("filter");
        assertThat(model.grid().filterProperty().get()).isEqualTo("zz");
        assertThat(robot.lookup("#empty .label").queryLabeled().getText()).contains("zz");
        robot.type(KeyCode.ESCAPE);
        assertThat(table.getItems()).hasSize(COUNT);
    }

    @Test
    void editsByKeysFromCellToCell(FxRobot robot) {
        at(robot, 3);
        robot.type(KeyCode.ENTER);
        type(robot, "Ada of Birch Lake");
        for (String _ : List.of("status", "capacity", "state", "tier", "name")) {
            robot.type(KeyCode.TAB);
        }
        assertThat(line(3).signatory().printed().name()).isEqualTo("Ada of Birch Lake");
        type(robot, "Ada of the Lake");
        robot.type(KeyCode.ENTER);

        assertThat(line(3).signatory().printed().name()).isEqualTo("Ada of the Lake");
        assertThat(focused()).isSameAs(table);
        assertThat(table.getSelectionModel().getSelectedIndex()).isEqualTo(3);
        robot.interact(() -> desk.model.undo());
        assertThat(line(3).signatory().printed().name()).isEqualTo("Ada of Birch Lake");
        assertThat(table.getSelectionModel().getSelectedIndex()).isEqualTo(3);
    }

    @Test
    void forgetsWhatWasTypedAtEsc(FxRobot robot) {
        String before = line(2).signatory().printed().organization();
        at(robot, 2);
        robot.type(KeyCode.ENTER);
        type(robot, "Something else");
        robot.type(KeyCode.ESCAPE);

        assertThat(line(2).signatory().printed().organization()).isEqualTo(before);
        assertThat(focused()).isSameAs(table);
    }

    @Test
    void keepsWhatWasTypedWhenOneGoesElsewhere(FxRobot robot) {
        at(robot, 2);
        robot.type(KeyCode.ENTER);
        type(robot, "Łódź Readers");
        robot.interact(() -> scene.lookup("#filter").requestFocus());

        assertThat(line(2).signatory().printed().organization()).isEqualTo("Łódź Readers");
        assertThat(table.getEditingCell()).isNull();
    }

    @Test
    void keepsWhatWasTypedWhenTheRowIsScrolledAway(FxRobot robot) {
        at(robot, 2);
        robot.type(KeyCode.ENTER);
        type(robot, "Łódź Readers");
        robot.interact(() -> table.scrollTo(250));
        robot.interact(() -> scene.lookup("#filter").requestFocus());

        assertThat(line(2).signatory().printed().organization()).isEqualTo("Łódź Readers");
        assertThat(
                        model.grid().rows().stream()
                                .map(Row::value)
                                .map(it -> it.signatory().listedName()))
                .containsOnlyOnce("Łódź Readers");
    }

    @Test
    void saysInPlaceWhySomethingIsRefused(FxRobot robot) {
        robot.interact(() -> {
            var name =
                    model.grid().columns().stream()
                            .filter(it -> it.key().equals("name"))
                            .findFirst()
                            .orElseThrow();
            model.grid().edit(model.grid().rows().get(2), name, "");
        });
        at(robot, 2);
        robot.type(KeyCode.ENTER);
        type(robot, " ");
        robot.type(KeyCode.ENTER);

        Label refusal = robot.lookup("#refusal").queryAs(Label.class);
        assertThat(refusal.isVisible()).isTrue();
        assertThat(refusal.getText()).contains("no name");
        assertThat(focused()).isInstanceOf(TextField.class);
        robot.type(KeyCode.ESCAPE);
        assertThat(refusal.isVisible()).isFalse();
        assertThat(line(2).signatory().printed().organization()).isNotEmpty();
    }

    @Test
    void editsOnDoubleClick(FxRobot robot) {
        Labeled cell =
                robot.lookup((Node it) ->
                                it instanceof Labeled text
                                        && text.getText() != null
                                        && text.getText().startsWith("Île-à-Crosse Library"))
                        .queryAs(Labeled.class);
        at(robot, 1);
        robot.clickOn(cell);
        assertThat(table.getEditingCell()).as("a click alone edits nothing").isNull();
        robot.interact(() -> Event.fireEvent(cell, doubleClick(cell)));

        assertThat(focused()).isInstanceOf(TextField.class);
    }

    private static MouseEvent doubleClick(Node node) {
        return new MouseEvent(
                node,
                node,
                MouseEvent.MOUSE_CLICKED,
                4,
                4,
                4,
                4,
                MouseButton.PRIMARY,
                2,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                null);
    }

    @Test
    void choosesAStatusByKeys(FxRobot robot) {
        at(robot, 0);
        robot.type(KeyCode.RIGHT);
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.UP);
        robot.type(KeyCode.ENTER);

        assertThat(line(0).signatory().standing().status().name()).isEqualTo("PENDING");
        assertThat(focused()).isSameAs(table);
    }

    @Test
    void deletesAndGoesOnWithTheNext(FxRobot robot) {
        SignOn next = line(6);
        at(robot, 5);
        robot.type(KeyCode.DELETE);

        assertThat(model.grid().rows()).hasSize(COUNT - 1);
        assertThat(table.getSelectionModel().getSelectedItem().value()).isEqualTo(next);
        robot.interact(() -> desk.model.undo());
        assertThat(model.grid().rows()).hasSize(COUNT);
        assertThat(table.getSelectionModel().getSelectedItem().value()).isEqualTo(next);
        assertThat(table.getSelectionModel().getSelectedIndex()).isEqualTo(6);
    }

    @Test
    void addsOneAfterTheOtherByKeys(FxRobot robot) {
        at(robot, 5);
        robot.type(KeyCode.INSERT);
        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup("#add-refusal").queryLabeled().getText()).contains("name");

        robot.write("Jo Oak");
        robot.type(KeyCode.ENTER);
        robot.write("Li Fir");
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.ESCAPE);

        assertThat(model.grid().rows()).hasSize(COUNT + 2);
        assertThat(table.getSelectionModel().getSelectedItem().value().signatory().listedName())
                .isEqualTo("Li Fir");
        assertThat(focused()).isSameAs(table);
        assertThat(scene.lookup("#add-form").isVisible()).isFalse();
    }

    @Test
    void changesAllThatAreSelectedAtOnce(FxRobot robot) {
        at(robot, 3);
        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN, 2).release(KeyCode.SHIFT);
        assertThat(scene.lookup("#bulk").isVisible()).isTrue();
        robot.interact(
                () -> ((MenuButton) scene.lookup("#bulk-status")).getItems().getLast().fire());

        assertThat(List.of(line(3), line(4), line(5)))
                .allMatch(it -> it.signatory().standing().status().name().equals("TO_RECONFIRM"));
        assertThat(table.getSelectionModel().getSelectedIndices()).containsExactly(3, 4, 5);
        robot.interact(() -> ((Button) scene.lookup("#bulk-remove")).fire());
        assertThat(model.grid().rows()).hasSize(COUNT - 3);
        assertThat(scene.lookup("#bulk").isVisible()).isFalse();
    }

    /// The disk is full, or the file is gone.
    @Test
    void keepsWhatIsTypedInItsEditorWhenItCannotBeWritten(FxRobot robot) throws IOException {
        Path file = desk.model.file();
        Path aside = file.resolveSibling("aside");
        at(robot, 2);
        robot.type(KeyCode.ENTER);
        type(robot, "Île Readers of the North");
        Files.move(file, aside);
        robot.type(KeyCode.ENTER);

        await(() -> focused() instanceof TextField);
        assertThat(desk.notices).singleElement().isInstanceOf(Notice.Trouble.class);
        assertThat(((TextField) focused()).getText()).isEqualTo("Île Readers of the North");
        assertThat(robot.lookup("#refusal").queryLabeled().getText())
                .isEqualTo("Not saved: “Île Readers of the North”.");
        Files.move(aside, file);
        robot.type(KeyCode.ENTER);
        assertThat(line(2).signatory().listedName()).isEqualTo("Île Readers of the North");
        desk.notices.clear();
    }

    private static void await(BooleanSupplier condition) {
        for (int i = 0; i < 50 && !Darkroom.within(condition::getAsBoolean); i++) {
            Darkroom.pulses(4);
        }
        assertThat(Darkroom.within(condition::getAsBoolean)).isTrue();
    }

    @Test
    void copiesAndPastes(FxRobot robot) {
        at(robot, 1);
        robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        String[] copied = new String[1];
        robot.interact(() -> {
            copied[0] = Clipboard.getSystemClipboard().getString();
            put("Île Readers");
        });
        robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);

        assertThat(copied[0].lines().toList().get(1)).contains("Ada Thorne 1\tChair\tÎle-à-Crosse");
        assertThat(copied[0]).doesNotContain("@example.org");
        assertThat(line(1).signatory().printed().organization()).isEqualTo("Île Readers");

        robot.interact(() -> put("a\tb\nc\td"));
        robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
        assertThat(desk.pasted).containsExactly("a\tb\nc\td");
    }

    @Test
    void pastesIntoCellsByTheKeyboard(FxRobot robot) {
        at(robot, 1);
        robot.interact(() -> put("Île Readers\nPond Readers"));
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.V);
        robot.release(KeyCode.SHIFT, KeyCode.CONTROL);

        assertThat(desk.pasted).isEmpty();
        assertThat(line(1).signatory().printed().organization()).isEqualTo("Île Readers");
        assertThat(line(2).signatory().listedName()).isEqualTo("Pond Readers");
    }

    private static void put(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Test
    void sortsByAHeaderAndKeepsWhatIsSelected(FxRobot robot) {
        at(robot, 8);
        Row<SignOn> selected = table.getSelectionModel().getSelectedItem();
        robot.interact(() -> table.getSortOrder().setAll(List.of(table.getColumns().getFirst())));

        assertThat(table.getItems().getFirst().value().signatory().standing().status().name())
                .isEqualTo("CONFIRMED");
        assertThat(table.getItems().getFirst()).isNotEqualTo(model.grid().rows().getFirst());
        assertThat(table.getSelectionModel().getSelectedItem()).isEqualTo(selected);
    }
}
