package org.undersigned.boot;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.exchange.xlsx.TinyWorkbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// `undersigned form`, and what comes back.
class FormCommandTest {

    @TempDir Path folder;
    private Session session;

    @BeforeEach
    void sitDown() throws IOException {
        session = new Session(folder).letter("We, the {{signatories.count}} undersigned, ask.");
    }

    @Test
    void makesAFormAndTakesInWhatWasFilledIn() throws IOException {
        assertThat(session.run("form", "@letter.md", "-o", "@form.pdf")).isZero();
        assertThat(session.output()).isEqualTo(session.path("form.pdf") + " (1 page)\n");

        Files.createDirectory(folder.resolve("returned"));
        fill("returned/a.pdf", "Jane Roe");
        fill("returned/b.pdf", "Sam Poe");
        session.run("workspace", "new", "@w.undersigned");
        int exit =
                session.run("import", "@w.undersigned", "--letter", "L", "@letter.md", "@returned");
        assertThat(session.output()).contains("2 new signatories");
        assertThat(exit).isZero();
    }

    @Test
    void printsTheQuestionsForAnotherTool() {
        assertThat(session.run("form", "@letter.md", "--text")).isZero();
        assertThat(session.output()).contains("Name of signer *\n____\n");
        assertThat(session.run("form", "@letter.md")).isEqualTo(2);
        assertThat(session.run("form", "@letter.md", "--text", "-o", "@form.pdf")).isEqualTo(2);
    }

    @Test
    void setsALetterWithThoseInAWorkbook() throws IOException {
        String rows = TinyWorkbook.row("organization") + TinyWorkbook.row("Lake Fund");
        new TinyWorkbook().sheet("Signers", rows).write(folder.resolve("roster.xlsx"));
        int exit =
                session.run("render", "@letter.md", "--roster", "@roster.xlsx", "-o", "@out.pdf");
        assertThat(session.problems()).isEmpty();
        assertThat(exit).isZero();
    }

    private void fill(String name, String signer) throws IOException {
        try (PDDocument document = Loader.loadPDF(folder.resolve("form.pdf").toFile())) {
            PDAcroForm form = document.getDocumentCatalog().getAcroForm();
            form.getField("name").setValue(signer);
            form.getField("organization").setValue("Group of " + signer);
            ((PDCheckBox) form.getField("authority")).check();
            document.save(folder.resolve(name).toFile());
        }
    }
}
