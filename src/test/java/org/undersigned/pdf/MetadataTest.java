package org.undersigned.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.undersigned.frame.Document;
import org.undersigned.frame.Role;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;

import javax.xml.parsers.DocumentBuilderFactory;

/// What a file tells about itself.
class MetadataTest {

    private static final LocalDate DAY = LocalDate.of(2026, 2, 24);

    @Test
    void saysTheSameTwice() throws Exception {
        Metadata metadata = of("Keep <the> ferry & “harbor” 🚢", "Re: “Docks”", DAY);
        COSDictionary information = metadata.information();

        assertThat(inXmp(metadata, "dc:title")).isEqualTo("Keep <the> ferry & “harbor” 🚢");
        assertThat(inXmp(metadata, "dc:title")).isEqualTo(information.getString(COSName.TITLE));
        assertThat(inXmp(metadata, "dc:description"))
                .isEqualTo(information.getString(COSName.SUBJECT));
        assertThat(inXmp(metadata, "pdf:Producer"))
                .isEqualTo(information.getString(COSName.PRODUCER));
        assertThat(inXmp(metadata, "xmp:CreateDate")).isEqualTo("2026-02-24T00:00:00Z");
        assertThat(information.getString(COSName.CREATION_DATE)).isEqualTo("D:20260224000000Z");
        assertThat(inXmp(metadata, "xmp:ModifyDate")).isEqualTo("2026-02-24T00:00:00Z");
        assertThat(information.getString(COSName.MOD_DATE)).isEqualTo("D:20260224000000Z");
        assertThat(inXmp(metadata, "dc:language")).isEqualTo("en-US");
    }

    @Test
    void readsNoClock() {
        Metadata undated = Metadata.of(new Document.About("T", "", Locale.US, null), "Undersigned");

        assertThat(undated.timestamp()).isEqualTo("1970-01-01T00:00:00Z");
    }

    @Test
    void leavesOutASubjectThatThereIsNot() throws Exception {
        Metadata metadata = of("T", "", DAY);

        assertThat(metadata.information().containsKey(COSName.SUBJECT)).isFalse();
        assertThat(new String(Xmp.of(metadata, 2), StandardCharsets.UTF_8))
                .doesNotContain("dc:description");
    }

    @Test
    void survivesWhatXmlCannotHold() throws Exception {
        Metadata metadata = of("a\0b\u0007c\nd\uD800e\uFFFFf]]>", "\t", DAY);

        assertThat(inXmp(metadata, "dc:title")).isEqualTo("abc def]]>");
    }

    @Test
    void passesBothStandardsWithAnAwkwardTitle() throws Exception {
        Draft draft =
                new Draft()
                        .about(
                                new Document.About(
                                        "\u0001<&> “é” 🚢\n", "山田", Locale.of("zh", "TW"), null));
        Document letter =
                draft.document(draft.element(Role.PARAGRAPH, draft.line("A ferry for all.")));

        VeraPdf.assertPasses(new PdfWriter("Undersigned & test").write(letter));
    }

    private static Metadata of(String title, String subject, LocalDate date) {
        return Metadata.of(new Document.About(title, subject, Locale.US, date), "Undersigned");
    }

    private static String inXmp(Metadata metadata, String element) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(Xmp.of(metadata, 2)))
                .getElementsByTagName(element)
                .item(0)
                .getTextContent();
    }
}
