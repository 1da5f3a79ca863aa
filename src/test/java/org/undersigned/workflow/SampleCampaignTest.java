package org.undersigned.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Problem;
import org.undersigned.roster.SignOn;
import org.undersigned.store.Change;
import org.undersigned.store.Contents;
import org.undersigned.store.Label;
import org.undersigned.store.LetterText;
import org.undersigned.store.Stored;
import org.undersigned.store.Workspace;
import org.undersigned.store.Workspaces;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// The sample campaign is made once, is the user's then, and can be had again.
class SampleCampaignTest {

    private static final Path ASSETS = Path.of(System.getProperty("undersigned.assets"));

    @TempDir Path temporary;

    private final Workspaces workspaces = new Workspaces("roe", InstantSource.system());
    private final SampleCampaign sample = new SampleCampaign(workspaces, ASSETS);
    private Path folder;
    private Path file;

    @BeforeEach
    void chooseAFolder() {
        folder = temporary.resolve("share/undersigned");
        file = folder.resolve("Public benches 2031.undersigned");
    }

    @Test
    void makesItWithBothLetters() throws IOException {
        assertThat(done(sample.ready(folder))).isEqualTo(file);

        WorkspaceSummary summary = done(new TendWorkspace(workspaces).check(file));
        assertThat(summary.letters())
                .containsExactly(
                        new WorkspaceSummary.Item("Benches", 49, 2, 6),
                        new WorkspaceSummary.Item("Libraries", 7, 1, 0));
        assertThat(summary.pictures()).isEqualTo(4);
        assertThat(files()).containsExactly(".Public benches 2031.undersigned.turn", name());
    }

    @Test
    void isSignedBy43() {
        done(sample.ready(folder));

        List<Stored<SignOn>> roster =
                read(it -> it.signatories().of(it.letters().named("Benches").orElseThrow().id()));
        assertThat(roster.stream().filter(it -> it.value().signatory().isConfirmed())).hasSize(43);
    }

    @Test
    void offersNothingToUndoAtFirst() {
        done(sample.ready(folder));

        try (Workspace workspace = done(workspaces.open(file))) {
            assertThat(keys(workspace.undo())).containsExactly("store.nothingToUndo");
            assertThat(done(workspace.history()).stream().map(Change::kind))
                    .containsExactly(Change.Kind.BEGINNING);
            change(workspace);
            assertThat(done(workspace.undo()).label().key()).isEqualTo("letter.renamed");
            assertThat(keys(workspace.undo())).containsExactly("store.nothingToUndo");
        }
    }

    @Test
    void letsNobodyElseReadIt() throws IOException {
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");

        done(sample.ready(folder));

        assertThat(permissions(file)).isEqualTo("rw-------");
        assertThat(permissions(folder)).isEqualTo("rwx------");
        assertThat(permissions(folder.getParent())).isEqualTo("rwx------");
        done(sample.reset(folder));
        assertThat(permissions(file)).isEqualTo("rw-------");
    }

    @Test
    void leavesItAsTheUserLeftIt() {
        done(sample.ready(folder));
        change();

        assertThat(done(sample.ready(folder))).isEqualTo(file);
        assertThat(names()).containsExactly("Seats", "Libraries");
    }

    /// Whatever it is: making a new one over it is for the user to say.
    @Test
    void leavesAnotherFileOfItsNameAlone() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(file, "mine");

        assertThat(done(sample.ready(folder))).isEqualTo(file);
        assertThat(file).hasContent("mine");
    }

    @Test
    void bringsItBack() throws IOException {
        done(sample.ready(folder));
        change();

        assertThat(done(sample.reset(folder))).isEqualTo(file);
        assertThat(names()).containsExactly("Benches", "Libraries");
        assertThat(files()).hasSize(2);
    }

    @Test
    void bringsItBackWhereThereIsNoneOrNoWorkspace() throws IOException {
        done(sample.reset(folder));
        assertThat(names()).containsExactly("Benches", "Libraries");

        Files.writeString(file, "mine");
        done(sample.reset(folder));
        assertThat(names()).containsExactly("Benches", "Libraries");
    }

    @Test
    void doesNotBringItBackUnderSomebodysHands() {
        done(sample.ready(folder));

        try (Workspace open = done(workspaces.open(file))) {
            change(open);
            Outcome<Path> outcome = sample.reset(folder);
            assertThat(keys(outcome)).containsExactly("store.inUse");
            assertThat(outcome.value()).isEmpty();
            assertThat(open.undo().problems()).isEmpty();
        }
        assertThat(names()).containsExactly("Benches", "Libraries");
    }

    @Test
    void keepsTheOldOneIfThereCanBeNoNewOne() throws IOException {
        done(sample.ready(folder));
        change();
        Path assets = Files.createDirectories(temporary.resolve("assets/sample")).getParent();
        SampleCampaign broken = new SampleCampaign(workspaces, assets);

        assertThat(keys(broken.reset(folder)))
                .containsOnly("workflow.letterMissing", "table.missing");
        assertThat(names()).containsExactly("Seats", "Libraries");
        assertThat(files()).hasSize(2);
        assertThat(keys(broken.ready(temporary.resolve("elsewhere")))).isNotEmpty();
        assertThat(temporary.resolve("elsewhere").resolve(name())).doesNotExist();
    }

    /// SQLite plays a journal back into whatever file has the name it belongs to.
    @Test
    void isNotSpoiledByAJournalThatWasLeft() throws IOException {
        Files.createDirectories(folder);
        Path journal = file.resolveSibling(name() + "-journal");
        Files.writeString(journal, "left by one that was killed");

        done(sample.ready(folder));

        assertThat(journal).doesNotExist();
        assertThat(names()).containsExactly("Benches", "Libraries");
    }

    @Test
    void saysThatAFileIsInTheWay() throws IOException {
        Files.writeString(temporary.resolve("share"), "no folder");

        assertThat(sample.ready(folder).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.key()).isEqualTo("workflow.folderIsFile");
                    assertThat(problem.arguments().getFirst().toString()).endsWith("share");
                });
    }

    @Test
    void saysThatTheFolderCannotBeWritten() throws IOException {
        Files.createDirectories(folder);
        assertThat(folder.toFile().setWritable(false)).isTrue();
        assumeThat(Files.isWritable(folder)).as("root may write anyway").isFalse();

        assertThat(keys(sample.ready(folder))).containsExactly("workflow.folderNotWritable");
    }

    @Test
    void isMadeOnceByTwoProgramsAtOnce() throws Exception {
        String where = folder.toString();
        List<Process> neighbors =
                List.of(Neighbor.start("sample", where), Neighbor.start("sample", where));

        assertThat(Neighbor.areDone(neighbors)).isTrue();
        assertThat(names()).containsExactly("Benches", "Libraries");
        assertThat(files()).hasSize(2);
    }

    private void change() {
        try (Workspace workspace = done(workspaces.open(file))) {
            change(workspace);
        }
    }

    private static void change(Workspace workspace) {
        done(
                workspace.change(
                        Label.of("letter.renamed"),
                        it -> {
                            Stored<LetterText> letter = it.letters().named("Benches").orElseThrow();
                            return it.letters().rename(letter, "Seats");
                        }));
    }

    private List<String> names() {
        return read(it -> it.letters().all()).stream().map(it -> it.value().name()).toList();
    }

    private <T> T read(Function<Contents, T> reading) {
        try (Workspace workspace = done(workspaces.openToRead(file))) {
            return done(workspace.read(reading));
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(it -> it.getFileName().toString()).sorted().toList();
        }
    }

    private String name() {
        return file.getFileName().toString();
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome.problems()).isEmpty();
        return outcome.value().orElseThrow();
    }

    private static List<String> keys(Outcome<?> outcome) {
        return outcome.problems().stream().map(Problem::key).toList();
    }
}
