package org.undersigned.font;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.measure.Length;

import java.io.IOException;

/// How large the letters of other scripts are beside those of the letters' own faces.
class OpticalSizeTest {

    private static final Length SIZE = Length.points(100);

    private final FontLibrary fonts;

    OpticalSizeTest() throws IOException {
        fonts = Assets.library();
    }

    @ParameterizedTest
    @CsvSource({"ب, 0.9, 1.1", "ה, 1.15, 1.35", "क, 1.15, 1.35", "ก, 1.1, 1.3"})
    void standBetweenSmallLettersAndCapitals(String letter, double least, double most) {
        Face face = fonts.faceFor(letter, fonts.serif(), Cut.REGULAR).orElseThrow();
        Face serif = fonts.serif().face(Cut.REGULAR);

        double height = height(face, letter, face.sizeAt(SIZE)) / height(serif, "x", SIZE);

        assertThat(height).isBetween(least, most);
    }

    @Test
    void leavesTheLettersOwnFacesAsTheyAre() {
        assertThat(fonts.serif().face(Cut.BOLD).sizeAt(SIZE)).isEqualTo(SIZE);
        assertThat(fonts.sans().face(Cut.ITALIC).sizeAt(SIZE)).isEqualTo(SIZE);
        assertThat(fonts.code().face(Cut.REGULAR).sizeAt(SIZE)).isEqualTo(SIZE);
    }

    private static double height(Face face, String letter, Length size) {
        return face.outline(face.glyph(letter.codePointAt(0)), size).steps().stream()
                .flatMap(step -> step.points())
                .mapToDouble(point -> -point.y().toPoints())
                .max()
                .orElseThrow();
    }
}
