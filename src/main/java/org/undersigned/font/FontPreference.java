package org.undersigned.font;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Which font files are looked into first: Noto, then the text faces that systems come with, then
/// others; regular ones before those of another weight, width or purpose; at last by path, so that
/// one machine always chooses alike.
final class FontPreference {

    /// The text faces of Linux distributions, macOS and Windows that have many scripts or one well.
    private static final List<String> TEXT_FACES =
            List.of(
                    "dejavu",
                    "freeser",
                    "freesan",
                    "liberation",
                    "gelasio",
                    "lohit",
                    "padauk",
                    "khmeros",
                    "abyssinica",
                    "kohinoor",
                    "geezapro",
                    "sukhumvit",
                    "thonburi",
                    "kefa",
                    "mukta",
                    "arialuni",
                    "arial",
                    "times",
                    "segoeui",
                    "nirmala",
                    "leelaw",
                    "ebrima",
                    "gadugi",
                    "khmerui",
                    "mmrtext",
                    "sylfaen",
                    "himalaya",
                    "wqy",
                    "simsun",
                    "msyh",
                    "yugoth",
                    "malgun");

    /// What names of files call that which is not the regular face of text.
    private static final List<String> SPECIAL =
            List.of(
                    "condensed",
                    "mono",
                    "display",
                    "black",
                    "thin",
                    "light",
                    "medium",
                    "bold",
                    "italic",
                    "oblique",
                    "-it.",
                    "ui-",
                    "nastaliq",
                    "kufi",
                    "rashi",
                    "looped",
                    "unjoined",
                    "slanted",
                    "symbol",
                    "emoji",
                    "music",
                    "math",
                    "dingbat",
                    "[");

    private FontPreference() {}

    /// @param serif whether faces with serifs are wanted
    static Comparator<Path> of(boolean serif) {
        return Comparator.<Path>comparingInt(file -> rank(name(file), serif))
                .thenComparing(Path::toString);
    }

    private static int rank(String name, boolean serif) {
        int origin =
                name.startsWith("noto")
                        ? 0
                        : TEXT_FACES.stream().anyMatch(name::startsWith) ? 1 : 2;
        boolean special = SPECIAL.stream().anyMatch(name::contains);
        boolean hasSerifs = name.contains("serif") && !name.contains("sansserif");
        boolean other = hasSerifs != serif;
        return (special ? 8 : 0) + 2 * origin + (other ? 1 : 0);
    }

    private static String name(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT);
    }
}
