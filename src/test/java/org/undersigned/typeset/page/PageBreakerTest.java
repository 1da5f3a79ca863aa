package org.undersigned.typeset.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.typeset.page.Slugs.line;
import static org.undersigned.typeset.page.Slugs.lines;
import static org.undersigned.typeset.page.Slugs.notes;
import static org.undersigned.typeset.page.Slugs.numbers;
import static org.undersigned.typeset.page.Slugs.paragraph;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.undersigned.measure.Length;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class PageBreakerTest {

    private static final Length ROOM = Length.points(100);

    private static Reserve all(int points) {
        return new Reserve(Length.points(points), Length.points(points));
    }

    private static List<Page> divide(List<Slug> galley) {
        return new PageBreaker(Slugs.NO_NOTES, ROOM).divide(galley, ROOM, Reserve.NONE);
    }

    private static List<List<Integer>> bodies(List<Page> pages) {
        return pages.stream().map(page -> numbers(page.body())).toList();
    }

    @SafeVarargs
    private static List<Slug> join(List<Slug>... parts) {
        List<Slug> all = new ArrayList<>();
        for (List<Slug> part : parts) {
            all.addAll(part);
        }
        return all;
    }

    @Test
    void fillsEachPageBeforeItTurnsToTheNext() {
        assertThat(bodies(divide(lines(1, 25))))
                .containsExactly(
                        numbers(lines(1, 10)), numbers(lines(11, 20)), numbers(lines(21, 25)));
    }

    @Test
    void leavesNoFirstLineAloneAtTheFoot() {
        List<Page> pages = divide(join(paragraph(1, 9), paragraph(10, 14)));

        assertThat(numbers(pages.getFirst().body())).endsWith(9);
    }

    @Test
    void leavesNoLastLineAloneAtTheHead() {
        List<Page> pages = divide(paragraph(1, 11));

        assertThat(numbers(pages.getLast().body())).containsExactly(10, 11);
    }

    @Test
    void keepsAHeadingWithWhatFollows() {
        List<Slug> galley = join(lines(1, 9), List.of(line(10)), paragraph(11, 15));
        galley.set(10, galley.get(10).keptBy(Slug.NEVER));

        assertThat(numbers(divide(galley).getLast().body())).startsWith(10, 11, 12);
    }

    @Test
    void dropsTheSpaceAtTheHeadOfAPage() {
        List<Slug> galley = join(lines(1, 10), lines(11, 20));
        galley.set(10, galley.get(10).below(Length.points(10)));

        assertThat(divide(galley)).hasSize(2);
    }

    @Test
    void keepsRoomBelowTheEndIfThatIsAsked() {
        List<Slug> galley = join(lines(1, 8), List.of(line(9).keptBy(Slug.NEVER)));

        List<Page> pages = new PageBreaker(Slugs.NO_NOTES, ROOM).divide(galley, ROOM, all(30));

        assertThat(bodies(pages)).containsExactly(numbers(lines(1, 7)), List.of(8, 9));
    }

    @Test
    void beginsAFreshPageWhenTheBegunOneHasNoRoom() {
        List<Page> pages =
                new PageBreaker(Slugs.NO_NOTES, ROOM)
                        .divide(lines(1, 2), Length.points(5), Reserve.NONE);

        assertThat(bodies(pages)).containsExactly(List.of(), List.of(1, 2));
    }

    @Test
    void setsWhatIsTallerThanAPageRatherThanLosingIt() {
        Slug tall = new Slug(Length.ZERO, 0, Length.points(300), line(2).items(), List.of());

        List<Page> pages = divide(join(lines(1, 1), List.of(tall), lines(3, 3)));

        assertThat(bodies(pages)).containsExactly(List.of(1), List.of(2), List.of(3));
    }

    @Test
    void putsANoteOnThePageThatCitesIt() {
        List<Slug> galley = lines(1, 20);
        galley.set(11, line(12, 0, new Mark.NoteCited(1)));
        PageBreaker breaker = new PageBreaker(notes(List.of(lines(101, 102))), ROOM);

        List<Page> pages = breaker.divide(galley, ROOM, Reserve.NONE);

        assertThat(pages.get(0).feet()).isEmpty();
        assertThat(numbers(pages.get(1).feet())).containsExactly(101, 102);
        assertThat(pages.get(1).body()).hasSize(7);
        assertThat(numbers(pages.get(1).body())).contains(12);
    }

    @Test
    void turnsEarlyRatherThanDividingANote() {
        List<Slug> galley = lines(1, 12);
        galley.set(8, line(9, 0, new Mark.NoteCited(1)));
        PageBreaker breaker = new PageBreaker(notes(List.of(lines(101, 103))), ROOM);

        List<Page> pages = breaker.divide(galley, ROOM, Reserve.NONE);

        assertThat(bodies(pages)).containsExactly(numbers(lines(1, 8)), numbers(lines(9, 12)));
        assertThat(numbers(pages.get(1).feet())).containsExactly(101, 102, 103);
    }

    @Test
    void dividesANoteThatNoPageHolds() {
        List<Slug> galley = lines(1, 3);
        galley.set(0, line(1, 0, new Mark.NoteCited(1)));
        PageBreaker breaker = new PageBreaker(notes(List.of(lines(101, 125))), ROOM);

        List<Page> pages = breaker.divide(galley, ROOM, Reserve.NONE);

        List<Integer> feet = new ArrayList<>();
        pages.forEach(page -> feet.addAll(numbers(page.feet())));
        assertThat(feet).isEqualTo(numbers(lines(101, 125)));
        List<Integer> body = new ArrayList<>();
        pages.forEach(page -> body.addAll(numbers(page.body())));
        assertThat(body).containsExactly(1, 2, 3);
    }

    @Test
    void leavesTheTextItsShareOfPagesOnWhichALongNoteGoesOn() {
        List<Slug> galley = lines(1, 60);
        galley.set(2, line(3, 0, new Mark.NoteCited(1)));
        PageBreaker breaker = new PageBreaker(notes(List.of(lines(101, 125))), ROOM);

        List<Page> pages = breaker.divide(galley, ROOM, Reserve.NONE);

        assertThat(pages.stream().filter(page -> !page.feet().isEmpty())).hasSizeGreaterThan(3);
        assertThat(pages).allSatisfy(page -> assertThat(page.body()).hasSizeGreaterThan(1));
    }

    @Test
    void endsANoteOnThePageOnWhichTheTextEnds() {
        List<Slug> galley = lines(1, 18);
        galley.set(14, line(15, 0, new Mark.NoteCited(1)));
        PageBreaker breaker = new PageBreaker(notes(List.of(lines(101, 109))), ROOM);

        List<Page> pages = breaker.divide(galley, ROOM, Reserve.NONE);

        assertThat(pages.getLast().body()).isNotEmpty();
        assertThat(numbers(pages.getLast().feet())).endsWith(109);
    }

    @Test
    void partsWhatFollowsRatherThanLeavingMoreThanHalfAPageEmpty() {
        List<Slug> chain = new ArrayList<>(lines(1, 9));
        chain.subList(1, 9).replaceAll(slug -> slug.keptBy(Slug.NEVER));
        for (int above = 1; above < 10; above++) {
            List<Slug> galley = join(lines(11, 10 + above), chain.subList(0, 9 - above));
            Reserve reserve = new Reserve(Length.points(10), Length.points(40));

            List<Page> pages = new PageBreaker(Slugs.NO_NOTES, ROOM).divide(galley, ROOM, reserve);

            assertThat(pages).as(above + " above").hasSize(above < 6 ? 1 : 2);
        }
    }

    @Test
    void losesAndRepeatsNothingWhateverTheGalley() {
        Random random = new Random(1621);
        for (int round = 0; round < 500; round++) {
            List<List<Slug>> notes = new ArrayList<>();
            List<Slug> galley = new ArrayList<>();
            int count = random.nextInt(60);
            for (int number = 1; number <= count; number++) {
                int penalty = random.nextInt(4) == 0 ? Slug.NEVER : random.nextInt(200);
                if (random.nextInt(8) == 0) {
                    int first = 1000 + 40 * notes.size();
                    notes.add(lines(first, first + random.nextInt(20)));
                    galley.add(line(number, penalty, new Mark.NoteCited(notes.size())));
                } else {
                    galley.add(line(number, penalty));
                }
            }
            Length first = Length.points(5 + random.nextInt(96));
            List<Page> pages = new PageBreaker(notes(notes), ROOM).divide(galley, first, all(20));

            assertThat(pages.stream().flatMap(page -> page.body().stream())).isEqualTo(galley);
            assertThat(pages.stream().flatMap(page -> page.feet().stream()).toList())
                    .isEqualTo(notes.stream().flatMap(List::stream).toList());
        }
    }

    @Test
    void isQuickWithALongText() {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> assertThat(divide(lines(1, 20_000))).hasSize(2_000));
    }

    @Test
    void beginsOnThePageThatIsUnderwayThoughItWouldFillWholeOnesBetter() {
        List<Page> pages =
                new PageBreaker(Slugs.NO_NOTES, ROOM)
                        .divide(lines(1, 20), Length.points(57), Reserve.NONE);

        assertThat(numbers(pages.getFirst().body())).startsWith(1);
    }

    @Test
    void setsOnceMoreWhatAPageGoesOnWith() {
        Mark head = new Mark.Continues(List.of(line(77)));
        List<Slug> rows = lines(1, 15).stream().map(row -> row.marked(head)).toList();

        List<Page> pages = divide(join(List.of(line(77)), rows));

        assertThat(bodies(pages))
                .containsExactly(
                        List.of(77, 1, 2, 3, 4, 5, 6, 7, 8, 9),
                        List.of(77, 10, 11, 12, 13, 14, 15));
    }
}
