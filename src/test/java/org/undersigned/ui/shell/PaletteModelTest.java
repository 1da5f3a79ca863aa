package org.undersigned.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.ui.Messages;
import org.undersigned.ui.NobodyOutside;
import org.undersigned.workflow.Recent;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class PaletteModelTest {

    @TempDir Path folder;
    private OpenWindow window;
    private Commands commands;
    private PaletteModel palette;
    private List<Recent> recent = List.of();

    @BeforeEach
    void open() {
        window = new OpenWindow(folder);
        Messages messages = new Messages(Locale.US);
        commands = new Commands(window.model, new NobodyOutside(), messages, () -> {});
        recent = new ArrayList<>();
        palette =
                new PaletteModel(
                        commands,
                        new Reopening(
                                window.model, () -> List.copyOf(recent), window.tasks, messages),
                        messages);
    }

    @Test
    void offersOnlyWhatCanBeDoneNow() {
        palette.begin();
        assertThat(palette.found())
                .extracting(Command::key)
                .contains("open")
                .doesNotContain("undo");

        window.model.create(window.file());
        window.desk().addLetter("Benches", "");
        palette.begin();

        assertThat(palette.found()).extracting(Command::key).contains("undo", "duplicate");
    }

    @Test
    void findsByTheBeginningsOfWords() {
        palette.queryProperty().set("wo N");

        assertThat(palette.found()).extracting(Command::key).containsExactly("newWorkspace");
    }

    @Test
    void findsAWorkspaceThatWasOpenByItsName() {
        recent.add(new Recent(folder.resolve("Public shade.undersigned"), Instant.EPOCH, false));
        window.model.create(window.file());

        palette.queryProperty().set("op sha");

        assertThat(palette.found())
                .extracting(palette::name)
                .containsExactly("Open “Public shade”");
    }

    @Test
    void putsFirstWhatBeginsWithWhatIsTyped() {
        window.model.create(window.file());
        palette.queryProperty().set("cop");
        assertThat(palette.found()).extracting(Command::key).containsExactly("saveCopy");

        palette.queryProperty().set("n");

        assertThat(palette.found()).extracting(Command::key).startsWith("newWorkspace");
    }

    @Test
    void findsNothingWhereNothingIsCalledThat() {
        palette.queryProperty().set("xylophone");

        assertThat(palette.found()).isEmpty();
    }

    @Test
    void offersFirstWhatWasDoneLast() {
        palette.begin();
        assertThat(palette.found().getFirst().key()).isEqualTo("newWorkspace");
        palette.run(commands.get("open"));

        palette.begin();

        assertThat(palette.found().getFirst().key()).isEqualTo("open");
    }
}
