package org.undersigned.ui;

import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;

import org.testfx.api.FxToolkit;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javax.imageio.ImageIO;

/// Where tests see the window: starts the toolkit without a display, works in its thread, and
/// develops pictures.
public final class Darkroom {

    private static final long PATIENCE_SECONDS = 60;

    private Darkroom() {}

    /// Starts the toolkit, once for all tests.
    public static void open() {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Does something in the toolkit's thread and waits for it.
    public static <T> T within(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /// Does something in the toolkit's thread and waits for it.
    public static void run(Runnable work) {
        within(() -> {
            work.run();
            return true;
        });
    }

    /// Waits until frames were drawn: what was asked for in the one before stands in the next.
    public static void pulses(int count) {
        for (int i = 0; i < count; i++) {
            CountDownLatch drawn = new CountDownLatch(1);
            run(() -> {
                Runnable told = drawn::countDown;
                new javafx.animation.AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        stop();
                        told.run();
                    }
                }.start();
            });
            try {
                drawn.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /// Writes a picture as a PNG; the folder is made.
    public static void develop(Image image, Path target) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        PixelReader pixels = image.getPixelReader();
        BufferedImage print = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] line = new int[width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                line[x] = pixels.getArgb(x, y);
            }
            print.setRGB(0, y, width, 1, line, 0, width);
        }
        try {
            Files.createDirectories(target.getParent());
            ImageIO.write(print, "png", target.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
