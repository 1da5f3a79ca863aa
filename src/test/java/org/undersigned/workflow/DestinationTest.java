package org.undersigned.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.problem.Problem;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// What keeps an output from being written, before any work is done.
class DestinationTest {

    @TempDir Path folder;

    @Test
    void findsNothingAgainstANewFile() {
        assertThat(Destination.forFile(folder.resolve("a.pdf"), List.of(), false)).isEmpty();
        assertThat(Destination.forFolder(folder.resolve("out"))).isEmpty();
        assertThat(Destination.forFolder(folder)).isEmpty();
    }

    @Test
    void findsFoldersThatCannotBeWrittenInto() throws IOException {
        Path zip = folder.resolve("sealed.zip");
        try (FileSystem open = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
            Files.createDirectory(open.getPath("/in"));
        }
        try (FileSystem sealed = FileSystems.newFileSystem(zip, Map.of("accessMode", "readOnly"))) {
            Path output = sealed.getPath("/in/a.pdf");
            assertThat(Destination.forFile(output, List.of(), false).map(Problem::key))
                    .contains("workflow.folderNotWritable");
            assertThat(Destination.forFolder(sealed.getPath("/in")).map(Problem::key))
                    .contains("workflow.folderNotWritable");
        }
    }

    @Test
    void findsAFileWhereAFolderIsNeeded() throws IOException {
        Path file = Files.writeString(folder.resolve("out"), "mine");

        assertThat(Destination.forFolder(file).map(Problem::key)).contains("workflow.outputIsFile");
    }
}
