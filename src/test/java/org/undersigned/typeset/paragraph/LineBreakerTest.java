package org.undersigned.typeset.paragraph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.undersigned.typeset.paragraph.Material.Box;
import org.undersigned.typeset.paragraph.Material.Glue;
import org.undersigned.typeset.paragraph.Material.Penalty;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;

class LineBreakerTest {

    private static final Word NOTHING = new Word((face, text, direction) -> null, List.of());
    private static final Seam HYPHEN = new Hyphen(4);

    private final List<Material> list = new ArrayList<>();

    /// By hand: three boxes and two spaces are 110, so 5 of the 8 that they can shrink are needed,
    /// badness 100 × 0.625³ ≈ 24; two boxes would need 35 of a stretch of 5. The last line costs
    /// the line penalty.
    @Test
    void shrinksALineRatherThanTearItApart() {
        words(30, 30, 30, 30, 30);
        List<Breakpoint> breaks = broken(new Measure(105, 105, 10), justified(200)).orElseThrow();
        assertThat(breaks).extracting(Breakpoint::position).containsExactly(-1, 5, 9);
        assertThat(breaks.getLast().demerits()).isEqualTo(square(10 + 24) + square(10));
    }

    @Test
    void looksAheadWhereAGreedyBreakerCannot() {
        words(45, 45, 45, 95, 45);
        List<Breakpoint> breaks = broken(new Measure(100, 100, 1), justified(10_000)).orElseThrow();
        assertThat(breaks.getLast().demerits()).isEqualTo(bruteForce(100, justified(10_000)));
    }

    @Test
    void givesUpWhenNoWayIsTolerable() {
        words(80, 80, 80);
        assertThat(broken(new Measure(100, 100, 10), justified(200))).isEmpty();
    }

    @Test
    void findsAWayInTheLastPassEvenIfABoxFitsOnNoLine() {
        words(80, 300, 80);
        Pass last = new Pass(Fit.INFINITE, Pass.Places.ALL, 0, 0);
        assertThat(broken(new Measure(100, 100, 10), last).orElseThrow())
                .extracting(Breakpoint::position)
                .containsExactly(-1, 1, 3, 5);
    }

    @Test
    void endsLinesWhereItMust() {
        words(30, 30);
        words(30, 30);
        assertThat(broken(new Measure(100, 100, 10), justified(200)).orElseThrow())
                .extracting(Breakpoint::position)
                .containsExactly(-1, 3, 7);
    }

    @Test
    void givesTheFirstLineItsOwnRoom() {
        words(30, 30, 30, 30, 30);
        assertThat(broken(new Measure(70, 110, 1), justified(200)).orElseThrow())
                .extracting(Breakpoint::position)
                .containsExactly(-1, 3, 9);
    }

    @RepeatedTest(300)
    void findsTheFewestDemeritsOfAllWays(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        randomParagraph(random);
        Pass pass =
                random.nextBoolean()
                        ? justified(random.nextInt(50, 2000))
                        : new Pass(
                                random.nextInt(50, 20_000),
                                Pass.Places.SYLLABLES,
                                random.nextInt(40),
                                random.nextInt(30));
        Measure measure = new Measure(random.nextInt(60, 200), random.nextInt(60, 200), 10);
        OptionalLong expected = new BruteForce(list, measure, pass).fewestDemerits();
        Optional<List<Breakpoint>> found = broken(measure, pass);
        assertThat(found.isPresent()).isEqualTo(expected.isPresent());
        found.ifPresent(
                breaks -> assertThat(breaks.getLast().demerits()).isEqualTo(expected.getAsLong()));
    }

    private void randomParagraph(Random random) {
        int boxes = random.nextInt(3, 14);
        for (int i = 0; i < boxes; i++) {
            list.add(box(random.nextInt(5, 60)));
            if (i < boxes - 1) {
                int kind = random.nextInt(4);
                list.add(
                        kind == 0
                                ? new Penalty(50, HYPHEN)
                                : new Glue(
                                        NOTHING,
                                        10,
                                        random.nextInt(15),
                                        random.nextInt(5),
                                        Glue.FREE));
            }
        }
        list.add(new Penalty(Penalty.EJECT, Seam.NONE));
    }

    /// Boxes with glue of 10 plus 5 minus 4 between them, here in single scaled points.
    private void words(int... widths) {
        for (int i = 0; i < widths.length; i++) {
            if (i > 0) {
                list.add(new Glue(NOTHING, 10, 5, 4, Glue.FREE));
            }
            list.add(box(widths[i]));
        }
        list.add(new Penalty(Penalty.EJECT, Seam.NONE));
    }

    private static Box box(int width) {
        return new Box(NOTHING, 0, 0, width);
    }

    private Optional<List<Breakpoint>> broken(Measure measure, Pass pass) {
        return new LineBreaker(new HorizontalList(list), measure, pass).breakpoints();
    }

    private long bruteForce(int room, Pass pass) {
        return new BruteForce(list, new Measure(room, room, 1), pass)
                .fewestDemerits()
                .orElseThrow();
    }

    private static Pass justified(int tolerance) {
        return new Pass(tolerance, Pass.Places.SYLLABLES, 0, 0);
    }

    private static long square(long number) {
        return number * number;
    }

    private record Hyphen(long width) implements Seam {
        @Override
        public long excess(Seam start) {
            return width;
        }

        @Override
        public boolean hyphenated() {
            return true;
        }
    }
}
