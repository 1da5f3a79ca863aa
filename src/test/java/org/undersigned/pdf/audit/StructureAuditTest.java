package org.undersigned.pdf.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.suite.SuiteLetter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// What the audit finds, and that it finds nothing where nothing is wrong.
class StructureAuditTest {

    private static final byte[] LETTER = SuiteLetter.make("everything").pdf();
    private static final byte[] WITH_LOGOS = SuiteLetter.make("letterhead").pdf();

    @ParameterizedTest
    @ValueSource(strings = {"everything", "notes", "groups", "scripts", "letterhead", "tables"})
    void findsNothingInASoundLetter(String name) throws Exception {
        assertThat(StructureAudit.of(SuiteLetter.make(name).pdf())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("injuries")
    void findsWhatIsWrong(String finding, byte[] sound, Consumer<PDDocument> injury)
            throws Exception {
        ByteArrayOutputStream injured = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(sound)) {
            injury.accept(document);
            document.save(injured);
        }

        assertThat(StructureAudit.of(injured.toByteArray()))
                .anyMatch(found -> found.contains(finding));
    }

    static Stream<Arguments> injuries() {
        return Stream.of(
                logo("lacks Alt", pdf -> first(pdf, "Figure").removeItem(COSName.ALT)),
                logo("stands at", pdf -> first(pdf, "Figure").removeItem(COSName.A)),
                injury("lacks ListNumbering", pdf -> first(pdf, "L").removeItem(COSName.A)),
                injury("lacks Scope", pdf -> first(pdf, "TH").removeItem(COSName.A)),
                injury("is in no language", pdf -> first(pdf, "P").setString(COSName.LANG, "?!")),
                injury("comes after H1", pdf -> first(pdf, "H2").setName(COSName.S, "H3")),
                injury(
                        "no identifier of its own",
                        pdf -> first(pdf, "Note").removeItem(COSName.ID)),
                injury("LBody stands in P", pdf -> first(pdf, "LI").setName(COSName.S, "P")),
                injury("nothing stands in P", pdf -> first(pdf, "P").removeItem(COSName.K)),
                injury("belongs to no element", pdf -> first(pdf, "P").removeItem(COSName.K)),
                injury("leads to another element", StructureAuditTest::swapParents),
                injury("cannot be clicked", pdf -> link(pdf).setItem(COSName.RECT, new COSArray())),
                injury("says “here”", pdf -> link(pdf).setString(COSName.CONTENTS, "here")),
                injury("has no address", pdf -> link(pdf).setItem(COSName.A, new COSDictionary())),
                injury("leads elsewhere", StructureAuditTest::misleadNote),
                injury("painted outside", StructureAuditTest::paintUnmarked),
                injury("title: “Other”", pdf -> pdf.getDocumentInformation().setTitle("Other")),
                injury("tells Author", pdf -> pdf.getDocumentInformation().setAuthor("Me")),
                injury("show the title", pdf -> catalog(pdf, "ViewerPreferences")),
                injury("headings", pdf -> catalog(pdf, "Outlines")),
                injury("order of the structure", pdf -> page(pdf).removeItem(name("Tabs"))));
    }

    private static Arguments injury(String finding, Consumer<PDDocument> injury) {
        return Arguments.of(finding, LETTER, injury);
    }

    private static Arguments logo(String finding, Consumer<PDDocument> injury) {
        return Arguments.of(finding, WITH_LOGOS, injury);
    }

    private static COSDictionary first(PDDocument pdf, String type) {
        return Tag.rootOf(pdf)
                .all()
                .filter(tag -> tag.type().equals(type))
                .findFirst()
                .orElseThrow()
                .entries();
    }

    private static COSDictionary link(PDDocument pdf) {
        return (COSDictionary) page(pdf).getCOSArray(COSName.ANNOTS).getObject(0);
    }

    private static COSDictionary page(PDDocument pdf) {
        return pdf.getPage(0).getCOSObject();
    }

    private static void catalog(PDDocument pdf, String without) {
        pdf.getDocumentCatalog().getCOSObject().removeItem(name(without));
    }

    private static void swapParents(PDDocument pdf) {
        COSDictionary root = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        COSArray pages = root.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
        COSArray parents = (COSArray) pages.getObject(1);
        parents.set(0, parents.get(parents.size() - 1));
    }

    private static void misleadNote(PDDocument pdf) {
        COSDictionary reference = first(pdf, "Reference");
        COSDictionary link = (COSDictionary) reference.getDictionaryObject(COSName.K);
        COSArray kids = link.getCOSArray(COSName.K);
        COSDictionary annotation =
                ((COSDictionary) kids.getObject(1)).getCOSDictionary(COSName.OBJ);
        annotation.getCOSDictionary(COSName.A).getCOSArray(COSName.D).set(3, COSInteger.get(700));
    }

    private static void paintUnmarked(PDDocument pdf) {
        COSDictionary page = page(pdf);
        COSArray contents = new COSArray();
        contents.add(page.getItem(COSName.CONTENTS));
        COSStream more = pdf.getDocument().createCOSStream();
        try (OutputStream out = more.createOutputStream()) {
            out.write("0 0 9 9 re f".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        contents.add(more);
        page.setItem(COSName.CONTENTS, contents);
    }

    private static COSName name(String name) {
        return COSName.getPDFName(name);
    }
}
