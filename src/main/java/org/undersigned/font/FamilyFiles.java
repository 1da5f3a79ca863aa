package org.undersigned.font;

import java.nio.file.Path;

/// Where the four cuts of a family are.
record FamilyFiles(Path regular, Path italic, Path bold, Path boldItalic) {

    /// The files whose names begin alike and end as Adobe's do: `-Regular.ttf`, `-It.ttf` and so
    /// on.
    static FamilyFiles named(Path folder, String name) {
        return new FamilyFiles(
                folder.resolve(name + "-Regular.ttf"),
                folder.resolve(name + "-It.ttf"),
                folder.resolve(name + "-Bold.ttf"),
                folder.resolve(name + "-BoldIt.ttf"));
    }

    /// The two files of a family that has no italics, `-Regular.ttf` and `-Bold.ttf`.
    static FamilyFiles upright(Path folder, String name) {
        Path regular = folder.resolve(name + "-Regular.ttf");
        Path bold = folder.resolve(name + "-Bold.ttf");
        return new FamilyFiles(regular, regular, bold, bold);
    }

    Path file(Cut cut) {
        return switch (cut) {
            case REGULAR -> regular;
            case ITALIC -> italic;
            case BOLD -> bold;
            case BOLD_ITALIC -> boldItalic;
        };
    }
}
