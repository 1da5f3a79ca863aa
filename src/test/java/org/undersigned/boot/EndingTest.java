package org.undersigned.boot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.workflow.desk.Desk;
import org.undersigned.workflow.desk.Desks;
import org.undersigned.workflow.desk.LetterSheet;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/// Who logs out, or ends the program with SIGTERM, finds what they typed.
class EndingTest {

    private static final String TYPED = "Typed at the very last";

    @TempDir Path folder;

    @Test
    @Timeout(value = 3, unit = TimeUnit.MINUTES)
    void savesWhatIsTypedBeforeItEnds() throws Exception {
        Path workspace = folder.resolve("benches.undersigned");
        Path sample = Path.of(System.getProperty("undersigned.assets"), "sample");
        Session session = new Session(folder);
        assertThat(session.run("workspace", "new", workspace.toString())).isZero();
        assertThat(
                        session.run(
                                "import",
                                workspace.toString(),
                                "--letter",
                                "Benches",
                                sample.resolve("public-benches.md").toString(),
                                sample.resolve("roster.csv").toString()))
                .isZero();
        Process victim =
                Child.of(
                                folder,
                                EndingVictim.class,
                                folder.resolve("home").toString(),
                                workspace.toString(),
                                TYPED)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try (BufferedReader words = victim.inputReader()) {
            assertThat(words.readLine()).isEqualTo("typed");
            victim.toHandle().destroy();
            assertThat(victim.waitFor(Duration.ofSeconds(60))).isTrue();
        } finally {
            victim.toHandle().destroyForcibly();
        }

        try (Desk desk =
                new Desks(Assembly.fromSystemProperties().workspaces())
                        .open(workspace)
                        .value()
                        .orElseThrow()) {
            String id = desk.look().value().orElseThrow().letters().getFirst().id();
            LetterSheet sheet = desk.letter(id).value().orElseThrow().orElseThrow();
            assertThat(sheet.text().strip()).endsWith(TYPED);
            assertThat(sheet.signatories().getFirst().value().signatory().listedName())
                    .isEqualTo(TYPED);
        }
    }
}
