package org.undersigned.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.undersigned.frame.Item;
import org.undersigned.frame.Origin;
import org.undersigned.frame.Sheet;
import org.undersigned.measure.Length;
import org.undersigned.measure.Point;
import org.undersigned.ui.Messages;
import org.undersigned.ui.Tasks;
import org.undersigned.workflow.desk.Proof;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import javax.imageio.ImageIO;

/// The page in a window, with threads of its own.
@ExtendWith(ApplicationExtension.class)
class PreviewViewTest {

    private static final Path PICTURES = Path.of("target", "screens");

    private final Messages messages = new Messages(Locale.US);
    private final List<Throwable> failures = new ArrayList<>();
    private final Tasks tasks = Tasks.live(failures::add);
    private final List<Origin> followed = new ArrayList<>();
    private ObjectProperty<Proof> proof;
    private ObservableList<String> recipients;
    private IntegerProperty recipient;
    private PreviewViewModel model;
    private Scene scene;

    @Start
    void open(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        proof = new SimpleObjectProperty<>(new Proof(Optional.empty(), List.of(), 0));
        recipients = FXCollections.observableArrayList();
        recipient = new SimpleIntegerProperty(-1);
        CopyChoice copies = new CopyChoice(recipients, name -> name, recipient, messages);
        model =
                new PreviewViewModel(
                        proof, copies, new SheetPainter(), tasks.latest(), messages, followed::add);
        scene = new Scene(new PreviewView(model, messages), 480, 700);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    @AfterEach
    void close() {
        tasks.close();
        assertThat(failures).isEmpty();
    }

    @Test
    void showsThePagesInBothThemes(FxRobot robot) throws Exception {
        robot.interact(() -> {
            recipients.setAll(
                    "Chair Roe",
                    "The Honorable Maximiliana Featherstonehaugh-Vandenbroucke of the Select"
                            + " Committee on Benches");
            recipient.set(1);
            proof.set(Pages.proof(Pages.POLICY));
        });
        await(() -> model.paintings().size() == 3);

        photograph(robot, "preview");
        robot.interact(() -> proof.set(Pages.errors(2)));
        photograph(robot, "preview-as-it-was");

        assertThat(label(robot, "#folio")).isEqualTo("1 / 8");
        assertThat(label(robot, "#copy")).startsWith("2 of 2   The Honorable");
        assertThat(label(robot, "#preview-note"))
                .isEqualTo("The page as it was: 2 problems to mend");
        assertThat(robot.lookup(".sheet").queryAll()).hasSizeBetween(1, 2);
    }

    @Test
    void saysThatThereIsNoPageYet(FxRobot robot) throws Exception {
        robot.interact(() -> proof.set(Pages.errors(1)));
        photograph(robot, "preview-empty");

        assertThat(label(robot, "#preview-note")).isEqualTo("No page yet: 1 problem to mend");
        assertThat(robot.lookup("#copy").query().getParent().isVisible()).isFalse();
        assertThat(robot.lookup("#larger").query().isDisabled()).isTrue();
    }

    @Test
    void isTurnedByKeys(FxRobot robot) {
        robot.interact(() -> proof.set(Pages.proof(Pages.POLICY)));
        robot.interact(() -> robot.lookup("#pages").query().requestFocus());

        robot.type(KeyCode.PAGE_DOWN);
        double once = model.topProperty().get();
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(once).isPositive();
        assertThat(model.topProperty().get()).isEqualTo(2 * once);

        robot.type(KeyCode.END);
        assertThat(label(robot, "#folio")).isEqualTo("8 / 8");
        robot.type(KeyCode.HOME);
        assertThat(label(robot, "#folio")).isEqualTo("1 / 8");

        robot.push(KeyCode.CONTROL, KeyCode.MINUS);
        robot.push(KeyCode.CONTROL, KeyCode.MINUS);
        assertThat(model.percentProperty().get()).isEqualTo("33%");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(model.stackProperty().get().places().getFirst().width()).isGreaterThan(400);
    }

    @Test
    void becomesLargerAroundThePointer(FxRobot robot) throws Exception {
        robot.interact(() -> proof.set(Pages.proof(Pages.POLICY)));
        for (int i = 0; i < 6; i++) {
            robot.clickOn("#larger");
        }
        await(() -> !model.paintings().isEmpty() && isSharp());
        photograph(robot, "preview-large");

        assertThat(model.percentProperty().get()).isEqualTo("125%");
        assertThat(model.farthestRight()).isPositive();
        assertThat(model.leftProperty().get()).as("around the middle").isPositive();
    }

    private boolean isSharp() {
        return model.paintings().get(0) != null
                && model.paintings().get(0).scale() == model.stackProperty().get().scale();
    }

    @Test
    void leadsToTheTextWhenClicked(FxRobot robot) {
        robot.interact(() -> proof.set(Pages.proof(Pages.POLICY)));

        Item.GlyphRun run = lastOfTheText(Pages.POLICY.sheets().get(1));
        robot.interact(() -> model.showOrigin(run.origin()));
        Spot spot = new Spot(1, new Point(run.x().plus(Length.points(1)), run.baseline()));
        PageStack stack = model.stackProperty().get();

        robot.clickOn(
                robot.lookup("#pages")
                        .query()
                        .localToScreen(
                                stack.x(spot) - model.leftProperty().get(),
                                stack.y(spot) - model.topProperty().get()));

        assertThat(followed).containsExactly(run.origin());
        assertThat(robot.lookup("#pages").query().isFocused()).isTrue();
    }

    @Test
    void isDescribedToThoseWhoDoNotSeeIt(FxRobot robot) {
        robot.interact(() -> proof.set(Pages.proof(Pages.POLICY)));

        assertThat(robot.lookup("#pages").query().getAccessibleText()).isEqualTo("The page: 1 / 8");
        assertThat(robot.lookup("#pages").query().getAccessibleHelp()).contains("Page Down");
        assertThat(robot.lookup(".sheet").query().getAccessibleText()).isEqualTo("Page 1");
        assertThat(robot.lookup("#nextCopy").query().getAccessibleText())
                .isEqualTo("Next recipient");
    }

    private static Item.GlyphRun lastOfTheText(Sheet sheet) {
        return sheet.items().stream()
                .filter(Item.GlyphRun.class::isInstance)
                .map(Item.GlyphRun.class::cast)
                .filter(run -> run.origin().block() >= 0 && run.glyphs().size() > 2)
                .toList()
                .getLast();
    }

    private static String label(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Label.class).getText();
    }

    private static void await(BooleanSupplier there) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, there::getAsBoolean);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Pictures to look at, in both themes.
    private void photograph(FxRobot robot, String name) throws IOException {
        Files.createDirectories(PICTURES);
        for (boolean dark : new boolean[] {false, true}) {
            robot.interact(() ->
                    Application.setUserAgentStylesheet(
                            dark
                                    ? new PrimerDark().getUserAgentStylesheet()
                                    : new PrimerLight().getUserAgentStylesheet()));
            WaitForAsyncUtils.waitForFxEvents();
            WritableImage[] shot = new WritableImage[1];
            robot.interact(() -> shot[0] = scene.snapshot(null));
            BufferedImage image = new BufferedImage(480, 700, BufferedImage.TYPE_INT_RGB);
            for (int y = 0; y < 700; y++) {
                for (int x = 0; x < 480; x++) {
                    image.setRGB(x, y, shot[0].getPixelReader().getArgb(x, y));
                }
            }
            Path file = PICTURES.resolve(name + (dark ? "-dark" : "-light") + ".png");
            ImageIO.write(image, "png", file.toFile());
        }
    }
}
