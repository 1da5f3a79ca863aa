package org.undersigned.ui.recipients;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;

import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.undersigned.letter.intake.Recipients.Addressed;
import org.undersigned.ui.table.ListDesk;
import org.undersigned.ui.table.Row;

import java.nio.file.Path;

/// The screen of recipients in a window.
@ExtendWith(ApplicationExtension.class)
class RecipientsViewTest {

    private static final String LIST =
            """
            name,title,organization,address,salutation
            Jane Roe,Chair,Committee on Benches,"1 Elm St; Alder Falls, EX 00001",Chair Roe
            Bo Poe,,Committee on Benches,,Representative Poe
            """;

    @TempDir static Path folder;
    private static int number;
    private ListDesk desk;
    private Scene scene;
    private TableView<Row<Addressed>> table;

    @Start
    @SuppressWarnings("unchecked")
    void open(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerDark().getUserAgentStylesheet());
        Path own = folder.resolve("test-" + number++);
        own.toFile().mkdir();
        desk = ListDesk.of(own, ListDesk.write(own, "people.csv", LIST));
        RecipientsViewModel model =
                new RecipientsViewModel(
                        desk.letter(),
                        desk.tasks,
                        desk.messages,
                        desk.pasted::add,
                        () -> desk.pasted.add("import"));
        scene = new Scene(new RecipientsView(model, desk.messages), 960, 700);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        table = (TableView<Row<Addressed>>) scene.lookup("#table");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void editsAnAddressInLinesOverTheTable(FxRobot robot) {
        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(0);
        });
        robot.type(KeyCode.RIGHT, 3);
        robot.type(KeyCode.ENTER);
        assertThat(scene.getFocusOwner()).isInstanceOf(TextArea.class);
        robot.interact(() -> ((TextArea) scene.getFocusOwner()).clear());
        robot.write("2 Elm St");
        robot.type(KeyCode.ENTER);
        robot.write("Alder Falls");
        robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);

        assertThat(desk.letter().recipients().getFirst().value().recipient().address())
                .containsExactly("2 Elm St", "Alder Falls");
        assertThat(scene.getFocusOwner()).isSameAs(table);
        assertThat(robot.lookup(".text-area").tryQuery()).isEmpty();
    }

    @Test
    void goesWithThePage(FxRobot robot) {
        robot.interact(() -> table.getSelectionModel().clearAndSelect(1));
        assertThat(desk.letter().proof().recipientProperty().get()).isEqualTo(1);

        robot.interact(() -> desk.letter().proof().recipientProperty().set(0));
        assertThat(table.getSelectionModel().getSelectedIndices()).containsExactly(0);
    }

    @Test
    void saysWhatToDoWhereThereIsNobody(FxRobot robot) {
        robot.interact(() -> desk.letter().copies().remove(desk.letter().recipients()));
        robot.interact(() -> ((Button) scene.lookup("#empty-import")).fire());

        assertThat(robot.lookup("#empty .label").queryLabeled().getText()).startsWith("Drop");
        assertThat(desk.pasted).containsExactly("import");
        robot.interact(() -> ((Button) scene.lookup("#empty-add")).fire());
        assertThat(scene.getFocusOwner().getId()).isEqualTo("add-0");
    }
}
