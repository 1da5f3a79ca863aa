package org.undersigned.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.undersigned.font.Cut;
import org.undersigned.font.FontLibrary;
import org.undersigned.font.GlyphString;
import org.undersigned.font.JdkShaper;
import org.undersigned.measure.Length;
import org.undersigned.measure.Rectangle;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

class PackedItemsTest {

    private final GlyphString glyphs = ferry();

    private static GlyphString ferry() {
        try {
            FontLibrary fonts =
                    FontLibrary.open(Path.of(System.getProperty("undersigned.assets", "assets")));
            return new JdkShaper().shape(fonts.serif().face(Cut.REGULAR), "ferry");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Item.GlyphRun run(long x, long baseline, long size, int content, Origin origin) {
        return new Item.GlyphRun(
                new Length(x),
                Length.points(baseline),
                glyphs,
                Length.points(size),
                content == 2 ? Ink.GREY : Ink.BLACK,
                content,
                origin);
    }

    @Test
    void givesBackWhatItWasGiven() {
        List<Item> items =
                List.of(
                        run(0, 20, 11, 1, Origin.NONE),
                        run(70_000, 20, 10, 1, Origin.NONE),
                        run(90_000, 20, 11, 1, Origin.NONE),
                        new Item.Rule(
                                new Rectangle(
                                        Length.ZERO,
                                        Length.ZERO,
                                        Length.points(9),
                                        Length.points(1)),
                                Ink.GREY),
                        run(-5, 20, 11, 1, new Origin(3, 7)),
                        run(0, 20, 11, 2, new Origin(3, 7)),
                        run(0, 40, 11, 2, new Origin(3, 8)));

        assertThat(PackedItems.of(items)).isEqualTo(items).hasSameHashCodeAs(items);
    }

    @Test
    void keepsWhatStandsBeyondEverySheet() {
        List<Item> far =
                List.of(
                        run(Integer.MAX_VALUE + 1L, 1, 11, 1, Origin.NONE),
                        run(Long.MIN_VALUE, 1, 11, 1, Origin.NONE));

        assertThat(PackedItems.of(far)).isEqualTo(far);
    }

    @Test
    void doesNotChangeWithTheListItWasMadeOf() {
        List<Item> items = new ArrayList<>(List.of(run(0, 20, 11, 1, Origin.NONE)));
        PackedItems packed = PackedItems.of(items);
        items.clear();

        assertThat(packed).hasSize(1);
        assertThat(PackedItems.of(packed)).isSameAs(packed);
        assertThat(PackedItems.of(List.of())).isEmpty();
    }
}
