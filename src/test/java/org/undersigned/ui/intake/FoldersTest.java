package org.undersigned.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class FoldersTest {

    @TempDir Path folder;

    @Test
    void bringsFormsTogetherAndTheRestFileByFile() throws IOException {
        for (String name : List.of("b.eml", "a.csv", "form.pdf", "photo.jpg", ".hidden")) {
            Files.writeString(folder.resolve(name), "x");
        }
        Path file = Path.of("list.csv");

        assertThat(Folders.opened(List.of(file, folder)))
                .containsExactly(file, folder, folder.resolve("a.csv"), folder.resolve("b.eml"));
    }

    @Test
    void leavesAFolderWithoutListsToWhoeverReadsIt() {
        assertThat(Folders.opened(List.of(folder))).containsExactly(folder);
    }

    @Test
    void opensAFolderOfMails() throws IOException {
        Files.writeString(folder.resolve("a.eml"), "x");

        assertThat(Folders.opened(List.of(folder))).containsExactly(folder.resolve("a.eml"));
    }
}
