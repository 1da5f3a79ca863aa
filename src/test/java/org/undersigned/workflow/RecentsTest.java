package org.undersigned.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.problem.Problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

class RecentsTest {

    private static final Instant MORNING = Instant.parse("2031-03-03T08:00:00Z");

    @TempDir Path folder;

    private Instant now = MORNING;
    private Path file;
    private Recents recents;

    @BeforeEach
    void begin() {
        file = folder.resolve("config/recents.txt");
        recents = new Recents(file, () -> now);
    }

    @Test
    void remembersNothingAtFirst() {
        assertThat(recents.all()).isEmpty();
        assertThat(file.getParent()).doesNotExist();
    }

    @Test
    void tellsTheNewestFirst() throws IOException {
        Path benches = workspace("benches");
        Path trees = workspace("trees");
        open(benches);
        open(trees);

        assertThat(recents.all())
                .containsExactly(
                        new Recent(trees, MORNING.plusSeconds(60), false),
                        new Recent(benches, MORNING, false));
        open(benches);
        assertThat(names()).containsExactly("benches", "trees");
    }

    @Test
    void keepsTwelve() throws IOException {
        for (int i = 1; i <= 15; i++) {
            open(workspace("w" + i));
        }

        assertThat(names())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(4, 15)
                                .map(i -> 19 - i)
                                .mapToObj(i -> "w" + i)
                                .toList());
    }

    @Test
    void marksThoseThatVanished() throws IOException {
        Path benches = workspace("benches");
        open(benches);
        Files.delete(benches);

        assertThat(recents.all()).containsExactly(new Recent(benches, MORNING, true));
        assertThat(recents.forget(benches)).isEmpty();
        assertThat(recents.all()).isEmpty();
    }

    @Test
    void knowsAFileByWhateverNameItIsOpened() throws IOException {
        Path benches = workspace("benches");
        open(benches);
        open(folder.resolve("elsewhere").resolve("..").resolve(benches.getFileName()));

        assertThat(names()).containsExactly("benches");
    }

    @Test
    void remembersNamesOfEveryKind() throws IOException {
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
        List<String> strange = List.of("two\nlines", "tab\there", "100 %", "長椅", "#note", "a=b");
        for (String name : strange) {
            open(workspace(name));
        }

        assertThat(names()).containsExactlyElementsOf(strange.reversed());
    }

    @Test
    void leavesOutWhatIsDamaged() throws IOException {
        open(workspace("benches"));
        String whole = Files.readString(file);
        byte[] noise = {(byte) 0xff, 0, '\t', '\n'};
        Files.write(file, noise, StandardOpenOption.APPEND);
        for (String line :
                List.of(
                        "yesterday\t" + folder.toUri(),
                        "2031-03-03T08:00:00Z\tfile:relative",
                        "2031-03-03T08:00:00Z\thttps://example.org/w.undersigned",
                        "2031-03-03T08:00:00Z\tfile://%zz",
                        whole.substring(0, 25))) {
            Files.writeString(file, line + "\n", StandardOpenOption.APPEND);
        }

        assertThat(names()).containsExactly("benches");
        open(workspace("trees"));
        assertThat(Files.readString(file, StandardCharsets.UTF_8).lines()).hasSize(2);
    }

    @Test
    void letsNobodyElseReadThem() throws IOException {
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
        open(workspace("benches"));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
    }

    @Test
    void saysThatNothingCanBeRemembered() throws IOException {
        Files.writeString(folder.resolve("config"), "no folder");

        assertThat(recents.opened(folder.resolve("w.undersigned")).map(Problem::key))
                .contains("workflow.folderIsFile");
        assertThat(recents.all()).isEmpty();
    }

    @Test
    void losesNothingBetweenSeveralPrograms() throws Exception {
        List<Process> neighbors =
                List.of(
                        Neighbor.start("recents", file.toString(), "a", "4"),
                        Neighbor.start("recents", file.toString(), "b", "4"),
                        Neighbor.start("recents", file.toString(), "c", "4"));

        assertThat(Neighbor.areDone(neighbors)).isTrue();
        assertThat(recents.all()).hasSize(12);
    }

    @Test
    void losesNothingBetweenSeveralWindows() throws InterruptedException {
        List<Thread> windows =
                IntStream.range(0, 12)
                        .mapToObj(i -> folder.resolve("w" + i))
                        .map(it -> Thread.ofPlatform().start(() -> recents.opened(it)))
                        .toList();
        for (Thread window : windows) {
            assertThat(window.join(Duration.ofMinutes(1))).isTrue();
        }

        assertThat(recents.all()).hasSize(12);
    }

    private Path workspace(String name) throws IOException {
        return Files.createFile(folder.resolve(name + ".undersigned"));
    }

    private void open(Path workspace) {
        assertThat(recents.opened(workspace)).isEmpty();
        now = now.plusSeconds(60);
    }

    private List<String> names() {
        return recents.all().stream()
                .map(it -> it.file().getFileName().toString().replace(".undersigned", ""))
                .toList();
    }
}
