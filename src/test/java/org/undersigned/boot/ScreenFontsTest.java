package org.undersigned.boot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

class ScreenFontsTest {

    @TempDir Path folder;

    @Test
    void findsAFontInAFolderOfAFamily() throws IOException {
        Path family = Files.createDirectories(folder.resolve("truetype").resolve("dejavu"));
        Files.createFile(family.resolve("README"));
        assertThat(ScreenFonts.hasFonts(folder)).isFalse();

        Files.createFile(family.resolve("DejaVuSans.TTF"));

        assertThat(ScreenFonts.hasFonts(folder)).isTrue();
    }

    @Test
    void findsNothingWhereThereIsNoFolder() {
        assertThat(ScreenFonts.hasFonts(folder.resolve("none"))).isFalse();
    }

    @Test
    void looksWhereFontsAreKept() {
        assertThat(ScreenFonts.folders(Map.of(), "/home/roe"))
                .containsExactly(
                        Path.of("/home/roe/.fonts"),
                        Path.of("/home/roe/.local/share/fonts"),
                        Path.of("/usr/local/share/fonts"),
                        Path.of("/usr/share/fonts"));
        assertThat(ScreenFonts.folders(Map.of("XDG_DATA_DIRS", "/opt/share:"), "/home/roe"))
                .endsWith(Path.of("/opt/share/fonts"), Path.of("/usr/share/fonts"));
    }

    @Test
    void namesOnlyFilesThatAreThere() throws IOException {
        Path fonts = Path.of(System.getProperty("undersigned.assets"), "fonts");
        Properties listed = new Properties();
        try (var in = Files.newBufferedReader(fonts.resolve("logicalfonts.properties"))) {
            listed.load(in);
        }

        assertThat(listed.stringPropertyNames())
                .filteredOn(key -> key.endsWith(".file"))
                .hasSize(36)
                .allSatisfy(key -> assertThat(fonts.resolve(listed.getProperty(key))).exists());
    }
}
