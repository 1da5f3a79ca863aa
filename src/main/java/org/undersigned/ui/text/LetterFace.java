package org.undersigned.ui.text;

import javafx.scene.text.Font;

import java.nio.file.Path;
import java.util.List;

/// The face in which letters are typed: the one in which they are printed.
public final class LetterFace {

    private static final List<String> STYLES = List.of("Regular", "Bold", "It", "BoldIt");

    private LetterFace() {}

    /// Makes it known to the window; where it cannot be read, the system's own serif is used.
    ///
    /// @param assets the folder in which the fonts are
    public static void load(Path assets) {
        Path folder = assets.resolve("fonts").resolve("source-serif");
        for (String style : STYLES) {
            Font.loadFont(folder.resolve("SourceSerif4-" + style + ".ttf").toUri().toString(), 15);
        }
    }
}
