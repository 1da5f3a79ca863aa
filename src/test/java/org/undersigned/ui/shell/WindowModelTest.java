package org.undersigned.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.letter.Recipient;
import org.undersigned.problem.Problem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class WindowModelTest {

    @TempDir Path folder;
    private OpenWindow window;

    @BeforeEach
    void open() {
        window = OpenWindow.withLetter(folder);
    }

    @Test
    void savesWhatWasTypedBeforeItCloses() {
        window.letter().type("Second", true);

        window.model.close(() -> {});

        assertThat(window.model.deskProperty().get()).isNull();
        window.model.open(window.file());
        assertThat(window.letter().textProperty().get()).isEqualTo("Second");
    }

    @Test
    void asksBeforeItLeavesWhatCannotBeSaved() throws IOException {
        List<String> left = new ArrayList<>();
        Files.delete(window.file());
        window.letter().type("Second", true);

        window.model.close(() -> left.add("left"));

        assertThat(left).isEmpty();
        assertThat(window.model.deskProperty().get()).isNotNull();
        assertThat(window.model.unsavedProperty().get())
                .extracting(it -> it.why().key())
                .isEqualTo("store.vanished");
    }

    @Test
    void staysIfThatIsTheAnswer() throws IOException {
        Files.delete(window.file());
        window.letter().type("Second", true);
        window.model.close(() -> {});

        window.model.stay();

        assertThat(window.model.unsavedProperty().get()).isNull();
        assertThat(window.letter().textProperty().get()).isEqualTo("Second");
    }

    @Test
    void leavesWithoutSavingIfThatIsTheAnswer() throws IOException {
        List<String> left = new ArrayList<>();
        Files.delete(window.file());
        window.letter().type("Second", true);
        window.model.close(() -> left.add("left"));

        window.model.leaveWithoutSaving();

        assertThat(left).containsExactly("left");
        assertThat(window.model.deskProperty().get()).isNull();
    }

    @Test
    void putsWhatCannotBeSavedIntoACopy() throws IOException {
        Path copy = folder.resolve("copy.undersigned");
        Path twin = Files.copy(window.file(), folder.resolve("twin"));
        Files.move(twin, window.file(), StandardCopyOption.REPLACE_EXISTING);
        window.letter().type("Second", true);
        window.model.close(() -> {});

        window.model.leaveWithCopy(copy);

        assertThat(window.model.deskProperty().get()).isNull();
        window.model.open(copy);
        assertThat(window.letter().textProperty().get()).isEqualTo("Second");
    }

    @Test
    void putsIntoACopyWhatCannotBeSavedSinceTheFileIsGone() throws IOException {
        Path copy = folder.resolve("copy.undersigned");
        Files.delete(window.file());
        window.letter()
                .address(List.of(new Recipient("Jane Roe", "", "", List.of(), "", Map.of())));
        window.letter().type("Second", true);
        window.model.close(() -> {});

        window.model.leaveWithCopy(copy);

        assertThat(window.model.deskProperty().get()).isNull();
        window.model.open(copy);
        assertThat(window.letter().textProperty().get()).isEqualTo("Second");
        assertThat(window.letter().to()).hasSize(1);
    }

    @Test
    void asksAlsoBeforeItOpensAnotherWorkspace() throws IOException {
        Path other = folder.resolve("other.undersigned");
        Files.delete(window.file());
        window.letter().type("Second", true);

        window.model.create(other);
        assertThat(window.model.unsavedProperty().get()).isNotNull();
        window.model.leaveWithoutSaving();

        assertThat(window.desk().file()).isEqualTo(other);
    }

    @Test
    void saysWhyAWorkspaceCanOnlyBeRead() {
        OpenWindow second = new OpenWindow(folder);

        second.model.open(window.file());

        assertThat(second.desk().isEditable()).isFalse();
        assertThat(second.model.warnings()).extracting(Problem::key).containsExactly("store.inUse");
    }

    @Test
    void editsAWorkspaceOnceNobodyElseDoes() {
        OpenWindow second = new OpenWindow(folder);
        second.model.open(window.file());
        window.model.close(() -> {});

        second.model.openAgain();

        assertThat(second.desk().isEditable()).isTrue();
        assertThat(second.model.warnings()).isEmpty();
    }

    @Test
    void tellsWhichWorkspacesAreOpened() {
        List<Path> opened = new ArrayList<>();
        window.model.onOpened(opened::add);
        Path other = folder.resolve("other.undersigned");

        window.model.create(other);
        window.model.open(folder.resolve("nothing.undersigned"));

        assertThat(opened).containsExactly(other);
    }
}
