package org.undersigned.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.undersigned.frame.Ink;
import org.undersigned.frame.Item;
import org.undersigned.frame.Sheet;
import org.undersigned.frame.Target;
import org.undersigned.measure.Length;
import org.undersigned.measure.Paper;
import org.undersigned.measure.Rectangle;
import org.undersigned.suite.SuiteLetter;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

class SheetPainterTest {

    private static final int WHITE = 0xFFFFFFFF;

    private final SheetPainter painter = new SheetPainter();

    @Test
    void paintsWhitePaperOfTheRightSize() {
        Painting painting = painter.paint(new Sheet(Paper.LETTER, List.of()), 1.5);

        assertThat(painting.width()).isEqualTo(918);
        assertThat(painting.height()).isEqualTo(1188);
        assertThat(painting.pixels()).hasSize(918 * 1188).containsOnly(WHITE);
    }

    @Test
    void fillsRulesInTheirInk() {
        Item rule = new Item.Rule(box(100, 200, 50, 2), Ink.BLUE);

        Painting painting = painter.paint(new Sheet(Paper.LETTER, List.of(rule)), 2);

        assertThat(pixel(painting, 200, 400)).isEqualTo(0xFF1A4480);
        assertThat(pixel(painting, 299, 403)).isEqualTo(0xFF1A4480);
        assertThat(pixel(painting, 300, 403)).isEqualTo(WHITE);
        assertThat(pixel(painting, 200, 404)).isEqualTo(WHITE);
    }

    @Test
    void showsNothingOfAnAreaThatLeadsSomewhere() {
        Item link =
                new Item.LinkArea(
                        box(100, 200, 50, 12),
                        new Target.Address("https://example.org"),
                        "Example",
                        1);

        Painting painting = painter.paint(new Sheet(Paper.LETTER, List.of(link)), 1);

        assertThat(painting.pixels()).containsOnly(WHITE);
    }

    @Test
    void paintsTheInkOfTextToTheFull() {
        Sheet sheet = SuiteLetter.make("plain").document().sheets().getFirst();

        int[] pixels = painter.paint(sheet, 4).pixels();

        assertThat(Arrays.stream(pixels).filter(pixel -> pixel == 0xFF000000).count())
                .isGreaterThan(5_000);
        assertThat(Arrays.stream(pixels)).allMatch(pixel -> pixel >>> 24 == 0xFF);
    }

    @Test
    void cutsOffWhatHangsOverTheEdge() {
        Sheet sheet = SuiteLetter.make("plain").document().sheets().getFirst();
        List<Item> items =
                Stream.of(-600, -90, 0, 500, 900)
                        .map(Length::points)
                        .flatMap(far -> sheet.items().stream().map(item -> item.moved(far, far)))
                        .toList();

        Painting painting = painter.paint(new Sheet(Paper.LETTER, items), 1);

        assertThat(Arrays.stream(painting.pixels())).anyMatch(pixel -> pixel != WHITE);
    }

    @Test
    void servesSeveralThreadsAtOnce() throws Exception {
        Sheet sheet = SuiteLetter.make("plain").document().sheets().getFirst();
        int[] alone = new SheetPainter().paint(sheet, 1.7).pixels();
        Callable<Painting> paint = () -> painter.paint(sheet, 1.7);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<Painting> painted :
                    threads.invokeAll(Stream.generate(() -> paint).limit(16).toList())) {
                assertThat(painted.get().pixels()).isEqualTo(alone);
            }
        }
    }

    /// A reader who zooms in and out for long does not fill the memory, and sees the same.
    @Test
    void forgetsTypeOfScalesNobodyLooksAt() {
        Sheet sheet = SuiteLetter.make("everything").document().sheets().getFirst();
        int[] before = painter.paint(sheet, 1.5).pixels();
        for (int step = 0; step < 40; step++) {
            painter.paint(sheet, 4 + step / 100.0);
        }

        assertThat(painter.paint(sheet, 1.5).pixels()).isEqualTo(before);
        assertThat(painter.weight()).isLessThan(32L << 20);
    }

    private static int pixel(Painting painting, int x, int y) {
        return painting.pixels()[y * painting.width() + x];
    }

    private static Rectangle box(long x, long y, long width, long height) {
        return new Rectangle(
                Length.points(x), Length.points(y), Length.points(width), Length.points(height));
    }
}
