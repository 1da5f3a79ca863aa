package org.undersigned.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.store.Desk.add;
import static org.undersigned.store.Desk.done;
import static org.undersigned.store.Desk.keys;
import static org.undersigned.store.Desk.texts;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.problem.Outcome;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/// What happens to the file while it is open, and to its bytes while nobody looks.
class TroubleTest {

    @TempDir Path folder;
    private Desk desk;

    @BeforeEach
    void sitDown() {
        desk = new Desk(folder);
    }

    @Test
    void noticesThatTheFileIsGone() throws IOException {
        try (Workspace workspace = desk.create()) {
            add(workspace, "benches", "Benches.");
            Path moved = Files.move(desk.file(), folder.resolve("elsewhere"));

            assertThat(keys(tryToAdd(workspace))).containsExactly("store.vanished");
            assertThat(texts(workspace)).containsExactly("benches: Benches.");

            Files.move(moved, desk.file());
            done(tryToAdd(workspace));
        }
    }

    @Test
    void noticesThatTheFileWasReplaced() throws IOException {
        Path other = folder.resolve("other.undersigned");
        done(desk.workspaces().create(other)).close();
        try (Workspace workspace = desk.create()) {
            add(workspace, "benches", "Benches.");
            Files.move(other, desk.file(), StandardCopyOption.REPLACE_EXISTING);

            assertThat(keys(tryToAdd(workspace))).containsExactly("store.replaced");
        }
        try (Workspace workspace = desk.open()) {
            assertThat(texts(workspace)).isEmpty();
        }
    }

    @Test
    void noticesThatTheFileWasReplacedWhileItWrote() throws IOException {
        Path other = folder.resolve("other.undersigned");
        done(desk.workspaces().create(other)).close();
        try (Workspace workspace = desk.create()) {
            Outcome<Stored<LetterText>> outcome =
                    workspace.change(
                            Label.of("letter.added"),
                            it -> {
                                move(other, desk.file());
                                return it.letters().add(new LetterText("benches", ""));
                            });

            assertThat(keys(outcome)).containsExactly("store.replaced");
        }
    }

    @Test
    void noticesThatAnotherFileWasWrittenOverIt() throws IOException {
        try (Workspace workspace = desk.create()) {
            byte[] empty = Files.readAllBytes(desk.file());
            add(workspace, "benches", "Benches.");
            Files.write(desk.file(), empty);

            assertThat(keys(tryToAdd(workspace))).containsExactly("store.replaced");
        }
    }

    @Test
    void changesNothingWhenTheDiskIsFull() {
        try (Workspace workspace = desk.create()) {
            add(workspace, "benches", "Benches.");
            workspace.set("max_page_count = 40");

            Outcome<?> outcome =
                    workspace.change(
                            Label.of("letter.added"),
                            it -> it.letters().add(new LetterText("long", "x".repeat(1 << 20))));

            assertThat(keys(outcome)).containsExactly("store.diskFull");
            assertThat(texts(workspace)).containsExactly("benches: Benches.");
            workspace.set("max_page_count = 4000");
            done(tryToAdd(workspace));
            assertThat(done(workspace.check())).isTrue();
        }
    }

    @Test
    void playsNoOlderFilesJournalIntoANewWorkspace() throws IOException {
        Path journal = folder.resolve(desk.file().getFileName() + "-journal");
        byte[] interrupted = interrupted(journal);
        Files.delete(desk.file());
        Files.write(journal, interrupted);

        Outcome<Workspace> created = desk.workspaces().create(desk.file());

        assertThat(keys(created)).containsExactly("store.leftoverKept");
        try (Workspace workspace = created.value().orElseThrow()) {
            assertThat(texts(workspace)).isEmpty();
            assertThat(done(workspace.check())).isTrue();
        }
        assertThat(folder.resolve(journal.getFileName() + ".old1")).hasBinaryContent(interrupted);
    }

    @Test
    void playsNoOlderFilesJournalIntoACopy() throws IOException {
        Path journal = folder.resolve("copy.undersigned-journal");
        byte[] interrupted = interrupted(folder.resolve(desk.file().getFileName() + "-journal"));
        Files.write(journal, interrupted);
        Path copy = folder.resolve("copy.undersigned");
        try (Workspace workspace = desk.open()) {
            add(workspace, "shade", "Shade.");
            assertThat(keys(workspace.copyTo(copy))).containsExactly("store.leftoverKept");
        }

        try (Workspace copied = done(desk.workspaces().open(copy))) {
            assertThat(texts(copied)).contains("shade: Shade.");
        }
    }

    /// What the journal of a workspace is when it is killed while it writes much.
    private byte[] interrupted(Path journal) throws IOException {
        List<byte[]> seen = new ArrayList<>();
        try (Workspace workspace = desk.create()) {
            for (int i = 0; i < 20; i++) {
                add(workspace, "benches " + i, "Benches. ".repeat(500));
            }
            workspace.set("cache_size = 2");
            done(
                    workspace.change(
                            Label.of("letter.added"),
                            it -> {
                                for (var letter : it.letters().all()) {
                                    it.letters().replaceText(letter, "x".repeat(9000));
                                }
                                seen.add(read(journal));
                                return it.letters().add(new LetterText("long", ""));
                            }));
        }
        return seen.getFirst();
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void findsEveryFlippedBitOfTheContents() throws IOException {
        try (Workspace workspace = desk.create()) {
            add(workspace, "benches", "Benches. ".repeat(2000));
        }
        byte[] sound = Files.readAllBytes(desk.file());
        String text = new String(sound, StandardCharsets.ISO_8859_1);
        int[] words =
                Pattern.compile("Benches")
                        .matcher(text)
                        .results()
                        .mapToInt(it -> it.start())
                        .toArray();
        Random random = new Random(1);
        for (int i = 0; i < 40; i++) {
            int at = words[random.nextInt(words.length)] + random.nextInt(7);
            flip(at, 1 << random.nextInt(8));
            assertThat(opened()).as("byte %d", at).isEqualTo("store.damaged");
            Files.write(desk.file(), sound);
        }
        assertThat(opened()).isEmpty();
    }

    @Test
    void refusesOrReadsAFileThatIsCutOff() throws IOException {
        try (Workspace workspace = desk.create()) {
            add(workspace, "benches", "Benches. ".repeat(2000));
        }
        byte[] sound = Files.readAllBytes(desk.file());
        for (int length = 1000; length < sound.length; length += 7001) {
            Files.write(desk.file(), Arrays.copyOf(sound, length));
            assertThat(opened())
                    .as("%d bytes", length)
                    .isIn("store.damaged", "store.unreadable", "store.notWorkspace");
        }
    }

    private String opened() {
        Outcome<Workspace> outcome = desk.workspaces().open(desk.file());
        outcome.value().ifPresent(Workspace::close);
        return String.join(" ", keys(outcome));
    }

    private void flip(int at, int bit) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(desk.file().toFile(), "rw")) {
            file.seek(at);
            int value = file.read();
            file.seek(at);
            file.write(value ^ bit);
        }
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Outcome<Stored<LetterText>> tryToAdd(Workspace workspace) {
        return workspace.change(
                Label.of("letter.added"), it -> it.letters().add(new LetterText("shade", "")));
    }
}
