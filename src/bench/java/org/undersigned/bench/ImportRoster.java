package org.undersigned.bench;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.undersigned.problem.Outcome;
import org.undersigned.store.Change;
import org.undersigned.store.Workspace;
import org.undersigned.store.Workspaces;
import org.undersigned.table.Mapping;
import org.undersigned.workflow.ImportFiles;
import org.undersigned.workflow.ImportRequest;
import org.undersigned.workflow.Imported;
import org.undersigned.workflow.intake.ImportKind;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/// How long it takes to take a long roster of eight columns into a workspace, and to undo that; as
/// on the command line, where nothing is warm.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(
        value = 3,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"})
public class ImportRoster {

    private static final List<String> GIVEN =
            List.of("Maria José", "Wei", "Fatima", "Olu", "Siobhan", "Dmitri", "Priya", "Ingrid");
    private static final List<String> FAMILY =
            List.of("Okafor", "García Roe", "Müller", "O'Doe", "Sato", "van der Roe", "Silva");
    private static final List<String> PLACES =
            List.of("Riverside", "Cedar Valley", "HARBOR", "Lakeside", "Northern Prairie", "Delta");
    private static final List<String> GROUPS =
            List.of("Housing Coalition", "Parents for Clean Air", "Food Bank", "Tenants Union");
    private static final List<String> TITLES =
            List.of("Executive Director", "Co-Chair", "Policy Manager", "");
    private static final List<String> STATES = List.of("NY", "CA", "Texas", "Wash.", "OR", "MA");

    @Param({"20000", "100000"})
    private int rows;

    private final Workspaces workspaces = new Workspaces("bench", InstantSource.system());
    private Path folder = Path.of("");
    private Path file = Path.of("");

    @Setup
    public void write() throws IOException {
        folder = Files.createTempDirectory("undersigned");
        file = folder.resolve("campaign.undersigned");
        Files.writeString(folder.resolve("letter.md"), "---\ntitle: Benches\n---\n\nText.\n");
        Random random = new Random(1);
        StringBuilder csv =
                new StringBuilder("Name,Title,Organization,Website,State,Country,Email,Comments\n");
        for (int row = 0; row < rows; row++) {
            csv.append(line(random, row));
        }
        Files.writeString(folder.resolve("roster.csv"), csv);
    }

    @Setup(Level.Invocation)
    public void begin() throws IOException {
        Files.deleteIfExists(file);
        done(workspaces.create(file)).close();
        done(take("letter.md", ImportKind.LETTER));
    }

    @TearDown
    public void remove() throws IOException {
        for (String name : List.of("campaign.undersigned", "letter.md", "roster.csv", "")) {
            Files.deleteIfExists(folder.resolve(name));
        }
    }

    @Benchmark
    public List<Imported> imports() {
        return done(take("roster.csv", ImportKind.ROSTER));
    }

    @Benchmark
    public Change importsAndUndoes() {
        done(take("roster.csv", ImportKind.ROSTER));
        try (Workspace workspace = done(workspaces.open(file))) {
            return done(workspace.undo());
        }
    }

    private Outcome<List<Imported>> take(String name, ImportKind kind) {
        return new ImportFiles(workspaces)
                .take(
                        new ImportRequest(
                                file,
                                "benches",
                                List.of(folder.resolve(name)),
                                kind,
                                Mapping.NONE,
                                Mapping.NONE));
    }

    /// One in three has no organization.
    private static String line(Random random, int row) {
        String name = any(GIVEN, random) + " " + any(FAMILY, random);
        String organization = any(PLACES, random) + " " + any(GROUPS, random) + " " + row % 997;
        return String.format(
                Locale.ROOT,
                "%s,%s,%s,https://www.example%d.org,%s,US,sign%d@example%d.org,\"I agree, no."
                        + " %d\"%n",
                name,
                any(TITLES, random),
                row % 3 == 0 ? "" : organization,
                row,
                any(STATES, random),
                row,
                row % 5_000,
                row);
    }

    private static String any(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome.value().orElseThrow();
    }
}
