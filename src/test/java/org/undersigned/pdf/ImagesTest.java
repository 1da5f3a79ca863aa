package org.undersigned.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.frame.Attributes;
import org.undersigned.frame.Element;
import org.undersigned.frame.Item;
import org.undersigned.frame.Role;
import org.undersigned.measure.Length;
import org.undersigned.measure.Rectangle;
import org.undersigned.picture.Bitmap;
import org.undersigned.picture.PictureReader;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import javax.imageio.ImageIO;

/// Pictures on a page.
class ImagesTest {

    private static final int GREY = 0x8C;

    private final PdfWriter writer = new PdfWriter("Undersigned test");

    @ParameterizedTest
    @CsvSource({"png, RGB", "png, GREY", "jpeg, RGB", "jpeg, GREY"})
    void showsAPictureInItsColours(String format, Bitmap.Colour colour) throws Exception {
        Bitmap picture = picture(format, colour);
        assertThat(picture.colour()).isEqualTo(colour);
        Draft draft = new Draft();
        Element figure =
                new Element(
                        Role.FIGURE,
                        Attributes.alternative("A grey square"),
                        List.of(draft.picture(picture)));

        byte[] pdf = writer.write(draft.document(figure));

        VeraPdf.assertPasses(pdf);
        assertThat(colourAt(pdf, 122, 122).getRed()).isCloseTo(GREY, within(2));
        assertThat(colourAt(pdf, 60, 122)).isEqualTo(Color.WHITE);
    }

    @Test
    void takesAlongOnceWhatIsDrawnTwice() throws Exception {
        Bitmap picture = picture("png", Bitmap.Colour.RGB);
        Draft draft = new Draft();
        for (int x = 0; x < 2; x++) {
            Length left = Length.points(72 + 100L * x);
            Rectangle area = new Rectangle(left, left, Length.points(50), Length.points(50));
            draft.add(new Item.Image(area, picture, Item.ARTIFACT));
        }

        try (PDDocument document = Loader.loadPDF(writer.write(draft.document()))) {
            assertThat(document.getPage(0).getResources().getXObjectNames())
                    .containsExactly(COSName.getPDFName("I1"));
        }
    }

    private static Color colourAt(byte[] pdf, int x, int y) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new Color(new PDFRenderer(document).renderImage(0).getRGB(x, y));
        }
    }

    private static Bitmap picture(String format, Bitmap.Colour colour) throws IOException {
        int type =
                switch (colour) {
                    case GREY -> BufferedImage.TYPE_BYTE_GRAY;
                    case RGB -> BufferedImage.TYPE_INT_RGB;
                };
        BufferedImage image = new BufferedImage(64, 64, type);
        int bands = image.getRaster().getNumBands();
        for (int y = 0; y < 64; y++) {
            for (int x = 0; x < 64; x++) {
                for (int band = 0; band < bands; band++) {
                    image.getRaster().setSample(x, y, band, GREY);
                }
            }
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(image, format, file);
        return (Bitmap)
                new PictureReader().read("square", file.toByteArray()).value().orElseThrow();
    }
}
