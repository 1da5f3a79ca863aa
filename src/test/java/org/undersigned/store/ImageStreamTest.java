package org.undersigned.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Images that become bytes as they come.
class ImageStreamTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7, 400, 30_000})
    void givesBackWhatCame(int count) {
        List<@Nullable RowImage> images = images(count);
        assertThat(read(written(images))).isEqualTo(images);
    }

    @Test
    void isTheSameHoweverOften() {
        assertThat(written(images(5000))).isEqualTo(written(images(5000)));
    }

    @Test
    void keepsLongTextsThatDeflateBadly() {
        Random random = new Random(3);
        byte[] noise = new byte[200_000];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (' ' + random.nextInt(95));
        }
        RowImage image = image(1, Map.of("text", new String(noise, StandardCharsets.US_ASCII)));
        assertThat(read(written(List.of(image)))).containsExactly(image);
    }

    /// Of two tables, in some order, here and there none.
    private static List<@Nullable RowImage> images(int count) {
        Random random = new Random(count);
        List<@Nullable RowImage> images = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            images.add(
                    switch (random.nextInt(4)) {
                        case 0 -> null;
                        case 1 -> image(i, Map.of("name", "Cedar " + random.nextInt(), "note", ""));
                        case 2 -> image(i, Map.of("place", random.nextLong()));
                        default -> image(i, Map.of("name", "湖 " + i, "note", "é".repeat(i % 90)));
                    });
        }
        return images;
    }

    private static RowImage image(int number, Map<String, Object> values) {
        Relation relation = number % 2 == 0 ? Relation.SIGNATORY : Relation.LETTER;
        return new RowImage(relation, Map.of("id", "id" + number, "version", 1L)).with(values);
    }

    private static byte[] written(List<@Nullable RowImage> images) {
        try (ImageStream stream = new ImageStream()) {
            for (RowImage image : images) {
                stream.add(image);
            }
            return stream.whole();
        }
    }

    /// The checksum is looked at when it is inflated.
    private static List<@Nullable RowImage> read(byte[] deflated) {
        Images images = Images.of(deflated);
        @Nullable RowImage[] read = new RowImage[images.size()];
        Arrays.setAll(read, images::at);
        return Arrays.asList(read);
    }
}
