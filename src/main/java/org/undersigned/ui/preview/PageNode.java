package org.undersigned.ui.preview;

import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.nio.IntBuffer;

/// One page: white paper, and its painting as soon as there is one.
final class PageNode extends Region {

    private final ImageView image = new ImageView();
    private @Nullable Painting shown;

    PageNode(String name) {
        getStyleClass().add("sheet");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(name);
        image.setMouseTransparent(true);
        getChildren().add(image);
    }

    /// Puts it somewhere; a painting of another size is stretched.
    void put(double x, double y, double width, double height) {
        resizeRelocate(x, y, width, height);
        image.setFitWidth(width);
        image.setFitHeight(height);
    }

    void hang(Painting painting) {
        if (painting != shown) {
            shown = painting;
            image.setImage(
                    new WritableImage(
                            new PixelBuffer<>(
                                    painting.width(),
                                    painting.height(),
                                    IntBuffer.wrap(painting.pixels()),
                                    PixelFormat.getIntArgbPreInstance())));
        }
    }
}
