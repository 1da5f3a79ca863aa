package org.undersigned.typeset.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.typeset.page.Slugs.HUNDRED;
import static org.undersigned.typeset.page.Slugs.dump;
import static org.undersigned.typeset.page.Slugs.line;
import static org.undersigned.typeset.page.Slugs.lines;

import org.junit.jupiter.api.Test;
import org.undersigned.frame.Item;
import org.undersigned.measure.Length;
import org.undersigned.measure.Rectangle;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class ColumnsTest {

    private static final Length PITCH = Length.points(50);

    private static Entry entry(int number) {
        return new Entry(List.of(line(number)), false);
    }

    private static List<Entry> entries(int from, int to) {
        return lines(from, to).stream().map(line -> new Entry(List.of(line), false)).toList();
    }

    private static List<List<Item>> pages(Columns columns, List<Slug> tail) {
        MakeUp makeUp = new MakeUp(HUNDRED, Slugs.NO_NOTES);
        makeUp.columns(columns, Length.points(10), Slug.extentOf(tail));
        makeUp.text(tail, Reserve.NONE);
        return makeUp.pages();
    }

    @Test
    void balancesTheColumnsOfTheLastPage() {
        List<List<Item>> pages = pages(new Columns(entries(1, 7), 3, PITCH), List.of());

        assertThat(pages).hasSize(1);
        assertThat(dump(pages.getFirst()))
                .containsExactly(
                        "1@10,20",
                        "2@10,30",
                        "3@10,40",
                        "4@60,20",
                        "5@60,30",
                        "6@110,20",
                        "7@110,30");
    }

    @Test
    void fillsAPageDownEachColumnBeforeTheNextPage() {
        List<List<Item>> pages = pages(new Columns(entries(1, 24), 2, PITCH), List.of());

        assertThat(dump(pages.get(0))).hasSize(20).contains("10@10,110", "11@60,20");
        assertThat(dump(pages.get(1)))
                .containsExactly("21@10,20", "22@10,30", "23@60,20", "24@60,30");
    }

    @Test
    void endsColumnsLevelAboveATallEntryThatNeedsAnotherPage() {
        List<Entry> entries = new ArrayList<>(entries(1, 13));
        entries.add(new Entry(lines(21, 28), false));
        entries.addAll(entries(31, 35));

        List<List<Item>> pages = pages(new Columns(entries, 2, PITCH), List.of());

        assertThat(dump(pages.get(0))).contains("7@10,80", "8@60,20").endsWith("13@60,70");
    }

    @Test
    void dividesNoEntry() {
        List<Entry> entries = new ArrayList<>(entries(1, 9));
        entries.add(new Entry(List.of(line(10), line(11)), false));

        List<List<Item>> pages = pages(new Columns(entries, 1, PITCH), List.of());

        assertThat(dump(pages.get(1))).startsWith("9@10,20", "10@10,30", "11@10,40");
    }

    @Test
    void keepsAHeadingWithTwoEntries() {
        List<Entry> entries = new ArrayList<>(entries(1, 8));
        entries.add(new Entry(List.of(line(9)), true));
        entries.addAll(entries(10, 12));

        List<List<Item>> pages = pages(new Columns(entries, 1, PITCH), List.of());

        assertThat(dump(pages.get(1))).startsWith("9@10,20", "10@10,30");
    }

    @Test
    void keepsAHeadingWithTheOnlyEntryItHas() {
        List<Entry> entries = new ArrayList<>(entries(1, 8));
        entries.add(new Entry(List.of(line(9)), true));
        entries.add(entry(10));
        entries.add(new Entry(List.of(line(11)), true));
        entries.add(entry(12));

        List<List<Item>> pages = pages(new Columns(entries, 1, PITCH), List.of());

        assertThat(dump(pages.get(0))).endsWith("9@10,100", "10@10,110");
    }

    @Test
    void takesRowsAlongWhenWhatFollowsNeedsAnotherPage() {
        List<List<Item>> pages = pages(new Columns(entries(1, 18), 2, PITCH), lines(91, 93));

        assertThat(pages).hasSize(2);
        assertThat(dump(pages.get(1)))
                .containsExactly(
                        "15@10,20",
                        "16@10,30",
                        "17@60,20",
                        "18@60,30",
                        "91@10,40",
                        "92@10,50",
                        "93@10,60");
    }

    @Test
    void leavesNobodyAloneOnTheLastPage() {
        List<List<Item>> pages = pages(new Columns(entries(1, 31), 3, PITCH), List.of());

        assertThat(dump(pages.get(0))).hasSize(25);
        assertThat(dump(pages.get(1)))
                .containsExactly(
                        "26@10,20", "27@10,30", "28@60,20", "29@60,30", "30@110,20", "31@110,30");
    }

    @Test
    void takesAHeadingAlongWithItsGroup() {
        List<Entry> entries = new ArrayList<>(entries(1, 15));
        entries.add(new Entry(List.of(line(16)), true));
        entries.addAll(entries(17, 21));

        List<List<Item>> pages = pages(new Columns(entries, 2, PITCH), List.of());

        assertThat(dump(pages.get(1))).startsWith("16@10,20");
    }

    @Test
    void setsTheHeadingOnceMoreWhereAGroupGoesOnOnAnotherPage() {
        List<Slug> continued = lines(77, 77);
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(lines(76, 76), true));
        lines(1, 25).forEach(line -> entries.add(new Entry(List.of(line), false, continued)));

        List<List<Item>> pages = pages(new Columns(entries, 2, PITCH), List.of());

        assertThat(dump(pages.get(0))).startsWith("76@10,20", "1@10,30").doesNotContain("77@10,20");
        assertThat(dump(pages.get(1)))
                .containsExactly(
                        "77@10,20",
                        "20@10,30",
                        "21@10,40",
                        "22@10,50",
                        "23@60,20",
                        "24@60,30",
                        "25@60,40");
    }

    @Test
    void keepsEveryHeadingOfFiftyWithTheOneBelowIt() {
        for (int count = 1; count <= 3; count++) {
            List<Entry> entries = new ArrayList<>();
            for (int group = 1; group <= 50; group++) {
                entries.add(new Entry(lines(2 * group, 2 * group), true));
                entries.add(entry(2 * group + 1));
            }

            for (List<Item> page : pages(new Columns(entries, count, PITCH), List.of())) {
                for (int at = 0; at < page.size(); at += 2) {
                    assertThat(Slugs.number(page.get(at))).isEven();
                    Item above = page.get(at + 1).moved(Length.ZERO, Length.points(-10));
                    assertThat(area(above).x()).isEqualTo(area(page.get(at)).x());
                    assertThat(area(above).y()).isEqualTo(area(page.get(at)).y());
                }
            }
        }
    }

    private static Rectangle area(Item item) {
        return ((Item.Rule) item).area();
    }

    @Test
    void setsAnEntryTallerThanThePage() {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(lines(1, 15), false));
        entries.add(entry(16));

        assertThat(pages(new Columns(entries, 2, PITCH), List.of())).hasSize(2);
    }

    @Test
    void losesNobodyWhateverTheEntries() {
        Random random = new Random(1621);
        for (int round = 0; round < 300; round++) {
            List<Entry> entries = new ArrayList<>();
            int number = 0;
            int count = random.nextInt(80);
            for (int index = 0; index < count; index++) {
                int height = 1 + random.nextInt(random.nextInt(20) == 0 ? 14 : 3);
                entries.add(new Entry(lines(number + 1, number + height), random.nextInt(6) == 0));
                number += height;
            }
            int columns = 1 + random.nextInt(3);

            List<List<Item>> pages = pages(new Columns(entries, columns, PITCH), lines(900, 903));

            List<Integer> found =
                    pages.stream()
                            .flatMap(List::stream)
                            .map(Slugs::number)
                            .filter(n -> n < 900)
                            .toList();
            assertThat(found).hasSize(number).isSorted();
        }
    }
}
