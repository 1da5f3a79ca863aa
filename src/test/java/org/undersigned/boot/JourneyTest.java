package org.undersigned.boot;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.undersigned.frame.Item;
import org.undersigned.ui.Darkroom;
import org.undersigned.ui.FakeOutside;
import org.undersigned.ui.desk.DeskModel;
import org.undersigned.ui.desk.LetterModel;
import org.undersigned.ui.desk.SaveState;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// What an organizer and a volunteer do on their first day, through the real window: the sample, a
/// workspace of their own, a letter and a list dropped on it, names corrected, one correction taken
/// back, somebody added, the page beside it, closed, opened again, taken back once more, exported.
class JourneyTest {

    private static final Path BROUGHT = Path.of("src/bench/letters/keep-android-open");

    @TempDir Path folder;
    private final FxRobot robot = new FxRobot();
    private final FakeOutside outside = new FakeOutside();
    private Sitting sitting;

    @BeforeEach
    void open() {
        sitting =
                new Sitting(folder.resolve("home"), ColorScheme.LIGHT, 1000, 860, outside)
                        .onStage();
    }

    @AfterEach
    void close() {
        sitting.close();
    }

    @Test
    void leadsFromTheSampleToAPdfOfOnesOwn() throws IOException {
        Path workspace = folder.resolve("Android.undersigned");
        Path pdf = folder.resolve("letter.pdf");

        sitting.run("sample");
        sitting.await(() -> hasPages() && letter().nameProperty().get().equals("Benches"));
        assertThat(pages()).contains("The Honorable");
        sitting.await(() -> find("#page") != null && find("#page").lookup(".sheet") != null);

        outside.answers.add(workspace);
        palette("New workspace");
        sitting.await(() -> desk() != null && desk().file().equals(workspace));
        assertThat(desk().letters()).isEmpty();

        Darkroom.run(() ->
                sitting.window()
                        .intake()
                        .bring(
                                List.of(
                                        BROUGHT.resolve("letter.md").toAbsolutePath(),
                                        BROUGHT.resolve("roster.csv").toAbsolutePath())));
        sitting.await(() -> find("#intake-next") != null && !find("#intake-next").isDisabled());
        while (Darkroom.within(() -> find("#intake-next") != null)) {
            robot.clickOn("#intake-next");
            Darkroom.pulses(4);
        }
        sitting.await(() -> hasPages() && letter().signatories().size() == 69);
        assertThat(pages()).contains("Sincerely");

        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT3).release(KeyCode.CONTROL);
        String first = correct(0, "Alder Falls Phone Club");
        String second = correct(1, "Quillby Repair Society");
        saved();
        undo();
        sitting.await(() -> names().contains(second));
        assertThat(names()).contains("Alder Falls Phone Club").doesNotContain(first);

        add("Tidewater Tinkerers");
        sitting.await(() -> letter().signatories().size() == 70);
        sitting.await(() -> pages().contains("Tidewater") && pages().contains("Alder Falls Phone"));
        saved();

        robot.press(KeyCode.CONTROL, KeyCode.SHIFT)
                .type(KeyCode.W)
                .release(KeyCode.SHIFT, KeyCode.CONTROL);
        sitting.await(() -> desk() == null);
        outside.answers.add(workspace);
        robot.press(KeyCode.CONTROL).type(KeyCode.O).release(KeyCode.CONTROL);
        sitting.await(() -> desk() != null && desk().letterProperty().get() != null && hasPages());
        assertThat(letter().signatories()).hasSize(70);

        undo();
        sitting.await(() -> letter().signatories().size() == 69);
        assertThat(names())
                .contains("Alder Falls Phone Club")
                .doesNotContain("Tidewater Tinkerers");
        sitting.await(() -> !pages().contains("Tidewater"));

        outside.answers.add(pdf);
        robot.press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        sitting.await(() -> find("#export-button") != null && !find("#export-button").isDisabled());
        robot.clickOn("#export-button");
        sitting.await(() -> Files.exists(pdf));

        try (var document = Loader.loadPDF(pdf.toFile())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Alder Falls Phone Club", second)
                    .doesNotContain("Tidewater", first);
        }
    }

    /// Chooses in the palette.
    private void palette(String words) {
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        sitting.await(() -> find("#palette") != null);
        robot.write(words);
        robot.type(KeyCode.ENTER);
    }

    /// Gives the organization in a row of the table another name.
    ///
    /// @return the one it had
    private String correct(int row, String name) {
        TableView<?> table = (TableView<?>) find("#table");
        int column =
                Darkroom.within(() ->
                        table.getVisibleLeafColumns().stream()
                                .map(it -> String.valueOf(it.getId()))
                                .toList()
                                .indexOf("organization"));
        Darkroom.run(() -> {
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(row);
            table.scrollToColumnIndex(column);
            table.getFocusModel().focus(row, cast(table.getVisibleLeafColumn(column)));
        });
        Darkroom.pulses(4);
        robot.type(KeyCode.ENTER);
        Darkroom.pulses(4);
        String before =
                Darkroom.within(() -> {
                    TextInputControl field = (TextInputControl) focused();
                    String had = field.getText();
                    field.setText(name);
                    return had;
                });
        robot.type(KeyCode.ENTER);
        sitting.await(() -> names().contains(name));
        return before;
    }

    @SuppressWarnings("unchecked")
    private static <S> javafx.scene.control.TableColumn<S, ?> cast(
            javafx.scene.control.TableColumn<?, ?> column) {
        return (javafx.scene.control.TableColumn<S, ?>) column;
    }

    private void add(String organization) {
        robot.clickOn("#add");
        sitting.await(() -> find("#add-1") != null);
        robot.clickOn("#add-1").write(organization).type(KeyCode.ENTER);
    }

    private void undo() {
        Darkroom.run(() -> Objects.requireNonNull(find("#table")).requestFocus());
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
    }

    /// Waits until the status bar says so.
    private void saved() {
        sitting.await(() ->
                desk().saveStateProperty().get() instanceof SaveState.Saved
                        && ((Labeled) find("#saved")).getText().startsWith("Saved"));
    }

    private Node find(String id) {
        return sitting.window().intake().lookup(id);
    }

    private Node focused() {
        return sitting.window().intake().getScene().getFocusOwner();
    }

    private DeskModel desk() {
        return sitting.window().model().deskProperty().get();
    }

    private LetterModel letter() {
        return Objects.requireNonNull(desk().letterProperty().get());
    }

    private List<String> names() {
        return letter().signatories().stream()
                .map(it -> it.value())
                .map(it -> it.signatory().listedName())
                .toList();
    }

    private boolean hasPages() {
        return desk() != null
                && desk().letterProperty().get() != null
                && letter().proof().proofProperty().get().document().isPresent();
    }

    /// What stands on the pages.
    private String pages() {
        return letter().proof().proofProperty().get().document().orElseThrow().sheets().stream()
                .flatMap(sheet -> sheet.items().stream())
                .filter(Item.GlyphRun.class::isInstance)
                .map(item -> ((Item.GlyphRun) item).glyphs().text())
                .collect(Collectors.joining());
    }
}
