package org.undersigned.font;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.measure.Length;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// The machine here is a folder with copies of our own fonts.
class SystemFontsTest {

    private static final Path FONTS = Assets.FOLDER.resolve("fonts");
    private static final String HEBREW = "noto-serif-hebrew/NotoSerifHebrew-Regular.ttf";
    private static final String CODE = "source-code/SourceCodePro-Regular.ttf";

    @TempDir Path machine;

    @ParameterizedTest
    @CsvSource({
        "true, REGULAR, NotoSerifHebrew-Regular",
        "true, BOLD_ITALIC, NotoSerifHebrew-Bold",
        "false, ITALIC, NotoSansHebrew-Regular",
        "false, BOLD, NotoSansHebrew-Bold"
    })
    void findsTheFamilyThatSuitsAndItsCut(boolean serif, Cut cut, String face) throws IOException {
        copy("noto-serif-hebrew", "noto-sans-hebrew", "source-serif", "source-code");

        assertThat(fonts().faceFor("שָׁלוֹם", serif, cut).orElseThrow()).hasToString(face);
    }

    @Test
    void prefersTextToDisplayWhateverThePathIs() throws IOException {
        install("a/HebrewDisplay-Black.ttf", bytes(HEBREW));
        install("z/deeper/NotoSerifHebrew-Regular.ttf", bytes(HEBREW));

        Face face = fonts().faceFor("ש", true, Cut.REGULAR).orElseThrow();
        assertThat(face.file().toString()).contains("deeper");
    }

    @Test
    void isAskedOnlyForWhatOursLack() throws IOException {
        install("SourceCodePro-Regular.ttf", bytes(CODE));
        FontLibrary library = FontLibrary.open(Assets.FOLDER, fonts());

        List<Fragment> fragments = library.itemize("Box─es 漢字 ───", library.serif(), Cut.REGULAR);

        assertThat(fragments)
                .extracting(Object::toString)
                .containsExactly(
                        "Covered[text=Box, face=SourceSerif4-Regular]",
                        "Covered[text=─, face=SourceCodePro-Regular]",
                        "Covered[text=es , face=SourceSerif4-Regular]",
                        "Covered[text=漢字, face=DroidSansFallback]",
                        "Covered[text= , face=SourceSerif4-Regular]",
                        "Covered[text=───, face=SourceCodePro-Regular]");
        assertThat(Assets.library().faceFor("─", library.serif(), Cut.REGULAR)).isEmpty();
    }

    @Test
    void readsCollections() throws IOException {
        install("both.ttc", collection(bytes(CODE), bytes(HEBREW)));

        Face hebrew = fonts().faceFor("שלום", true, Cut.REGULAR).orElseThrow();
        assertThat(hebrew).hasToString("NotoSerifHebrew-Regular");
        Face own = Face.load(FONTS.resolve(HEBREW));
        Shaper shaper = new JdkShaper();
        assertThat(shaper.shape(hebrew, "שלום", Direction.RIGHT_TO_LEFT).width())
                .isEqualTo(shaper.shape(own, "שלום", Direction.RIGHT_TO_LEFT).width());
        int glyph = own.glyph('ש');
        assertThat(hebrew.outline(glyph, Length.points(10)))
                .isEqualTo(own.outline(glyph, Length.points(10)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0x0002, 0x0100, 0x0200})
    void leavesFontsAloneThatMayNotBeEmbedded(int rights) throws IOException {
        install("NotoForbidden.ttf", withRights(bytes(HEBREW), rights));
        assertThat(fonts().faceFor("ש", true, Cut.REGULAR)).isEmpty();

        install("NotoPreview.ttf", withRights(bytes(HEBREW), 0x0004));
        assertThat(fonts().faceFor("ש", true, Cut.REGULAR)).isPresent();
    }

    @Test
    void passesOverWhatIsBroken() throws IOException {
        byte[] whole = bytes(HEBREW);
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            byte[] torn = Arrays.copyOf(whole, random.nextInt(whole.length));
            byte[] scribbled = whole.clone();
            for (int n = 0; n < 40; n++) {
                scribbled[random.nextInt(i < 30 ? 2_000 : whole.length)] = (byte) random.nextInt();
            }
            install("NotoTorn" + i + ".ttf", torn);
            install("NotoScribbled" + i + ".ttc", scribbled);
        }
        install("NotoEmpty.ttf", new byte[0]);
        Files.createDirectory(machine.resolve("NotoFolder.ttf"));
        Files.createSymbolicLink(machine.resolve("circle"), machine);
        Files.createSymbolicLink(machine.resolve("NotoLost.ttf"), machine.resolve("nowhere"));
        install("zz.ttf", whole);

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> {
                    assertThat(fonts().faceFor("ש", true, Cut.REGULAR)).isPresent();
                    assertThat(fonts().faceFor("\u0531", true, Cut.REGULAR)).isEmpty();
                });
    }

    @Test
    void readsNothingWhereThereIsNothing() {
        assertThat(SystemFonts.none().faceFor("ש", true, Cut.REGULAR)).isEmpty();
        assertThat(
                        SystemFonts.in(List.of(machine.resolve("missing")))
                                .faceFor("ש", true, Cut.REGULAR))
                .isEmpty();
    }

    @Test
    void soonKnowsThatACharacterIsNowhere() throws IOException {
        copy("noto-serif-hebrew", "source-serif", "source-sans", "droid-sans-fallback");
        SystemFonts fonts = fonts();

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> {
                    for (int c = 0x10000; c < 0x30000; c++) {
                        fonts.faceFor(Character.toString(c), true, Cut.REGULAR);
                    }
                });
    }

    private SystemFonts fonts() {
        return SystemFonts.in(List.of(machine));
    }

    private void copy(String... families) throws IOException {
        for (String family : families) {
            try (var files = Files.newDirectoryStream(FONTS.resolve(family), "*.ttf")) {
                for (Path file : files) {
                    install(family + "/" + file.getFileName(), Files.readAllBytes(file));
                }
            }
        }
    }

    private void install(String name, byte[] font) throws IOException {
        Path file = machine.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, font);
    }

    private static byte[] bytes(String font) throws IOException {
        return Files.readAllBytes(FONTS.resolve(font));
    }

    private static byte[] withRights(byte[] font, int rights) {
        ByteBuffer bytes = ByteBuffer.wrap(font);
        bytes.putShort(table(bytes, 0, "OS/2") + 8, (short) rights);
        return font;
    }

    private static int table(ByteBuffer font, int start, String name) {
        for (int at = start + 12; ; at += 16) {
            byte[] tag = new byte[4];
            font.get(at, tag);
            if (new String(tag, StandardCharsets.US_ASCII).equals(name)) {
                return font.getInt(at + 8);
            }
        }
    }

    /// Fonts one after the other, their tables' places counted from the beginning of the file.
    private static byte[] collection(byte[]... fonts) {
        int start = 12 + 4 * fonts.length;
        int length = start;
        for (byte[] font : fonts) {
            length += font.length;
        }
        ByteBuffer file = ByteBuffer.allocate(length);
        file.put("ttcf".getBytes(StandardCharsets.US_ASCII)).putInt(0x00010000);
        file.putInt(fonts.length);
        for (int i = 0; i < fonts.length; i++) {
            file.putInt(12 + 4 * i, start);
            file.put(start, fonts[i]);
            int tables = file.getShort(start + 4);
            for (int t = 0; t < tables; t++) {
                int at = start + 12 + 16 * t + 8;
                file.putInt(at, file.getInt(at) + start);
            }
            start += fonts[i].length;
        }
        return file.array();
    }
}
