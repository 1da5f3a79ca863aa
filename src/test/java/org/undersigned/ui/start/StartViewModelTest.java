package org.undersigned.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.ui.HandTimer;
import org.undersigned.ui.Messages;
import org.undersigned.ui.Tasks;
import org.undersigned.workflow.Recents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

class StartViewModelTest {

    @TempDir Path home;
    private Instant now = Instant.parse("2031-03-03T12:00:00Z");
    private Recents recents;

    @BeforeEach
    void begin() {
        recents = new Recents(home.resolve("recents"), () -> now);
    }

    @Test
    void showsWhatWasOpenLastFirst() throws IOException {
        open("campaigns/Benches.undersigned");
        now = now.plus(1, ChronoUnit.DAYS);
        open("Libraries.undersigned");

        assertThat(start().cards()).extracting(Card::name).containsExactly("Libraries", "Benches");
    }

    @Test
    void saysWhereFromTheUsersHome() throws IOException {
        open("campaigns/2031/Benches.undersigned");

        assertThat(start().cards().getFirst().folder())
                .isEqualTo(Path.of("campaigns", "2031").toString());
    }

    @Test
    void saysWhenInTheUsersWords() throws IOException {
        open("Benches.undersigned");
        assertThat(start().cards().getFirst().when()).startsWith("Today ");

        now = now.plus(1, ChronoUnit.DAYS);
        assertThat(start().cards().getFirst().when()).isEqualTo("Yesterday");

        now = now.plus(1, ChronoUnit.DAYS);
        assertThat(start().cards().getFirst().when()).isEqualTo("March 3, 2031");
    }

    @Test
    void marksWhatIsNotThere() throws IOException {
        Files.delete(open("Benches.undersigned"));

        assertThat(start().cards().getFirst().missing()).isTrue();
    }

    @Test
    void forgetsAWorkspaceAndLeavesItsFile() throws IOException {
        Path file = open("Benches.undersigned");
        StartViewModel start = start();

        start.forget(start.cards().getFirst());

        assertThat(start.cards()).isEmpty();
        assertThat(start().cards()).isEmpty();
        assertThat(file).exists();
    }

    @Test
    void takesOneWorkspaceThatIsDropped() {
        Path workspace = Path.of("Benches.UNDERSIGNED");

        assertThat(StartViewModel.workspace(List.of(workspace))).contains(workspace);
        assertThat(StartViewModel.workspace(List.of(workspace, workspace))).isEmpty();
        assertThat(StartViewModel.workspace(List.of(Path.of("roster.csv")))).isEmpty();
        assertThat(StartViewModel.workspace(List.of())).isEmpty();
    }

    private StartViewModel start() {
        return new StartViewModel(
                Tasks.direct(new HandTimer()), recents, new Messages(Locale.US), () -> now, home);
    }

    private Path open(String name) throws IOException {
        Path file = home.resolve(name);
        Files.createDirectories(file.getParent());
        Files.createFile(file);
        recents.opened(file);
        return file;
    }
}
