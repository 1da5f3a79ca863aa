package org.undersigned.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Problem;
import org.undersigned.problem.Wording;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.InflaterInputStream;

import javax.imageio.ImageIO;

/// How pictures get into the program.
class PictureReaderTest {

    private static final int SEE_THROUGH_RED = 0x80FF0000;

    private final PictureReader reader = new PictureReader();

    @Test
    void readsALogoFromAFile(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("logo.png"), png(image(30, 20, 0xFF336699)));

        Bitmap logo = bitmapOf(reader.read("logo.png", file));

        assertThat(logo.width()).isEqualTo(30);
        assertThat(logo.height()).isEqualTo(20);
        assertThat(logo.colour()).isEqualTo(Bitmap.Colour.RGB);
        assertThat(samples(logo)).hasSize(30 * 20 * 3).startsWith(0x33, 0x66, 0x99);
    }

    @Test
    void keepsAPhotographAJpegWithoutItsMetadata() throws IOException {
        byte[] photograph = withExif(jpeg(image(16, 8, 0xFF808080)), 1);

        Bitmap picture = bitmap("p.jpg", photograph);

        assertThat(picture.coding()).isEqualTo(Bitmap.Coding.JPEG);
        assertThat(new String(data(picture), StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
    }

    @Test
    void laysWhatIsTransparentOnWhitePaper() throws IOException {
        Bitmap picture = bitmap("t.png", png(image(1, 1, SEE_THROUGH_RED)));

        assertThat(samples(picture)).containsExactly(0xFF, 0x7F, 0x7F);
    }

    @Test
    void keepsGreyAsDarkAsItWas() throws IOException {
        BufferedImage grey = new BufferedImage(2, 1, BufferedImage.TYPE_BYTE_GRAY);
        grey.getRaster().setPixels(0, 0, 2, 1, new int[] {40, 128});

        Bitmap picture = bitmap("g.png", png(grey));

        assertThat(picture.colour()).isEqualTo(Bitmap.Colour.GREY);
        assertThat(samples(picture)).containsExactly(40, 128);
    }

    @Test
    void readsSixteenBitsASample() throws IOException {
        BufferedImage grey = new BufferedImage(1, 1, BufferedImage.TYPE_USHORT_GRAY);
        grey.getRaster().setSample(0, 0, 0, 0x8040);

        Bitmap picture = bitmap("g.png", png(grey));

        assertThat(samples(picture)).containsExactly(0x80);
    }

    @Test
    void turnsAPhotographAsTheCameraWasHeld() throws IOException {
        BufferedImage lying = image(32, 16, 0xFF000000);
        for (int y = 0; y < 16; y++) {
            for (int x = 0; x < 16; x++) {
                lying.setRGB(x, y, 0xFFC0C0C0); // pale at the left: after a turn, above
            }
        }

        Bitmap upright = bitmap("p.jpg", withExif(jpeg(lying), 6));

        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(data(upright)));
        assertThat(seen.getWidth()).isEqualTo(16);
        assertThat(seen.getHeight()).isEqualTo(32);
        assertThat(seen.getRGB(8, 4) & 0xFF).isCloseTo(0xC0, within(8));
        assertThat(seen.getRGB(8, 28) & 0xFF).isCloseTo(0, within(8));
    }

    @Test
    void cutsOffAnEmptyBorder() throws IOException {
        BufferedImage wide = image(40, 30, 0);
        for (int x = 5; x < 25; x++) {
            wide.setRGB(x, 7, 0xFF336699);
            wide.setRGB(x, 16, 0xFF336699);
        }

        Bitmap logo = bitmap("logo.png", png(wide));

        assertThat(logo.width()).isEqualTo(20);
        assertThat(logo.height()).isEqualTo(10);
        assertThat(samples(logo)).hasSize(20 * 10 * 3).startsWith(0x33, 0x66, 0x99);
        assertThat(bitmap("paper.png", png(image(4, 3, 0))).width()).isEqualTo(4);
    }

    @Test
    void ignoresTheNameOfAFileAndLooksAtItsBytes() throws IOException {
        assertThat(reader.read("logo.gif", png(image(1, 1, 0))).value()).isPresent();
    }

    @Test
    void saysThatAPictureIsMissing(@TempDir Path folder) {
        assertThat(lineOf(reader.read("logo.png", folder.resolve("logo.png"))))
                .isEqualTo(
                        "logo.png: There is no picture “logo.png”; put it beside the letter, or"
                                + " correct its name");
        assertThat(keyOf(reader.read("folder", folder))).isEqualTo("picture.missing");
    }

    @Test
    void saysThatAFileIsNotAPicture() {
        assertThat(keyOf(reader.read("a.png", new byte[0]))).isEqualTo("picture.unknownFormat");
        byte[] gif = "GIF89a".getBytes(StandardCharsets.US_ASCII);
        assertThat(lineOf(reader.read("a.gif", gif)))
                .isEqualTo(
                        "a.gif: “a.gif” is not a PNG, JPEG or SVG picture; save it as PNG or SVG");
    }

    @Test
    void refusesALargeFileWithoutReadingItsPixels(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("big.png"), new byte[PictureReader.MAX_BYTES + 1]);

        assertThat(lineOf(reader.read("big.png", file)))
                .isEqualTo("big.png: The picture “big.png” is larger than 20 MB; save it smaller");
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void refusesABombByItsDimensions() throws IOException {
        byte[] bomb = png(image(1, 1, 0));
        ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);

        assertThat(lineOf(reader.read("bomb.png", bomb)))
                .isEqualTo(
                        "bomb.png: The picture “bomb.png” is 60,000 by 60,000 pixels, more than 40"
                                + " million in all; save it smaller");
    }

    @Test
    void refusesTheColoursOfAPrintingPress() throws IOException {
        byte[] file = jpeg(image(8, 8, 0));
        int frame = indexOf(file, (byte) 0xC0);
        file[frame + 8] = 4;

        assertThat(keyOf(reader.read("cmyk.jpg", file))).isEqualTo("picture.inkColours");
    }

    @Test
    void warnsOfAPhotographThatEndsEarly() throws IOException {
        byte[] whole = jpeg(noise(64, 64));

        Outcome<Picture> outcome = reader.read("p.jpg", Arrays.copyOf(whole, whole.length / 2));

        assertThat(outcome.value()).isPresent();
        assertThat(outcome.problems())
                .extracting(Problem::key)
                .containsExactly("picture.imperfect");
    }

    @Test
    void saysThatAPictureIsDamaged() throws IOException {
        byte[] whole = png(noise(64, 64));

        assertThat(keyOf(reader.read("p.png", Arrays.copyOf(whole, whole.length / 2))))
                .isEqualTo("picture.damaged");
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void survivesAnyByteThatIsWrong() throws IOException {
        Random random = new Random(4);
        byte[] sound = withExif(jpeg(noise(24, 24)), 3);
        byte[] lossless = png(noise(24, 24));
        for (int i = 0; i < 1000; i++) {
            byte[] broken = (i % 2 == 0 ? sound : lossless).clone();
            for (int n = 0; n < 3; n++) {
                broken[3 + random.nextInt(broken.length - 3)] = (byte) random.nextInt(256);
            }
            Outcome<Picture> outcome = reader.read("broken", broken);
            assertThat(outcome.value().isPresent() || !outcome.problems().isEmpty()).isTrue();
        }
    }

    private Bitmap bitmap(String name, byte[] file) {
        return bitmapOf(reader.read(name, file));
    }

    private static Bitmap bitmapOf(Outcome<Picture> outcome) {
        return (Bitmap) outcome.value().orElseThrow();
    }

    private static String keyOf(Outcome<Picture> outcome) {
        assertThat(outcome.value()).isEmpty();
        assertThat(outcome.problems()).hasSize(1);
        return outcome.problems().getFirst().key();
    }

    private static String lineOf(Outcome<Picture> outcome) {
        keyOf(outcome);
        return new Wording(Locale.US).line(outcome.problems().getFirst());
    }

    private static BufferedImage image(int width, int height, int argb) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        int[] all = new int[width * height];
        Arrays.fill(all, argb);
        image.setRGB(0, 0, width, height, all, 0, width);
        return image;
    }

    private static BufferedImage noise(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int[] all = new Random(7).ints((long) width * height).toArray();
        image.setRGB(0, 0, width, height, all, 0, width);
        return image;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        BufferedImage opaque =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        opaque.createGraphics().drawImage(image, 0, 0, null);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(opaque, "jpeg", out);
        return out.toByteArray();
    }

    /// The file with an EXIF block that states this orientation and nothing else.
    private static byte[] withExif(byte[] jpeg, int orientation) {
        ByteBuffer file = ByteBuffer.allocate(jpeg.length + 38);
        file.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) 36);
        file.put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8).putShort((short) 1);
        file.putShort((short) 0x0112).putShort((short) 3).putInt(1);
        file.putShort((short) orientation).putShort((short) 0).putInt(0).putShort((short) 0);
        file.position(40).put(jpeg, 2, jpeg.length - 2);
        return file.array();
    }

    private static int indexOf(byte[] file, byte marker) {
        int at = 1;
        while (file[at - 1] != (byte) 0xFF || file[at] != marker) {
            at++;
        }
        return at;
    }

    private static byte[] data(Bitmap picture) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        picture.writeTo(out);
        return out.toByteArray();
    }

    private static int[] samples(Bitmap picture) throws IOException {
        byte[] bytes =
                new InflaterInputStream(new ByteArrayInputStream(data(picture))).readAllBytes();
        int[] samples = new int[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            samples[i] = bytes[i] & 0xFF;
        }
        return samples;
    }
}
