package org.undersigned.exchange.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.exchange.ListReader;
import org.undersigned.pdf.SignOnFormTest;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Problem;
import org.undersigned.roster.Capacity;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.Signatory;
import org.undersigned.roster.Status;
import org.undersigned.roster.intake.RosterIntake;
import org.undersigned.table.Mapping;
import org.undersigned.table.Sifted;
import org.undersigned.table.Table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;

class FormReaderTest {

    @TempDir Path folder;

    @Test
    void readsWhatWasFilledIn() throws Exception {
        Path file =
                filled(
                        "a.pdf",
                        "Benches",
                        Map.of(
                                "name", "Zoë Roe",
                                "title", "Director",
                                "organization", "Alder Falls Library",
                                "email", "zoe@library.example",
                                "phone", "+1 (212) 555-0123",
                                "state", "OR",
                                "country", "US",
                                "tier", "local",
                                "capacity", "organization",
                                "authority", "yes"));
        Table table = new ListReader().read(file).value().orElseThrow();
        assertThat(new RosterIntake().sift(table, Mapping.NONE).problems()).isEmpty();
        SignOn signer = signers(table).getFirst();
        assertThat(signer.agreement().authority()).isEqualTo("Zoë Roe");
        Signatory.Printed printed = signer.signatory().printed();
        assertThat(printed.name()).isEqualTo("Zoë Roe");
        assertThat(printed.organization()).isEqualTo("Alder Falls Library");
        assertThat(printed.tier()).isEqualTo("local");
        assertThat(signer.signatory().capacity()).isEqualTo(Capacity.ORGANIZATION);
        assertThat(signer.signatory().standing().status()).isEqualTo(Status.CONFIRMED);
        assertThat(signer.confidential().email()).isEqualTo("zoe@library.example");
    }

    @Test
    void letsWaitWhoMayNotSign() throws Exception {
        Path file =
                filled("a.pdf", "Benches", Map.of("name", "Jane Roe", "organization", "Group X"));
        Path person =
                filled(
                        "b.pdf",
                        "Benches",
                        Map.of(
                                "name", "Sam Poe",
                                "organization", "Group X",
                                "capacity", "affiliated"));
        assertThat(signer(file).standing().status()).isEqualTo(Status.PENDING);
        assertThat(signer(person).standing().status()).isEqualTo(Status.CONFIRMED);
        assertThat(signer(person).capacity()).isEqualTo(Capacity.AFFILIATED);
    }

    @Test
    void readsAFolderAndTellsWhatIsWrongWithSingleFiles() throws Exception {
        filled("a.pdf", "Benches", Map.of("name", "Jane Roe"));
        filled("b.pdf", "Shade", Map.of("name", "Sam Poe"));
        filled("c.pdf", "Benches", Map.of("name", "Ada Thorne"));
        filled("d.pdf", "Benches", Map.of());
        Files.writeString(folder.resolve("notes.txt"), "Jane called.");
        Outcome<Sifted<Table>> outcome = new ListReader().sift(folder, "returned", true);
        Sifted<Table> sifted = outcome.value().orElseThrow();
        assertThat(sifted.rest().rows()).hasSize(3);
        assertThat(sifted.unfit()).extracting(Problem::key).containsExactly("table.emptyForm");
        assertThat(outcome.problems())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.key()).isEqualTo("table.formOfOtherLetter");
                    assertThat(it.place().file()).endsWith("b.pdf");
                    assertThat(it.arguments()).containsExactly("Shade", "Benches");
                });
    }

    @Test
    @Timeout(60)
    void refusesWhatIsNoForm() throws Exception {
        byte[] form = SignOnFormTest.pdf(Locale.US, "Benches");
        assertThat(key("torn.pdf", Arrays.copyOf(form, form.length / 3)))
                .isEqualTo("table.formTorn");
        assertThat(key("noise.pdf", "%PDF-1.7\nnoise".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("table.formTorn");
        try (PDDocument plain = new PDDocument()) {
            plain.addPage(new PDPage());
            assertThat(key("plain.pdf", saved(plain))).isEqualTo("table.pdf");
            plain.getDocumentCatalog().setAcroForm(new PDAcroForm(plain));
            assertThat(key("none.pdf", saved(plain))).isEqualTo("table.pdf");
        }
        try (PDDocument flat = Loader.loadPDF(form)) {
            flat.getDocumentCatalog().getAcroForm().flatten();
            assertThat(key("flat.pdf", saved(flat))).isEqualTo("table.pdf");
        }
        try (PDDocument foreign = Loader.loadPDF(form)) {
            PDAcroForm fields = foreign.getDocumentCatalog().getAcroForm();
            fields.setFields(fields.getFields().subList(0, 3));
            assertThat(key("foreign.pdf", saved(foreign))).isEqualTo("table.foreignForm");
        }
        assertThat(key("bomb.pdf", bomb())).isEqualTo("table.formTooMuch");
    }

    /// A stream of zeros that unfolds to 200 megabytes.
    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(
                "%PDF-1.7\n1 0 obj<</Filter/FlateDecode>>stream\n"
                        .getBytes(StandardCharsets.US_ASCII));
        try (var deflater = new DeflaterOutputStream(bytes)) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                deflater.write(zeros);
            }
        }
        return bytes.toByteArray();
    }

    private String key(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        return new ListReader().read(file).problems().getFirst().key();
    }

    private Signatory signer(Path file) {
        return signers(new ListReader().read(file).value().orElseThrow()).getFirst().signatory();
    }

    private static List<SignOn> signers(Table table) {
        return new RosterIntake().read(table, Mapping.NONE).value().orElseThrow().signOns();
    }

    private Path filled(String name, String letter, Map<String, String> answers)
            throws IOException {
        try (PDDocument document = Loader.loadPDF(SignOnFormTest.pdf(Locale.US, letter))) {
            PDAcroForm form = document.getDocumentCatalog().getAcroForm();
            for (var answer : answers.entrySet()) {
                if (form.getField(answer.getKey()) instanceof PDCheckBox box) {
                    box.check();
                } else {
                    form.getField(answer.getKey()).setValue(answer.getValue());
                }
            }
            return Files.write(folder.resolve(name), saved(document));
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
