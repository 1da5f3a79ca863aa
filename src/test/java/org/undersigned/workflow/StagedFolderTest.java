package org.undersigned.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// Many files together, all or none.
class StagedFolderTest {

    @TempDir Path folder;

    @Test
    void showsNothingBeforeEverythingIsThere() throws IOException {
        Path out = folder.resolve("out");
        try (StagedFolder staged = new StagedFolder(out)) {
            staged.write("a.pdf", bytes("a"));
            assertThat(out).doesNotExist();
            staged.write("b.pdf", bytes("b"));
            staged.publish(List.of("a.pdf", "b.pdf"));
        }

        assertThat(tree()).containsExactly("out/a.pdf", "out/b.pdf");
    }

    @Test
    void leavesNothingBehindWhenGivenUp() throws IOException {
        try (StagedFolder staged = new StagedFolder(folder.resolve("out"))) {
            staged.write("a.pdf", bytes("a"));
        }

        assertThat(tree()).isEmpty();
    }

    @Test
    void putsEverythingBackWhenOneFileCannotBeMoved() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.writeString(out.resolve("a.pdf"), "before");
        Files.createDirectories(out.resolve("c.pdf/kept"));
        try (StagedFolder staged = new StagedFolder(out)) {
            staged.write("a.pdf", bytes("after"));
            staged.write("b.pdf", bytes("new"));

            assertThatThrownBy(() -> staged.publish(List.of("a.pdf", "b.pdf", "missing.pdf")))
                    .isInstanceOf(IOException.class);
        }

        assertThat(tree()).containsExactly("out/a.pdf");
        assertThat(out.resolve("a.pdf")).hasContent("before");
    }

    @Test
    void isClosedToOthersWhileItIsWritten() throws IOException {
        try (StagedFolder _ = new StagedFolder(folder.resolve("out"));
                Stream<Path> entries = Files.list(folder)) {
            assertThat(entries)
                    .singleElement()
                    .satisfies(hidden -> {
                        assertThat(hidden.getFileName().toString()).startsWith(".");
                        assertThat(Files.getPosixFilePermissions(hidden)).hasSize(3);
                    });
        }
    }

    @Test
    void takesDownWhatAKilledProgramLeft() throws IOException {
        Path old = Files.createDirectories(folder.resolve(".undersigned-1/files")).getParent();
        Files.writeString(old.resolve("files/a.pdf"), "a");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minus(Duration.ofHours(25))));
        Path young = Files.createDirectory(folder.resolve(".undersigned-2"));

        new StagedFolder(folder.resolve("out")).close();

        assertThat(old).doesNotExist();
        assertThat(young).exists();
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> tree() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(path -> folder.relativize(path).toString())
                    .sorted()
                    .toList();
        }
    }
}
