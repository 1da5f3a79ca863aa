package org.undersigned.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.ui.Messages;
import org.undersigned.workflow.Recents;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;

class ReopeningTest {

    @TempDir Path folder;
    private OpenWindow window;
    private Reopening reopening;
    private Instant now = Instant.parse("2031-03-03T08:00:00Z");

    @BeforeEach
    void open() {
        window = new OpenWindow(folder);
        Recents recents = new Recents(folder.resolve("recents"), () -> now);
        window.model.onOpened(it -> {
            recents.opened(it);
            now = now.plusSeconds(60);
        });
        reopening =
                new Reopening(window.model, recents::all, window.tasks, new Messages(Locale.US));
    }

    @Test
    void offersWhatWasOpenButIsNot() {
        create("benches");
        create("shade");

        assertThat(names()).containsExactly("benches");

        window.model.close(() -> {});
        assertThat(names()).containsExactly("shade", "benches");
    }

    @Test
    void opensWhatIsChosen() {
        create("benches");
        create("shade");

        reopening.commands().getFirst().run();

        assertThat(window.desk().title()).isEqualTo("benches");
        assertThat(names()).containsExactly("shade");
    }

    @Test
    void leavesOutWhatIsNotThereAnyMore() throws Exception {
        create("benches");
        create("shade");
        Files.delete(folder.resolve("benches.undersigned"));

        reopening.look();

        assertThat(names()).isEmpty();
    }

    @Test
    void tellsNamesakesApartByTheirFolders() throws Exception {
        Files.createDirectory(folder.resolve("2030"));
        create("benches");
        create("2030/benches");
        create("shade");

        assertThat(names())
                .containsExactly("benches in " + folder.resolve("2030"), "benches in " + folder);
    }

    private void create(String name) {
        window.model.create(folder.resolve(name + ".undersigned"));
    }

    private Iterable<String> names() {
        return reopening.commands().stream().map(Command::what).toList();
    }
}
