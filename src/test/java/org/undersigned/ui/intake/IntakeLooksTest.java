package org.undersigned.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

/// Draws every step of the dialog, in both themes, with lists that are long, wide and troubled.
class IntakeLooksTest extends IntakeStage {

    private static final Path SAMPLE = Path.of("assets/sample");

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
}
