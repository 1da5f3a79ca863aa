package org.undersigned.boot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Map;

class FontPlacesTest {

    @Test
    void knowsWhereLinuxKeepsFonts() {
        assertThat(FontPlaces.of("Linux", "/home/ana", Map.of()))
                .contains(Path.of("/usr/share/fonts"), Path.of("/home/ana/.local/share/fonts"));
        assertThat(FontPlaces.of("Linux", "/home/ana", Map.of("XDG_DATA_HOME", "/data")))
                .contains(Path.of("/data/fonts"))
                .doesNotContain(Path.of("/home/ana/.local/share/fonts"));
    }

    @Test
    void knowsWhereMacOsKeepsFonts() {
        assertThat(FontPlaces.of("Mac OS X", "/Users/ana", Map.of()))
                .contains(Path.of("/System/Library/Fonts"), Path.of("/Users/ana/Library/Fonts"));
    }

    @Test
    void knowsWhereWindowsKeepsFonts() {
        assertThat(FontPlaces.of("Windows 11", "C:\\Users\\ana", Map.of("WINDIR", "D:\\Win")))
                .extracting(Path::toString)
                .containsExactly(
                        "D:\\Win\\Fonts",
                        "C:\\Users\\ana\\AppData\\Local\\Microsoft\\Windows\\Fonts");
    }

    @Test
    void passesOverWhatIsNoPath() {
        assertThat(FontPlaces.of("Linux", "/home/ana", Map.of("XDG_DATA_HOME", "\0"))).hasSize(3);
    }
}
