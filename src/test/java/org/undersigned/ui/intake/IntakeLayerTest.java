package org.undersigned.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.undersigned.ui.Outside;
import org.undersigned.ui.desk.DeskModel;
import org.undersigned.ui.intake.IntakeDrop.Held;
import org.undersigned.workflow.intake.ImportKind;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

/// Brings files in through the real dialog.
class IntakeLayerTest {

    private static final Path SAMPLE = Path.of("assets/sample");

    private final FxRobot robot = new FxRobot();
    private final ReadOnlyObjectWrapper<@Nullable DeskModel> open = new ReadOnlyObjectWrapper<>();
    private final List<Path> workspaces = new ArrayList<>();
    private final List<ImportKind> arrived = new ArrayList<>();
    @TempDir private Path folder;
    private List<Path> chosen = List.of();
    private Bench bench;
    private IntakeLayer layer;
    private TextArea below;
    private Scene scene;

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
        dress(new PrimerLight().getUserAgentStylesheet());
    }

    @BeforeEach
    void open() throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        fx(() -> {
            bench = new Bench(folder);
            open.set(bench.desk);
            layer =
                    new IntakeLayer(
                            open.getReadOnlyProperty(),
                            new IntakeLayer.Host(
                                    new Chosen(),
                                    workspaces::add,
                                    bench.notices::add,
                                    arrived::add),
                            bench.tasks,
                            bench.messages);
            below = new TextArea();
            layer.over(new BorderPane(below));
            scene = new Scene(layer, 960, 760);
            stage.setScene(scene);
            stage.setX(0);
            stage.setY(0);
            stage.show();
            below.requestFocus();
            return true;
        });
    }

    @AfterEach
    void close() {
        fx(() -> {
            bench.close();
            return true;
        });
    }

    @Test
    void bringsALetterAndItsListInWithTheKeyboardAlone() {
        bring(bench.letter("letter.md", "Benches"), bench.file("r.csv", "organization", "Pond"));
        assertThat(text("#intake-next")).isEqualTo("Import the letter and 1");

        press(KeyCode.ENTER);

        assertThat(bench.signers()).containsExactly("Pond");
        assertThat(arrived).containsExactly(ImportKind.LETTER);
        assertThat(scene.lookup("#intake")).isNull();
        assertThat(scene.getFocusOwner()).isSameAs(below);
        fx(() -> {
            bench.desk.undo();
            return true;
        });
        assertThat(bench.letters()).isEmpty();
    }

    @Test
    void walksBackAndAwayWithTheKeyboardAlone() {
        bring(bench.file("r.csv", "organization", "Pond"));

        press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(scene.lookup("#intake-column-organization")).isNotNull();
        press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(scene.lookup("#intake-rows")).isNotNull();
        press(KeyCode.ENTER);
        assertThat(scene.lookup("#intake-column-organization")).isNotNull();
        press(KeyCode.ESCAPE);

        assertThat(scene.lookup("#intake")).isNull();
        assertThat(bench.letters()).isEmpty();
    }

    @Test
    void keepsTheFocusAndTheKeysInTheDialog() {
        bring(bench.file("r.csv", "organization", "Pond"));
        fx(() -> {
            below.requestFocus();
            return true;
        });

        assertThat(scene.getFocusOwner()).isNotSameAs(below);
        for (int i = 0; i < 12; i++) {
            press(KeyCode.TAB);
            assertThat(scene.getFocusOwner()).isNotSameAs(below);
        }
    }

    @Test
    void mapsAColumnByHandAndLeavesARowOut() {
        bring(bench.file("r.csv", "wer,ort", "Pond,EX", ",EX"));
        assertThat(text("#intake-next")).isEqualTo("Next");
        ComboBox<?> column = node("#intake-column-organization", ComboBox.class);
        fx(() -> {
            column.getSelectionModel().select(1);
            return true;
        });
        press(KeyCode.ENTER);
        assertThat(node("#intake-next", Button.class).isDisabled()).isTrue();

        CheckBox leave = node("#intake-leave-out-0", CheckBox.class);
        fx(() -> {
            leave.fire();
            return true;
        });
        assertThat(text("#intake-next")).isEqualTo("Import 1");
        assertThat(text("#intake-effect-0")).isEqualTo("1 new · 1 left out");
        fx(() -> {
            node("#intake-next", Button.class).fire();
            return true;
        });

        assertThat(bench.signers()).containsExactly("Pond");
    }

    @Test
    void asksForFilesAndOpensWorkspaces() {
        chosen = List.of(bench.file("r.csv", "organization", "Pond"));
        fx(() -> {
            layer.choose();
            return true;
        });
        assertThat(text("#intake-next")).isEqualTo("Import 1");
        press(KeyCode.ESCAPE);

        bring(Path.of("other.UNDERSIGNED"));

        assertThat(workspaces).containsExactly(Path.of("other.UNDERSIGNED"));
        assertThat(scene.lookup("#intake")).isNull();
    }

    @Test
    void letsFilesAndTextBeDroppedAnywhere() {
        Held file = new Held(List.of(bench.file("r.csv", "organization", "Pond")), "");
        assertThat(fx(() -> layer.dropping().hold(file))).isTrue();
        assertThat(scene.lookup("#intake-drop").isVisible()).isTrue();
        assertThat(fx(() -> layer.dropping().drop(file))).isTrue();
        assertThat(scene.lookup("#intake-drop").isVisible()).isFalse();
        assertThat(fx(() -> layer.dropping().hold(file))).as("while it is open").isFalse();
        press(KeyCode.ENTER);
        assertThat(bench.signers()).containsExactly("Pond");

        Held text = new Held(List.of(), "Organization\tState\nLake\tEX");
        assertThat(fx(() -> layer.dropping().drop(text))).isTrue();
        press(KeyCode.ENTER);
        assertThat(bench.signers()).containsExactly("Pond", "Lake");
        assertThat(fx(() -> layer.dropping().hold(new Held(List.of(), " ")))).isFalse();
    }

    @Test
    void saysWhatToDoFirstWhileNoWorkspaceIsOpen() {
        fx(() -> {
            open.set(null);
            layer.bring(List.of(bench.file("r.csv", "organization", "Pond")));
            return true;
        });

        assertThat(scene.lookup("#intake")).isNull();
        assertThat(bench.troubles()).containsExactly("workflow.noWorkspaceOpen");
    }

    @Test
    void canBeLookedAt() throws Exception {
        for (String theme : List.of("light", "dark")) {
            dress(
                    theme.equals("light")
                            ? new PrimerLight().getUserAgentStylesheet()
                            : new PrimerDark().getUserAgentStylesheet());
            steps(
                    theme + "-sample",
                    SAMPLE.resolve("roster.csv"),
                    SAMPLE.resolve("public-benches.md"));
            steps(theme + "-troubled", troubled());
            bring(wide());
            shoot(theme + "-wide");
            press(KeyCode.ESCAPE);
            bring(lengthy());
            shoot(theme + "-long");
            press(KeyCode.ESCAPE);
            bring(bench.file("page.csv", "<html>"), wide());
            shoot(theme + "-refused");
            press(KeyCode.ESCAPE);
            fx(() -> {
                layer.lookup("#intake-drop").setVisible(true);
                return true;
            });
            shoot(theme + "-drop");
            fx(() -> {
                layer.lookup("#intake-drop").setVisible(false);
                return true;
            });
        }
        dress(new PrimerLight().getUserAgentStylesheet());
        assertThat(Path.of("target/intake")).isDirectoryContaining("glob:**/dark-refused.png");
    }

    private Path troubled() {
        List<String> lines =
                new ArrayList<>(List.of("Organization Name,Country,Status,T-shirt size"));
        IntStream.range(0, 40)
                .forEach(i -> lines.add("Friends of the Lake " + i + ",France,yes,M"));
        lines.set(7, ",France,yes,L");
        lines.set(9, "Oak Society,Atlantis,purple,L");
        lines.set(11, "#REF!,Germany,,L");
        lines.set(12, "Ash  Society,UK,no,L,too,much");
        lines.set(14, "Elm  Society,UK,declined,");
        return bench.file("sign-ons.csv", lines.toArray(String[]::new));
    }

    private Path wide() {
        String header =
                IntStream.range(0, 40)
                        .mapToObj(i -> "Question " + i + ": what do you think of benches?")
                        .collect(Collectors.joining(","));
        String row =
                IntStream.range(0, 40)
                        .mapToObj(i -> "answer " + i)
                        .collect(Collectors.joining(","));
        return bench.file("wide.csv", "Your organization," + header, "Pond," + row, "Lake," + row);
    }

    private Path lengthy() {
        String name = "Society for the Preservation of Very Long Names ".repeat(6).strip();
        return bench.file(
                "a-file-whose-name-is-longer-than-anybody-would-want-it-to-be-in-a-dialog-of-this-width-or-any.csv",
                "organization,title,country",
                name + "," + "x".repeat(300) + ",FR",
                "الجمعية العامة للمقاعد,رئيس,EG",
                "公園のベンチを守る会,会長,JP");
    }

    private void steps(String name, Path... files) throws Exception {
        bring(files);
        for (IntakeViewModel.Step step : IntakeViewModel.Step.values()) {
            fx(() -> {
                node("#intake-step-" + step, ToggleButton.class).fire();
                return true;
            });
            shoot(name + "-" + step);
        }
        fx(() -> {
            node("#intake-cancel", Button.class).fire();
            return true;
        });
    }

    private void bring(Path... files) {
        fx(() -> {
            layer.bring(List.of(files));
            return true;
        });
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String text(String id) {
        return node(id, Labeled.class).getText();
    }

    private <T extends Node> T node(String id, Class<T> type) {
        Node node = scene.lookup(id);
        assertThat(node).as(id).isInstanceOf(type);
        return type.cast(node);
    }

    private static <T> T fx(Callable<T> work) {
        T result = WaitForAsyncUtils.waitForAsyncFx(60_000, work);
        WaitForAsyncUtils.waitForFxEvents();
        return result;
    }

    private static void dress(String stylesheet) {
        Platform.runLater(() -> Application.setUserAgentStylesheet(stylesheet));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void shoot(String name) throws Exception {
        WritableImage image = fx(() -> scene.snapshot(null));
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage print = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        print.setRGB(0, 0, width, height, pixels, 0, width);
        Path target = Path.of("target/intake").resolve(name + ".png");
        Files.createDirectories(target.getParent());
        ImageIO.write(print, "png", target.toFile());
    }

    /// Somebody who has chosen already.
    private final class Chosen implements Outside {

        @Override
        public Optional<Path> open(Purpose purpose) {
            return Optional.empty();
        }

        @Override
        public List<Path> openAll(Purpose purpose) {
            return purpose == Purpose.IMPORT ? chosen : List.of();
        }

        @Override
        public Optional<Path> save(Purpose purpose, String name) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> folder() {
            return Optional.empty();
        }

        @Override
        public void show(Path path) {
            throw new AssertionError(path);
        }
    }
}
