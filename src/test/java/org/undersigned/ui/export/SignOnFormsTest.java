package org.undersigned.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.exchange.forms.FormReader;
import org.undersigned.pdf.PdfWriter;
import org.undersigned.store.Workspaces;
import org.undersigned.typeset.TypeShop;
import org.undersigned.ui.HandTimer;
import org.undersigned.ui.Messages;
import org.undersigned.ui.NobodyOutside;
import org.undersigned.ui.Outside;
import org.undersigned.ui.Tasks;
import org.undersigned.ui.desk.DeskModel;
import org.undersigned.ui.desk.LetterModel;
import org.undersigned.workflow.MakeForm;
import org.undersigned.workflow.desk.Desk;
import org.undersigned.workflow.desk.Desks;
import org.undersigned.workflow.desk.Overview;
import org.undersigned.workflow.desk.Proofs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

class SignOnFormsTest {

    @TempDir Path folder;
    private final List<String> clipboard = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final Tasks tasks = Tasks.direct(new HandTimer());
    private DeskModel desk;
    private SignOnForms forms;

    @BeforeEach
    void open() {
        Desk opened =
                new Desks(new Workspaces("roe", () -> Instant.parse("2031-02-03T08:00:00Z")))
                        .create(folder.resolve("benches.undersigned"))
                        .value()
                        .orElseThrow();
        Overview empty = opened.look().value().orElseThrow();
        desk = new DeskModel(opened, empty, new Proofs(TypeShop::typesetter), tasks, _ -> {});
        desk.addLetter(
                "Benches",
                "---\ntitle: Benches\nsign_on: {deadline: 2031-03-01}\n---\n\nWe sit.\n");
        Path file = folder.resolve("form.pdf");
        forms =
                new SignOnForms(
                        () -> new MakeForm(TypeShop.typesetter(), new PdfWriter("Undersigned")),
                        saving(file),
                        clipboard::add,
                        tasks,
                        new Messages(Locale.US));
    }

    private LetterModel letter() {
        return Objects.requireNonNull(desk.letterProperty().get());
    }

    @AfterEach
    void close() {
        desk.close(() -> {});
    }

    @Test
    void savesAFormThatCanBeReadBack() throws Exception {
        forms.save(letter());

        assertThat(names).containsExactly("Benches, sign-on form.pdf");
        byte[] pdf = Files.readAllBytes(folder.resolve("form.pdf"));
        assertThat(new FormReader().sift("form.pdf", pdf).problems())
                .extracting(it -> it.key())
                .containsExactly("table.emptyForm");
    }

    @Test
    void takesTheQuestionsToTheClipboard() {
        forms.copy(letter());

        assertThat(clipboard).singleElement().asString().contains("Please sign by March 1, 2031.");
    }

    /// Somebody who saves everything in this file.
    private Outside saving(Path file) {
        return new NobodyOutside() {
            @Override
            public Optional<Path> save(Purpose purpose, String name) {
                names.add(name);
                return Optional.of(file);
            }
        };
    }
}
