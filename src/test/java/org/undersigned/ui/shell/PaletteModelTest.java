package org.undersigned.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.ui.Messages;
import org.undersigned.ui.NobodyOutside;

import java.nio.file.Path;
import java.util.Locale;

class PaletteModelTest {

    @TempDir Path folder;
    private OpenWindow window;
    private Commands commands;
    private PaletteModel palette;

    @BeforeEach
    void open() {
        window = new OpenWindow(folder);
        Messages messages = new Messages(Locale.US);
        commands = new Commands(window.model, new NobodyOutside(), messages, () -> {});
        palette = new PaletteModel(commands, messages);
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
