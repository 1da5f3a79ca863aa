package org.undersigned.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.problem.Problem;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

class FoldersTest {

    private static final Path HOME = Path.of(System.getProperty("user.home"));

    @TempDir Path folder;

    @Test
    void goesWhereLinuxUsersExpect() {
        assumeThat(HOME.isAbsolute()).isTrue();

        assertThat(Folders.ofUnix(Map.of()))
                .isEqualTo(
                        new Folders(
                                HOME.resolve(".local/share/undersigned"),
                                HOME.resolve(".config/undersigned"),
                                HOME.resolve(".cache/undersigned/logs")));
    }

    @Test
    void goesWhereTheUserWantsItInstead() {
        Map<String, String> environment =
                Map.of(
                        "XDG_DATA_HOME", folder.resolve("data").toString(),
                        "XDG_CONFIG_HOME", folder.resolve("config").toString(),
                        "XDG_CACHE_HOME", folder.resolve("cache").toString());

        Folders folders = Folders.ofUnix(environment);

        assertThat(folders.data()).isEqualTo(folder.resolve("data/undersigned"));
        assertThat(folders.config()).isEqualTo(folder.resolve("config/undersigned"));
        assertThat(folders.logs()).isEqualTo(folder.resolve("cache/undersigned/logs"));
    }

    /// XDG Base Directory Specification: relative paths are invalid and to be ignored.
    @Test
    void ignoresWhatDependsOnWhereItIsStarted() {
        Map<String, String> environment = Map.of("XDG_DATA_HOME", "data", "XDG_CONFIG_HOME", "");

        assertThat(Folders.ofUnix(environment)).isEqualTo(Folders.ofUnix(Map.of()));
    }

    @Test
    void keepsAllBelowOneFolderIfTold() {
        String before = System.getProperty(Folders.HOME);
        System.setProperty(Folders.HOME, folder.resolve("stick").toString());
        try {
            Folders folders = Folders.open().value().orElseThrow();

            assertThat(folders).isEqualTo(Folders.below(folder.resolve("stick")));
            assertThat(folders.data()).isDirectory().hasParent(folder.resolve("stick"));
            assertThat(folders.config()).isDirectory();
            assertThat(folders.logs()).isDirectory();
        } finally {
            if (before == null) {
                System.clearProperty(Folders.HOME);
            } else {
                System.setProperty(Folders.HOME, before);
            }
        }
    }

    @Test
    void makesThemForTheUserAlone() throws IOException {
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
        Folders folders = Folders.below(folder.resolve("home"));

        assertThat(folders.made().problems()).isEmpty();
        assertThat(folders.made().problems()).isEmpty();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folders.config())))
                .isEqualTo("rwx------");
    }

    @Test
    void saysWhyThereAreNone() throws IOException {
        Files.writeString(folder.resolve("home"), "no folder");

        assertThat(
                        Folders.below(folder.resolve("home")).made().problems().stream()
                                .map(Problem::key))
                .hasSize(3)
                .containsOnly("workflow.folderIsFile");
    }
}
