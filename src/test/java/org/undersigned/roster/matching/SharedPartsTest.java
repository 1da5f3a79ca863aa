package org.undersigned.roster.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class SharedPartsTest {

    @Test
    void pairsThoseWhoShareEnoughOfTheirWords() {
        assertThat(
                        pairs(
                                "Tidewater Nurses Guild",
                                "Tidewater Nurses Club",
                                "Tidewater Chess Players",
                                "Marigold Bakers"))
                .containsExactly("0-1");
    }

    @Test
    void keepsWhatIsWorthALookAnyway() {
        SharedParts parts = parts(subjects(Stream.of("Elm", "Oak", "Ash")));

        assertThat(parts.pairs(0, 1, new long[] {Pairs.pair(0, 2)}))
                .containsExactly(Pairs.pair(0, 2));
    }

    @Test
    void findsTheSameInAnyNumberOfShares() {
        List<Subject> subjects =
                new InventedNames(9).entries(500).stream().map(Subject::of).toList();
        SharedParts parts = parts(subjects);
        long[] none = {};
        List<Long> shared = new ArrayList<>();
        for (int share = 0; share < 7; share++) {
            Arrays.stream(parts.pairs(share, 7, none)).forEach(shared::add);
        }

        assertThat(shared)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(parts.pairs(0, 1, none)).boxed().toList());
    }

    @Test
    void tellsWhoHasOnlyWordsThatAreTooCommon() {
        List<Entry> chapters =
                IntStream.range(0, 300)
                        .mapToObj(i -> Entry.organization("Tidewater Nurses " + word(i)))
                        .toList();
        List<Entry> all = new ArrayList<>(chapters);
        all.add(Entry.organization("Tidewater Nurses"));
        all.add(Entry.organization("Nurses of Tidewater"));

        assertThat(Matching.survey(all).crowded()).isEqualTo(2);
        assertThat(Matching.survey(chapters).crowded()).isZero();
        assertThat(Matching.survey(all.subList(290, 302)).crowded()).isZero();
    }

    private static String word(int number) {
        return "" + (char) ('A' + number / 26) + "eb" + (char) ('a' + number % 26) + "orin";
    }

    private static List<String> pairs(String... names) {
        return Arrays.stream(parts(subjects(Stream.of(names))).pairs(0, 1, new long[0]))
                .mapToObj(pair -> (pair >>> 32) + "-" + (int) pair)
                .toList();
    }

    private static List<Subject> subjects(Stream<String> names) {
        return names.map(Entry::organization).map(Subject::of).toList();
    }

    private static SharedParts parts(List<Subject> subjects) {
        return new SharedParts(Keys.of(Keys.Kind.PARTS, subjects), subjects.size(), 0);
    }
}
