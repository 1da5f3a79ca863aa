package org.undersigned.boot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.workflow.desk.Desk;
import org.undersigned.workflow.desk.Desks;
import org.undersigned.workflow.desk.LetterSheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// What the window shows as saved survives `kill -9`, at whatever moment: a {@link JourneyVictim}
/// works in a window of its own and is killed at random, and the letter is as it was last shown as
/// saved, or as what was done after that made it.
///
/// Each victim takes seconds to put up its window, so only a few are killed here; `-Dkills=60`
/// kills more.
class JourneyKillTest {

    /// Workspaces that victims work on side by side.
    private static final int LANES = 2;

    private static final int KILLS = Integer.getInteger("undersigned.kills", 8);

    /// So long a victim works at most.
    private static final long LONGEST_MILLIS = 1500;

    @TempDir Path folder;

    @Test
    @Timeout(value = 15, unit = TimeUnit.MINUTES)
    void losesNothingThatWasShownAsSaved() throws Exception {
        List<Future<Integer>> lanes = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(LANES)) {
            for (int lane = 0; lane < LANES; lane++) {
                int seed = lane;
                lanes.add(threads.submit(() -> new Lane(seed).work(KILLS / LANES)));
            }
        }
        int saved = 0;
        for (Future<Integer> lane : lanes) {
            saved += lane.get();
        }
        assertThat(saved).as("states shown as saved").isGreaterThan(KILLS);
    }

    /// One workspace, and the victims that work on it one after the other.
    private final class Lane {

        private final Random random;
        private final Path workspace;
        private final Set<String> known = new HashSet<>();
        private int saved;

        Lane(int seed) throws IOException {
            random = new Random(seed);
            Path home = Files.createDirectory(folder.resolve("lane" + seed));
            workspace = home.resolve("benches.undersigned");
            Path sample = Path.of(System.getProperty("undersigned.assets"), "sample");
            Session session = new Session(home);
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
        }

        int work(int kills) throws Exception {
            known.add(onDisk());
            for (int kill = 0; kill < kills; kill++) {
                String before = onDisk();
                List<String> said = untilKilled(kill);
                assertThat(onDisk()).as("kill %d", kill).isIn(acceptable(before, said));
            }
            return saved;
        }

        /// What may be found: what was shown as saved last, and what was done after it.
        private Set<String> acceptable(String before, List<String> said) {
            Set<String> acceptable = new HashSet<>(Set.of(before));
            for (String line : said) {
                String digest = line.substring(line.indexOf(' ') + 1);
                if (line.startsWith("saved")) {
                    saved++;
                    acceptable.clear();
                }
                if (line.equals("undo")) {
                    acceptable.addAll(known);
                } else if (!line.equals("ready")) {
                    known.add(digest);
                    acceptable.add(digest);
                }
            }
            return acceptable;
        }

        private List<String> untilKilled(int kill) throws Exception {
            Process victim = start(kill);
            List<String> said = new ArrayList<>();
            try (BufferedReader words = victim.inputReader()) {
                assertThat(words.readLine()).isEqualTo("ready");
                Thread killer =
                        Thread.ofPlatform()
                                .start(() -> {
                                    long millis = random.nextLong(LONGEST_MILLIS);
                                    LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
                                    // Process.destroyForcibly would close what it said last.
                                    victim.toHandle().destroyForcibly();
                                });
                words.lines().forEach(said::add);
                killer.join();
            } finally {
                victim.toHandle().destroyForcibly();
            }
            assertThat(victim.waitFor(Duration.ofSeconds(30))).isTrue();
            assertThat(victim.exitValue()).as("ended by the signal: %s", said).isEqualTo(128 + 9);
            if (!said.isEmpty() && !said.getLast().matches("undo|ready|\\w+ \\p{XDigit}{64}")) {
                said.removeLast();
            }
            return said;
        }

        /// As anybody would open it, to edit it.
        private String onDisk() {
            Desks desks = new Desks(Assembly.fromSystemProperties().workspaces());
            try (Desk desk = desks.open(workspace).value().orElseThrow()) {
                assertThat(desk.isEditable()).isTrue();
                String id = desk.look().value().orElseThrow().letters().getFirst().id();
                LetterSheet sheet = desk.letter(id).value().orElseThrow().orElseThrow();
                return Seen.digest(sheet.text(), sheet.signatories());
            }
        }

        private Process start(int kill) throws IOException {
            return Child.of(
                            workspace.resolveSibling("."),
                            JourneyVictim.class,
                            workspace.resolveSibling("home").toString(),
                            workspace.toString(),
                            Integer.toString(kill))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        }
    }
}
