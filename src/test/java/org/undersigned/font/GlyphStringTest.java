package org.undersigned.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.undersigned.measure.Length;
import org.undersigned.measure.Rectangle;

import java.io.IOException;

class GlyphStringTest {

    private final Shaper shaper = new JdkShaper();
    private FontLibrary library;
    private Face serif;

    @BeforeEach
    void openLibrary() throws IOException {
        library = Assets.library();
        serif = library.serif().face(Cut.REGULAR);
    }

    @Test
    void letsAHyphenOfABrokenLineStandForASoftHyphen() {
        GlyphString broken = shaper.shape(serif, "of-").withText(2, "\u00AD");
        assertThat(broken.text()).isEqualTo("of\u00AD");
        assertThat(broken.glyph(2)).isEqualTo(serif.glyph('-'));
    }

    @Test
    void isCutAndJoinedAgain() {
        GlyphString whole = shaper.shape(serif, "coalition");
        GlyphString rejoined = whole.slice(0, 4).plus(whole.slice(4, whole.size()));
        assertThat(rejoined).isEqualTo(whole).hasSameHashCodeAs(whole);
    }

    @Test
    void countsTheClustersOfASliceFromItsBeginning() {
        GlyphString slice = shaper.shape(serif, "office").slice(1, 3);
        assertThat(slice.text()).isEqualTo("ffic");
        assertThat(slice.cluster(0)).isZero();
        assertThat(slice.cluster(1)).isEqualTo(3);
    }

    @Test
    void showsItsOutlineAtASizeOfType() {
        Face face = library.sans().face(Cut.BOLD);
        GlyphString twice = shaper.shape(face, "H H");
        Length size = Length.points(100);

        Rectangle bounds = twice.outline(size).bounds();

        assertThat(bounds.height().toPoints())
                .isCloseTo(100.0 * face.capHeight() / face.unitsPerEm(), within(1.0));
        assertThat(bounds.bottom()).isEqualTo(Length.ZERO);
        assertThat(bounds.x().toPoints()).isBetween(5.0, 12.0);
        assertThat(twice.width(size).minus(bounds.right()).toPoints())
                .as("the second stands as far from the end as the first from the beginning")
                .isCloseTo(bounds.x().toPoints(), within(1.0));
    }

    @Test
    void refusesToJoinTwoFaces() {
        GlyphString bold = shaper.shape(library.serif().face(Cut.BOLD), "a");
        assertThatThrownBy(() -> shaper.shape(serif, "a").plus(bold))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
