package org.undersigned.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.font.CachingShaper;
import org.undersigned.font.FontLibrary;
import org.undersigned.font.JdkShaper;
import org.undersigned.letter.Recipient;
import org.undersigned.problem.BrokenInstallation;
import org.undersigned.problem.Outcome;
import org.undersigned.typeset.Typesetter;
import org.undersigned.typeset.hyphenation.Hyphenation;
import org.undersigned.typeset.paragraph.ParagraphSetter;
import org.undersigned.ui.FakeOutside;
import org.undersigned.ui.Messages;
import org.undersigned.ui.desk.LetterModel;
import org.undersigned.ui.desk.Notice;
import org.undersigned.ui.desk.OpenDesk;
import org.undersigned.workflow.Press;
import org.undersigned.workflow.RenderLetter;
import org.undersigned.workflow.attachment.Attached;
import org.undersigned.workflow.desk.Check;
import org.undersigned.workflow.desk.Concern;
import org.undersigned.workflow.desk.Preflight;
import org.undersigned.workflow.desk.Prints;
import org.undersigned.workflow.desk.Readiness;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/// What the export of a letter shows and does, without a window.
class ExportViewModelTest {

    private static final Instant NOON = Instant.parse("2031-03-03T12:00:00Z");

    private static Typesetter typesetter;

    @TempDir Path folder;
    private final FakeOutside outside = new FakeOutside();
    private final List<Check> led = new ArrayList<>();
    private final List<Set<Attached>> along = new CopyOnWriteArrayList<>();
    private Runnable whilePrinting = () -> {};
    private OpenDesk desk;
    private Exports exports;
    private ExportViewModel model;
    private Path out;

    @BeforeAll
    static void openFonts() throws IOException {
        Path assets = Path.of(System.getProperty("undersigned.assets", "assets"));
        FontLibrary fonts = FontLibrary.open(assets);
        CachingShaper shaper = new CachingShaper(new JdkShaper(), 1000);
        typesetter =
                new Typesetter(fonts, new ParagraphSetter(fonts, shaper, new Hyphenation(assets)));
    }

    @BeforeEach
    void open() throws IOException {
        desk = OpenDesk.fresh(folder, () -> typesetter);
        exports =
                new Exports(
                        new Prints(() -> new RenderLetter(press())),
                        desk.tasks,
                        () -> NOON,
                        new Messages(Locale.US));
        out = Files.createDirectory(folder.resolve("out"));
        desk.model.addLetter("Public: benches", "---\ntitle: Benches\n---\nBenches.\n");
        model = turnTo(desk.letter());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void exportsOneFileNamedAfterTheLetter() {
        Path file = out.resolve("Public.pdf");
        outside.answers.add(file);

        model.export();

        assertThat(outside.suggested).containsExactly("Public- benches.pdf");
        assertThat(file).hasContent("Benches DRAFT");
        assertThat(model.stateProperty().get())
                .isInstanceOfSatisfying(
                        ExportState.Written.class,
                        it -> {
                            assertThat(it.at()).isEqualTo(NOON);
                            assertThat(it.folder()).isEqualTo(out);
                        });
        model.open();
        model.openFolder();
        assertThat(outside.shown).containsExactly(file, out);
    }

    @Test
    void doesNothingWhenNoPlaceIsChosen() {
        model.export();

        assertThat(model.stateProperty().get()).isInstanceOf(ExportState.Idle.class);
    }

    @Test
    void exportsACopyForEachRecipientByItself() throws IOException {
        model = turnTo(addressed("Jane Roe", "Amos Poe"));
        outside.answers.add(out);

        assertThat(model.formProperty().get()).isEqualTo(Form.PERSONAL);
        model.export();

        assertThat(names()).containsExactlyInAnyOrder("Jane Roe.pdf", "Amos Poe.pdf");
    }

    @Test
    void sendsNothingAlongUnlessItIsAsked() {
        outside.answers.add(out.resolve("a.pdf"));

        model.export();

        assertThat(along).containsExactly(Set.of());
    }

    @Test
    void sendsAlongWhatIsChosenWithEachCopy() {
        model = turnTo(addressed("Jane Roe", "Amos Poe"));
        outside.answers.add(out);
        model.attachedProperty(Attached.LETTER).set(true);

        model.export();

        assertThat(along).hasSize(2).containsOnly(Set.of(Attached.LETTER));
    }

    @Test
    void remembersWhatGoesAlongWhenAnotherLetterIsTurnedTo() {
        model.attachedProperty(Attached.LETTER).set(true);
        desk.model.addLetter("Another", "---\ntitle: Another\n---\nBenches.\n");
        outside.answers.add(out.resolve("a.pdf"));

        model = turnTo(desk.letter());
        model.export();

        assertThat(model.attachedProperty(Attached.ROSTER).get()).isFalse();
        assertThat(along).containsExactly(Set.of(Attached.LETTER));
    }

    /// What is chosen while files are written is for the next ones.
    @Test
    void sendsAlongWithAllCopiesWhatWasChosenAtTheStart() {
        model = turnTo(addressed("Jane Roe", "Amos Poe", "Ida Moe"));
        outside.answers.add(out);
        model.attachedProperty(Attached.LETTER).set(true);
        whilePrinting = () -> model.attachedProperty(Attached.LETTER).set(false);

        model.export();

        assertThat(along).hasSize(3).containsOnly(Set.of(Attached.LETTER));
    }

    @Test
    void sendsAlongWhatIsChosenAlsoWhenFilesAreReplaced() throws IOException {
        model = turnTo(addressed("Jane Roe"));
        Files.writeString(out.resolve("Jane Roe.pdf"), "precious");
        outside.answers.add(out);
        model.attachedProperty(Attached.LETTER).set(true);

        model.export();
        model.replace();

        assertThat(along).containsExactly(Set.of(Attached.LETTER));
    }

    @Test
    void asksBeforeItReplacesFiles() throws IOException {
        model = turnTo(addressed("Jane Roe", "Amos Poe"));
        Path there = Files.writeString(out.resolve("Jane Roe.pdf"), "precious");
        outside.answers.add(out);

        model.export();
        assertThat(model.consentProperty().get()).isEqualTo(new Consent(out, 1));
        assertThat(there).hasContent("precious");
        assertThat(names()).hasSize(1);

        model.leave();
        model.replace();
        assertThat(there).hasContent("precious");

        outside.answers.add(out);
        model.export();
        model.replace();
        assertThat(model.consentProperty().get()).isNull();
        assertThat(there).hasContent("Benches DRAFT");
        assertThat(names()).hasSize(2);
    }

    @Test
    void asksTooWhenFilesComeThereMeanwhile() throws IOException {
        model = turnTo(addressed("Jane Roe"));
        outside.answers.add(out);
        Path there = out.resolve("Jane Roe.pdf");
        Runnable[] once = {() -> write(there)};
        Exports late =
                new Exports(
                        new Prints(() -> {
                            once[0].run();
                            return new RenderLetter(press());
                        }),
                        desk.tasks,
                        () -> NOON,
                        new Messages(Locale.US));
        exports = late;
        model = turnTo(desk.letter());

        model.export();

        assertThat(model.consentProperty().get()).isEqualTo(new Consent(out, 1));
        assertThat(there).hasContent("precious");
    }

    @Test
    void leavesNothingWhenCalledOff() throws IOException {
        model = turnTo(addressed("Jane Roe", "Amos Poe", "Ida Moe"));
        outside.answers.add(out);
        whilePrinting = () -> model.cancel();

        model.export();

        assertThat(model.stateProperty().get()).isInstanceOf(ExportState.CalledOff.class);
        assertThat(names()).isEmpty();
    }

    @Test
    void saysWhatKeptItFromBeingWritten() {
        outside.answers.add(folder.resolve("gone/a.pdf"));

        model.export();

        assertThat(model.stateProperty().get())
                .isInstanceOfSatisfying(
                        ExportState.Failed.class,
                        it -> assertThat(it.problem().key()).isEqualTo("workflow.folderMissing"));
    }

    @Test
    void attachesNoListOfNobody() {
        outside.answers.add(out.resolve("Public.pdf"));
        model.attachedProperty(Attached.ROSTER).set(true);

        model.export();

        assertThat(model.stateProperty().get())
                .isInstanceOfSatisfying(
                        ExportState.Failed.class,
                        it -> assertThat(it.problem().key()).isEqualTo("workflow.nobodyToAttach"));
        assertThat(along).isEmpty();
    }

    @Test
    void saysWhichFileOfTheProgramIsDamaged() {
        outside.answers.add(out.resolve("Public.pdf"));
        Path font = Path.of("Serif.ttf");
        whilePrinting =
                () -> {
                    throw new BrokenInstallation(font, new EOFException());
                };

        model.export();

        assertThat(model.stateProperty().get())
                .isInstanceOfSatisfying(
                        ExportState.Failed.class,
                        it -> assertThat(it.problem().place().file()).isEqualTo("Serif.ttf"));
    }

    @Test
    void doesNotBeginWhileSomethingMustBeMended() {
        desk.letter().rewrite("---\ntitle: Benches\n---\nIn {{town}}.\n");
        outside.answers.add(out.resolve("a.pdf"));

        model.export();

        assertThat(found().isReady()).isFalse();
        assertThat(outside.suggested).isEmpty();
    }

    @Test
    void looksThroughTheLetterAgainWhenItChanges() {
        assertThat(found().checks()).anyMatch(it -> it.concern() == Concern.STAGE);

        model.finish();
        assertThat(found().fine()).contains(Concern.STAGE);

        desk.model.undo();
        assertThat(found().fine()).doesNotContain(Concern.STAGE);
    }

    @Test
    void leadsToWhatMustBeMended() {
        desk.letter().rewrite("---\ntitle: Benches\n---\nIn {{town}}.\n");
        Check check = found().checks().getFirst();

        model.show(check);

        assertThat(led).containsExactly(check);
        assertThat(check.finding().problem().place().line()).isEqualTo(4);
    }

    @Test
    void goesOnWhenAnotherLetterIsTurnedToAndTellsInPassing() {
        outside.answers.add(out.resolve("a.pdf"));
        LetterModel first = desk.letter();
        model.show(false);

        model.export();

        assertThat(desk.notices)
                .singleElement()
                .isInstanceOfSatisfying(
                        Notice.Written.class,
                        it -> {
                            assertThat(it.path()).isEqualTo(out.resolve("a.pdf"));
                            assertThat(it.sentence()).isEqualTo("1 page written as “a.pdf”");
                        });
        assertThat(turnTo(first).stateProperty().get()).isInstanceOf(ExportState.Written.class);
    }

    private ExportViewModel turnTo(LetterModel letter) {
        Preflight preflight = new Preflight(() -> typesetter, "New letter");
        ExportViewModel fresh =
                new ExportViewModel(
                        letter,
                        new ExportViewModel.Parts(
                                exports, preflight, desk.tasks, outside, led::add));
        fresh.show(true);
        return fresh;
    }

    private LetterModel addressed(String... names) {
        for (String name : names) {
            desk.letter()
                    .copies()
                    .add(new Recipient(name, "", "", List.of(), "", Map.of()), _ -> {});
        }
        return desk.letter();
    }

    private Readiness found() {
        Readiness found = model.readinessProperty().get();
        if (found == null) {
            throw new AssertionError("nobody has looked");
        }
        return found;
    }

    private Press press() {
        return (copy, imprint) -> {
            whilePrinting.run();
            along.add(imprint.attached());
            byte[] line = (copy.title() + " " + imprint.stage()).getBytes(StandardCharsets.UTF_8);
            return new Outcome.Done<>(new Press.Printed(ByteBuffer.wrap(line), 1), List.of());
        };
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(out)) {
            return all.map(it -> it.getFileName().toString()).toList();
        }
    }

    private static void write(Path file) {
        try {
            Files.writeString(file, "precious");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
