package org.undersigned.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.store.Desk.add;
import static org.undersigned.store.Desk.done;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What was acknowledged survives `kill -9`, at whatever moment: a {@link Victim} in a process of
/// its own is killed while it commits and at random, and everything it called saved is there.
///
/// Who is killed while SQLite writes leaves a journal behind, by which the next to open the file
/// takes back what was half done: so it is known that such moments were hit.
class KillTest {

    /// Workspaces that victims work on side by side, to use more than one core.
    private static final int LANES = 3;

    private static final int KILLS_PER_LANE = 21;

    /// A commit takes about as long.
    private static final long COMMIT_NANOS = 3_000_000;

    private static final String ERASING = "erasing ";
    private static final Pattern SAVED = Pattern.compile("saved (\\d+) (\\p{XDigit}+)");

    @TempDir Path folder;

    @Test
    @Timeout(value = 15, unit = TimeUnit.MINUTES)
    void losesNothingThatWasSavedWhenKilled() throws Exception {
        List<Future<Integer>> lanes = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(LANES)) {
            for (int lane = 0; lane < LANES; lane++) {
                int seed = lane;
                lanes.add(threads.submit(() -> lane(seed)));
            }
        }
        int whileWriting = 0;
        for (Future<Integer> lane : lanes) {
            whileWriting += lane.get();
        }
        assertThat(whileWriting)
                .as("killed while writing")
                .isBetween(5, LANES * KILLS_PER_LANE - 5);
    }

    /// Kills one victim after another.
    ///
    /// @return how many were killed while SQLite wrote
    private int lane(int seed) throws Exception {
        Random random = new Random(seed);
        Desk desk = new Desk(Files.createDirectory(folder.resolve("lane" + seed)));
        try (Workspace workspace = desk.create()) {
            add(workspace, "benches", "Benches.");
        }
        Map<Long, String> saved = new HashMap<>();
        int whileWriting = 0;
        for (int kill = 0; kill < KILLS_PER_LANE; kill++) {
            List<String> lines = workUntilKilled(desk.file(), random);
            String erasing = hear(lines, saved);
            whileWriting += Files.exists(journalOf(desk.file())) ? 1 : 0;
            Map<Long, String> kept = kept(desk, random.nextBoolean());
            if (erasing.isEmpty()) {
                assertThat(kept).as("kill %d of lane %d", kill, seed).containsAllEntriesOf(saved);
            } else {
                assertThat(kept).containsKeys(saved.keySet().toArray(Long[]::new));
                assertThat(isThere(desk, erasing)).isEqualTo(hasPast(desk, erasing));
            }
            // Who is killed while it tells what it rewrote has not told everything.
            saved.putAll(kept);
        }
        assertThat(saved).hasSizeGreaterThan(KILLS_PER_LANE);
        return whileWriting;
    }

    /// Learns what a victim saved.
    ///
    /// @return the line it was erasing at last; empty if it was not
    private static String hear(List<String> lines, Map<Long, String> saved) {
        String erasing = "";
        for (String line : lines) {
            Matcher words = SAVED.matcher(line);
            if (words.matches()) {
                saved.put(Long.valueOf(words.group(1)), words.group(2));
            } else if (line.startsWith(ERASING)) {
                erasing = line.substring(ERASING.length());
            } else if (line.equals("rewritten")) {
                saved.clear();
                erasing = "";
            }
        }
        return erasing;
    }

    private static boolean isThere(Desk desk, String line) {
        try (Database database = Database.open(desk.file(), true)) {
            return database.number("select count(*) as n from signatory where id = ?", line) > 0;
        }
    }

    private static boolean hasPast(Desk desk, String line) {
        try (Database database = Database.open(desk.file(), true)) {
            return !new Past(database).of(line).isEmpty();
        }
    }

    /// Opens what is left as anybody would, and looks at everything.
    ///
    /// @param reader whether somebody reads it before it is edited
    private static Map<Long, String> kept(Desk desk, boolean reader) {
        if (reader) {
            try (Workspace workspace = done(desk.workspaces().openToRead(desk.file()))) {
                // Opening has looked at everything, and would have warned.
                assertThat(workspace.isEditable()).isFalse();
            }
        }
        try (Workspace workspace = desk.open()) {
            assertThat(workspace.isEditable()).isTrue();
            assertThat(done(workspace.check())).isTrue();
        }
        Map<Long, String> kept = new HashMap<>();
        try (Database database = Database.open(desk.file(), true)) {
            database.list(
                    "select sequence, digest from change",
                    row -> kept.put(row.number("sequence"), row.text("digest")));
        }
        return kept;
    }

    /// Everything a victim said.
    private List<String> workUntilKilled(Path file, Random random) throws Exception {
        Process victim = start(file);
        List<String> lines = new ArrayList<>();
        try (BufferedReader said = victim.inputReader()) {
            int changes = 1 + random.nextInt(12);
            boolean writing = random.nextBoolean();
            String awaited = writing ? "begun" : "saved";
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                lines.add(line);
                if (line.startsWith(awaited) && --changes == 0) {
                    break;
                }
            }
            if (writing) {
                awaitJournal(file);
            }
            LockSupport.parkNanos(random.nextLong(COMMIT_NANOS));
            // Process.destroyForcibly would close the stream in which its last words are.
            victim.toHandle().destroyForcibly();
            said.lines().forEach(lines::add);
        }
        assertThat(victim.waitFor(Duration.ofSeconds(30))).isTrue();
        assertThat(victim.exitValue()).as("ended by the signal: %s", lines).isEqualTo(128 + 9);
        return lines;
    }

    /// Waits until SQLite begins to write; not for long, since it may be done already.
    private static void awaitJournal(Path file) {
        long end = System.nanoTime() + 20 * COMMIT_NANOS;
        while (!Files.exists(journalOf(file)) && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    private static Path journalOf(Path file) {
        return file.resolveSibling(file.getFileName() + "-journal");
    }

    private Process start(Path file) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(
                        java.toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dorg.sqlite.tmpdir=" + folder,
                        "-classpath",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
