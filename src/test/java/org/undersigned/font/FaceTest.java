package org.undersigned.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class FaceTest {

    private final Face serif = load("source-serif/SourceSerif4-Regular.ttf");
    private final Face boldItalic = load("source-sans/SourceSans3-BoldIt.ttf");

    @Test
    void tellsWhatAFontDescriptorNeeds() {
        assertThat(serif.postScriptName()).isEqualTo("SourceSerif4-Regular");
        assertThat(serif.unitsPerEm()).isEqualTo(1000);
        assertThat(serif.ascent()).isEqualTo(1036);
        assertThat(serif.descent()).isEqualTo(335);
        assertThat(serif.capHeight()).isEqualTo(670);
        assertThat(serif.xHeight()).isEqualTo(475);
        assertThat(serif.underlinePosition()).isEqualTo(-50);
        assertThat(serif.underlineThickness()).isEqualTo(50);
    }

    @Test
    void tellsItsStyle() {
        assertThat(serif.isSerif()).isTrue();
        assertThat(serif.isBold()).isFalse();
        assertThat(serif.isItalic()).isFalse();
        assertThat(boldItalic.isSerif()).isFalse();
        assertThat(boldItalic.isBold()).isTrue();
        assertThat(boldItalic.weight()).isEqualTo(700);
        assertThat(boldItalic.italicAngle()).isEqualTo(-11);
        assertThat(load("source-code/SourceCodePro-Regular.ttf").isFixedPitch()).isTrue();
    }

    @Test
    void takesTypographicMetricsOnlyWhereTheFontAsksForThem() {
        assertThat(boldItalic.ascent()).isEqualTo(1024);
        assertThat(load("source-code/SourceCodePro-Regular.ttf").ascent()).isEqualTo(984);
    }

    @Test
    void findsGlyphsAndTheirWidths() {
        assertThat(serif.covers('A')).isTrue();
        assertThat(serif.advance(serif.glyph('A'))).isEqualTo(664);
        assertThat(serif.covers(0x1F642)).isFalse();
        assertThat(serif.glyph(0x1F642)).isZero();
    }

    @Test
    void refusesWhatIsNotAFont(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("note.ttf"), "This is a note, not a font.");
        assertThatThrownBy(() -> Face.load(file)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> Face.load(folder.resolve("missing.ttf")))
                .isInstanceOf(IOException.class);
    }

    private static Face load(String name) {
        try {
            return Face.load(Assets.FOLDER.resolve("fonts").resolve(name));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
