package org.undersigned.ui;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Whether one can read what a scene says: the contrast of each text with what is behind it, as
/// WCAG 2.2 §1.4.3 wants it.
///
/// What is behind is what most pixels there show in a picture of the scene; so nothing is believed
/// of the styles, which may say one thing and paint another. What cannot be done now is exempt, and
/// so is what is scrolled away.
public final class Legibility {

    /// Success criterion 1.4.3, for text that is not large.
    public static final double LEAST = 4.5;

    /// Success criterion 1.4.11, for signs.
    public static final double LEAST_FOR_SIGNS = 3;

    private Legibility() {}

    /// Texts that cannot be read well, each with its contrast.
    ///
    /// @param part the part of a scene that is looked at
    /// @param picture shows the whole scene
    public static List<String> faint(Node part, Image picture) {
        return texts(part).flatMap(it -> judge(it, picture).stream()).toList();
    }

    private static Stream<Text> texts(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Stream.of();
        }
        Stream<Text> own =
                node instanceof Text text && !text.getText().isBlank()
                        ? Stream.of(text)
                        : Stream.of();
        Stream<Text> below =
                node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().flatMap(Legibility::texts)
                        : Stream.of();
        return Stream.concat(own, below);
    }

    private static List<String> judge(Text text, Image picture) {
        List<String> found = new ArrayList<>();
        if (text.getFill() instanceof Color fill && fill.getOpacity() > 0) {
            Map<Integer, Integer> pixels = pixels(text, picture);
            int all = pixels.values().stream().mapToInt(it -> it).sum();
            pixels.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .filter(it -> it.getValue() * 3 > all)
                    .map(it -> contrast(over(fill, color(it.getKey())), color(it.getKey())))
                    .filter(it -> it < least(text))
                    .ifPresent(it -> found.add("%.2f “%s”".formatted(it, text.getText())));
        }
        return found;
    }

    private static double least(Text text) {
        return text instanceof FontIcon ? LEAST_FOR_SIGNS : LEAST;
    }

    private static Map<Integer, Integer> pixels(Text text, Image picture) {
        Bounds bounds = text.localToScene(text.getLayoutBounds());
        double left = Math.max(0, bounds.getMinX());
        double above = Math.max(0, bounds.getMinY());
        double right = Math.min(picture.getWidth(), bounds.getMaxX());
        double below = Math.min(picture.getHeight(), bounds.getMaxY());
        for (Node around = text; around != null; around = around.getParent()) {
            if (around.getClip() != null) {
                Bounds clip = around.localToScene(around.getClip().getBoundsInParent());
                left = Math.max(left, clip.getMinX());
                above = Math.max(above, clip.getMinY());
                right = Math.min(right, clip.getMaxX());
                below = Math.min(below, clip.getMaxY());
            }
        }
        Map<Integer, Integer> pixels = new HashMap<>();
        for (int y = (int) above; y < (int) below; y++) {
            for (int x = (int) left; x < (int) right; x++) {
                pixels.merge(picture.getPixelReader().getArgb(x, y), 1, Integer::sum);
            }
        }
        return pixels;
    }

    private static Color color(int argb) {
        return Color.rgb(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff);
    }

    private static Color over(Color fill, Color behind) {
        Color solid = Color.color(fill.getRed(), fill.getGreen(), fill.getBlue());
        return behind.interpolate(solid, fill.getOpacity());
    }

    static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed())
                + 0.7152 * linear(color.getGreen())
                + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
