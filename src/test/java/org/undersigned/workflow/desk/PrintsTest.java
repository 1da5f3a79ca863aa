package org.undersigned.workflow.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.merge.Copy;
import org.undersigned.problem.Outcome;
import org.undersigned.store.Workspaces;
import org.undersigned.typeset.Stage;
import org.undersigned.workflow.Press;
import org.undersigned.workflow.Progress;
import org.undersigned.workflow.RenderLetter;
import org.undersigned.workflow.Rendering;
import org.undersigned.workflow.Target;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Files of a letter that lies open, with a press that prints one line.
class PrintsTest {

    @TempDir Path folder;
    private Path out;
    private Desk desk;
    private Pictures pictures;

    private final Prints prints = new Prints(() -> new RenderLetter(press()));

    @BeforeEach
    void open() throws IOException {
        Desks desks = new Desks(new Workspaces("roe", InstantSource.system()));
        desk = desks.create(folder.resolve("benches.undersigned")).value().orElseThrow();
        pictures = new Pictures(desk);
        out = Files.createDirectory(folder.resolve("out"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void writesWhatLiesOpenThoughItIsNotSaved() {
        Path file = out.resolve("Benches.pdf");

        Rendering rendering = write(Sheets.saying("Benches."), new Target(file, false, false));

        assertThat(rendering.files()).containsExactly(file);
        assertThat(rendering.pages()).isEqualTo(1);
        assertThat(file).hasContent("Benches FINAL");
    }

    @Test
    void marksALetterThatIsNotFinal() {
        Path file = out.resolve("Benches.pdf");

        write(Sheets.saying("Benches.").draft(), new Target(file, false, false));

        assertThat(file).hasContent("Benches DRAFT");
    }

    @Test
    void writesACopyForEachRecipientAndLosesNoneToAnEqualName() throws IOException {
        Sheets letter = Sheets.saying("Benches.").copies("Roe", "Poe", "ROE");

        Rendering rendering = write(letter, new Target(out, true, false));

        assertThat(rendering.files()).hasSize(3);
        assertThat(names()).containsExactlyInAnyOrder("Roe.pdf", "Poe.pdf", "ROE-2.pdf");
    }

    @Test
    void writesNothingIfOneCopyCannotBeMade() throws IOException {
        Sheets letter = Sheets.saying("In {{recipient.town}}.").copies("Roe", "Poe");

        Rendering rendering = write(letter, new Target(out, true, false));

        assertThat(keys(rendering)).containsExactly("merge.unknownField");
        assertThat(names()).isEmpty();
    }

    @Test
    void leavesNothingWhenItIsCalledOff() throws IOException {
        String[] many =
                IntStream.range(0, 60).mapToObj(it -> "Person " + it).toArray(String[]::new);
        Sheets letter = Sheets.saying("Benches.").copies(many);

        Rendering rendering =
                prints.write(
                        letter.sheet(),
                        new Target(out, true, false),
                        Set.of(),
                        pictures,
                        new CalledOff(7));

        assertThat(keys(rendering)).containsExactly("workflow.cancelled");
        assertThat(names()).isEmpty();
    }

    @Test
    void writesNoSingleFileAfterItWasCalledOff() throws IOException {
        Rendering rendering =
                prints.write(
                        Sheets.saying("Benches.").sheet(),
                        new Target(out.resolve("a.pdf"), false, false),
                        Set.of(),
                        pictures,
                        new CalledOff(0));

        assertThat(keys(rendering)).containsExactly("workflow.cancelled");
        assertThat(names()).isEmpty();
    }

    @Test
    void replacesOnlyWithConsent() throws IOException {
        Sheets letter = Sheets.saying("Benches.").copies("Roe", "Poe");
        Path mine = Files.writeString(out.resolve("Roe.pdf"), "precious");
        Files.writeString(out.resolve("notes.txt"), "mine");

        assertThat(prints.existing(letter.sheet(), out)).containsExactly(mine);
        assertThat(keys(write(letter, new Target(out, true, false))))
                .containsExactly("workflow.outputsExist");
        assertThat(mine).hasContent("precious");
        assertThat(names()).containsExactlyInAnyOrder("Roe.pdf", "notes.txt");

        assertThat(keys(write(letter, new Target(out, true, true)))).isEmpty();
        assertThat(mine).hasContent("Benches FINAL");
        assertThat(names()).containsExactlyInAnyOrder("Roe.pdf", "Poe.pdf", "notes.txt");
    }

    @Test
    void neverReplacesTheWorkspace() throws IOException {
        Path other = Files.createLink(folder.resolve("link.pdf"), desk.file());

        Rendering rendering = write(Sheets.saying("Benches."), new Target(other, false, true));

        assertThat(keys(rendering)).containsExactly("workflow.outputIsInput");
    }

    @Test
    void saysThatAFolderCannotBeWrittenInto() throws IOException {
        Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeThat(Files.isWritable(out)).isFalse();

        Sheets letter = Sheets.saying("Benches.").copies("Roe");
        Rendering many = write(letter, new Target(out, true, false));
        Rendering one = write(letter, new Target(out.resolve("a.pdf"), false, false));

        assertThat(keys(many)).containsExactly("workflow.folderNotWritable");
        assertThat(keys(one)).containsExactly("workflow.folderNotWritable");
    }

    @Test
    void saysThatTheFolderHasGoneMeanwhile() throws IOException {
        Files.delete(out);

        Rendering rendering =
                write(Sheets.saying("Benches."), new Target(out.resolve("a.pdf"), false, false));

        assertThat(keys(rendering)).containsExactly("workflow.folderMissing");
    }

    @Test
    void passesOnWhatIsWrongInTheText() {
        Sheets letter = Sheets.saying("").texted("no front matter");

        Rendering rendering = write(letter, new Target(out.resolve("a.pdf"), false, false));

        assertThat(keys(rendering)).contains("letter.noFrontMatter");
        assertThat(rendering.isDone()).isFalse();
    }

    private Rendering write(Sheets letter, Target target) {
        return prints.write(letter.sheet(), target, Set.of(), pictures, Progress.SILENT);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(out)) {
            return all.map(it -> it.getFileName().toString()).toList();
        }
    }

    private static List<String> keys(Rendering rendering) {
        return rendering.findings().stream().map(it -> it.problem().key()).toList();
    }

    private static Press press() {
        return (copy, imprint) ->
                new Outcome.Done<>(new Press.Printed(line(copy, imprint.stage()), 1), List.of());
    }

    private static ByteBuffer line(Copy copy, Stage stage) {
        return ByteBuffer.wrap((copy.title() + " " + stage).getBytes(StandardCharsets.UTF_8));
    }

    /// Whoever calls the work off when so many letters are done.
    private static final class CalledOff implements Progress {

        private final int patience;
        private int seen;

        CalledOff(int patience) {
            this.patience = patience;
        }

        @Override
        public void advanced(int done, int all) {
            seen = done;
        }

        @Override
        public boolean isCancelled() {
            return seen >= patience;
        }
    }
}
