package org.undersigned.font;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

class CachingShaperTest {

    private final List<String> shaped = new ArrayList<>();
    private final Shaper counting =
            (face, text, direction) -> {
                shaped.add(text);
                return new GlyphString(face, direction, List.of(), text.length());
            };
    private Face serif;
    private Face bold;

    @BeforeEach
    void openFaces() throws IOException {
        FontLibrary library = Assets.library();
        serif = library.serif().face(Cut.REGULAR);
        bold = library.serif().face(Cut.BOLD);
    }

    @Test
    void shapesAWordOnceForEachFace() {
        Shaper caching = new CachingShaper(counting, 100);
        GlyphString first = caching.shape(serif, "office");
        assertThat(caching.shape(serif, "office")).isSameAs(first);
        caching.shape(bold, "office");
        assertThat(shaped).containsExactly("office", "office");
    }

    @Test
    void forgetsOnlyWhatHasNotBeenAskedForLately() {
        Shaper caching = new CachingShaper(counting, 10);
        for (int i = 0; i < 100; i++) {
            caching.shape(serif, "office");
            caching.shape(serif, "word" + i);
        }
        assertThat(shaped).containsOnlyOnce("office");
        caching.shape(serif, "word0");
        assertThat(shaped.stream().filter("word0"::equals)).hasSize(2);
    }

    @Test
    void doesNotKeepLongTexts() {
        Shaper caching = new CachingShaper(counting, 100);
        String text = "x".repeat(1000);
        caching.shape(serif, text);
        caching.shape(serif, text);
        assertThat(shaped).hasSize(2);
    }
}
