package org.undersigned.ui.roster;

import javafx.scene.input.DragEvent;

import java.nio.file.Path;
import java.util.Locale;

/// Which files are pictures, by the endings of their names.
final class PictureFiles {

    private PictureFiles() {}

    static boolean is(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".png")
                || name.endsWith(".jpg")
                || name.endsWith(".jpeg")
                || name.endsWith(".svg");
    }

    /// Whether nothing but pictures is dragged.
    static boolean areAll(DragEvent drag) {
        return drag.getDragboard().hasFiles()
                && drag.getDragboard().getFiles().stream().allMatch(it -> is(it.toPath()));
    }
}
