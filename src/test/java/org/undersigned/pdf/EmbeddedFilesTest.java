package org.undersigned.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.junit.jupiter.api.Test;
import org.undersigned.pdf.audit.StructureAudit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// Files that go along within the PDF.
class EmbeddedFilesTest {

    private static final Attachment TABLE =
            new Attachment(
                    "names.csv",
                    "text/csv",
                    "Who signs",
                    Attachment.Relation.DATA,
                    "name\nJānis\n");
    private static final Attachment TEXT =
            new Attachment(
                    "letter.md", "text/markdown", "The text", Attachment.Relation.SOURCE, "# Hi\n");

    private final PdfWriter writer = new PdfWriter("Undersigned test");

    @Test
    void passesForAccessibilityAndForArchivesWithFiles() throws Exception {
        byte[] pdf = writer.write(WholeLetter.document(), List.of(TABLE, TEXT));

        VeraPdf.assertPassesWithAttachments(pdf);
        assertThat(StructureAudit.of(pdf)).isEmpty();
    }

    @Test
    void canBeTakenOutAgain() throws Exception {
        byte[] pdf = writer.write(WholeLetter.document(), List.of(TABLE, TEXT));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            Map<String, PDComplexFileSpecification> files =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertThat(files.keySet()).containsExactly("letter.md", "names.csv");
            PDComplexFileSpecification table = files.get("names.csv");
            assertThat(table.getFileUnicode()).isEqualTo("names.csv");
            assertThat(table.getFileDescription()).isEqualTo("Who signs");
            assertThat(table.getEmbeddedFile().getSubtype()).isEqualTo("text/csv");
            assertThat(new String(table.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8))
                    .isEqualTo("name\nJānis\n");
            assertThat(table.getEmbeddedFile().getSize()).isEqualTo(12);
            assertThat(table.getEmbeddedFile().getModDate().toInstant())
                    .isEqualTo("2026-02-24T00:00:00Z");
        }
    }

    @Test
    void belongsToTheDocumentAsDataOrSource() throws Exception {
        byte[] pdf = writer.write(WholeLetter.document(), List.of(TABLE, TEXT));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            assertThat(catalog.getCOSArray(Names.AF).toList())
                    .extracting(file -> ((COSDictionary) resolved(file)))
                    .extracting(file -> file.getNameAsString(Names.AF_RELATIONSHIP))
                    .containsExactly("Source", "Data");
        }
    }

    private static Object resolved(COSBase base) {
        return base instanceof COSObject object ? object.getObject() : base;
    }

    @Test
    void isTheSameFileAgainAndWithoutFilesTheOneItWas() {
        byte[] with = writer.write(WholeLetter.document(), List.of(TABLE, TEXT));

        assertThat(writer.write(WholeLetter.document(), List.of(TEXT, TABLE))).isEqualTo(with);
        assertThat(writer.write(WholeLetter.document(), List.of()))
                .isEqualTo(writer.write(WholeLetter.document()))
                .isNotEqualTo(with);
    }
}
