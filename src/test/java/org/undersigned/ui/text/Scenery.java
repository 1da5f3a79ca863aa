package org.undersigned.ui.text;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;

import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

import javax.imageio.ImageIO;

/// A window without a display, in which a test puts up a view.
final class Scenery {

    private final Scene scene;

    private Scenery(Scene scene) {
        this.scene = scene;
    }

    /// Puts up a view, made in the toolkit's thread.
    static Scenery of(Supplier<? extends Parent> view, int width, int height) throws Exception {
        Stage stage = FxToolkit.registerPrimaryStage();
        return new Scenery(
                fx(() -> {
                    Scene scene = new Scene(view.get(), width, height);
                    stage.setX(0);
                    stage.setY(0);
                    stage.setScene(scene);
                    stage.show();
                    return scene;
                }));
    }

    Scene scene() {
        return scene;
    }

    static <T> T fx(Callable<T> work) {
        T result = WaitForAsyncUtils.waitForAsyncFx(60_000, work);
        WaitForAsyncUtils.waitForFxEvents();
        return result;
    }

    static void run(Runnable work) {
        fx(() -> {
            work.run();
            return true;
        });
    }

    /// Waits until something holds.
    static void until(Callable<Boolean> holds) throws Exception {
        for (int i = 0; i < 200; i++) {
            if (fx(holds)) {
                return;
            }
            Thread.sleep(25);
        }
        throw new AssertionError("it never came to that");
    }

    /// Dresses everything in a theme.
    static void dress(String stylesheet) {
        Platform.runLater(() -> Application.setUserAgentStylesheet(stylesheet));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Takes a picture.
    void shoot(Path target) throws Exception {
        WritableImage image = fx(() -> scene.snapshot(null));
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage print = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        PixelReader pixels = image.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                print.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        Files.createDirectories(target.getParent());
        ImageIO.write(print, "png", target.toFile());
    }
}
