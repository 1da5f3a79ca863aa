package org.undersigned.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

class BodyTest {

    private static final COSName LIST = COSName.getPDFName("List");
    private static final COSName SAYS = COSName.getPDFName("Says");

    private final Body body = new Body();
    private final COSDictionary catalog = new COSDictionary();

    @Test
    void findsEachOfManyObjectsAgain() throws IOException {
        COSArray list = new COSArray();
        for (int i = 0; i < 1_000; i++) {
            list.add(body.write(saying("number " + i)));
        }
        catalog.setItem(LIST, list);

        read(found -> {
            COSArray again = found.getCOSArray(LIST);
            assertThat(again).hasSize(1_000);
            for (int i = 0; i < again.size(); i++) {
                COSDictionary one = (COSDictionary) again.getObject(i);
                assertThat(one.getString(SAYS)).isEqualTo("number " + i);
            }
        });
    }

    @Test
    void namesAnObjectThatIsWrittenLater() throws IOException {
        int later = body.reserve();
        COSDictionary first = saying("first");
        first.setItem(COSName.NEXT, Body.reference(later));
        catalog.setItem(COSName.FIRST, body.write(first));
        body.write(later, saying("later"));

        read(found ->
                assertThat(
                                found.getCOSDictionary(COSName.FIRST)
                                        .getCOSDictionary(COSName.NEXT)
                                        .getString(SAYS))
                        .isEqualTo("later"));
    }

    @Test
    void makesAnObjectOnceOfWhatIsNamedTwice() throws IOException {
        COSDictionary shared = saying("before");
        COSDictionary one = saying("one");
        one.setItem(COSName.KIDS, shared);
        catalog.setItem(COSName.FIRST, body.write(one));
        catalog.setItem(COSName.LAST, shared);
        shared.setString(SAYS, "changed until the end");

        read(found -> {
            COSDictionary kid =
                    found.getCOSDictionary(COSName.FIRST).getCOSDictionary(COSName.KIDS);
            assertThat(kid).isSameAs(found.getCOSDictionary(COSName.LAST));
            assertThat(kid.getString(SAYS)).isEqualTo("changed until the end");
        });
    }

    @Test
    void writesAStreamByteByByte() throws IOException {
        byte[] bytes = "endstream\r\nendobj\n%%EOF".getBytes(StandardCharsets.US_ASCII);
        catalog.setItem(COSName.CONTENTS, body.write(Streams.plain(bytes)));

        read(found -> {
            COSStream stream = found.getCOSStream(COSName.CONTENTS);
            try (var in = stream.createInputStream()) {
                assertThat(in.readAllBytes()).isEqualTo(bytes);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    @Test
    void refusesToWriteOneObjectTwice() {
        int number = body.reserve();
        body.write(number, COSInteger.ONE);

        assertThatThrownBy(() -> body.write(number, COSInteger.TWO))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("twice");
    }

    private static COSDictionary saying(String text) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setString(SAYS, text);
        return dictionary;
    }

    private void read(Consumer<COSDictionary> check) throws IOException {
        catalog.setItem(COSName.TYPE, COSName.CATALOG);
        COSDictionary pages = new COSDictionary();
        pages.setItem(COSName.TYPE, COSName.PAGES);
        pages.setItem(COSName.KIDS, new COSArray());
        pages.setInt(COSName.COUNT, 0);
        catalog.setItem(COSName.PAGES, pages);
        byte[] file = body.end(catalog, saying("about"));
        try (PDDocument document = Loader.loadPDF(file)) {
            check.accept(document.getDocumentCatalog().getCOSObject());
        }
    }
}
