package org.undersigned.roster.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class StrangersTest {

    @Test
    void tellsOnlyStrangersApart() throws IOException {
        List<Subject> subjects =
                PairsTest.pairs().stream()
                        .map(LabelledPair::a)
                        .distinct()
                        .map(name -> Subject.of(Entry.organization(name)))
                        .toList();

        List<Match> strangers = strangers(subjects).toList();

        assertThat(strangers).hasSizeGreaterThan(1_000);
        assertThat(strangers).allMatch(match -> match.decision() == Decision.DIFFERENT);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.undersigned.roster.matching.PairsTest#pairs")
    void takesNoneForStrangersWhoAreMore(LabelledPair pair) {
        if (pair.verdict().decision() != Decision.DIFFERENT) {
            assertThat(areStrangers(pair.a(), pair.b())).isFalse();
        }
    }

    @Test
    void tellsOnlyStrangersApartInALongList() {
        List<Subject> subjects =
                new InventedNames(3).entries(400).stream().map(Subject::of).toList();

        List<Match> strangers = strangers(subjects).toList();

        assertThat(strangers).hasSizeGreaterThan(70_000);
        assertThat(strangers).allMatch(match -> match.decision() == Decision.DIFFERENT);
    }

    @Test
    void knowsStrangersWhoseWordsManyHave() {
        assertThat(areStrangers("Granite City Workers Union", "Granite City Press Club")).isTrue();
        assertThat(areStrangers("Granite City Workers Union", "Granite City Workers Club"))
                .isFalse();
    }

    @Test
    void looksTwiceAtPluralsAndAtWhatIsCutElsewhere() {
        assertThat(areStrangers("Smithies Press Club", "Smithy Press Club")).isFalse();
        assertThat(areStrangers("Ever Green Hill Press", "Evergreen Hillpress")).isFalse();
    }

    @Test
    void looksTwiceAtWhatMayBeOneWord() {
        assertThat(areStrangers("Tidewater Rights Union", "Tide Water Rights Union")).isFalse();
        assertThat(areStrangers("Tidewater Rights Union", "Tidewatre Rights Union")).isFalse();
        assertThat(areStrangers("Tidewater Rights Union", "TRU")).isFalse();
        assertThat(areStrangers("Tidewater Rights Union", "Marigold Rights Union")).isTrue();
    }

    private static Stream<Match> strangers(List<Subject> subjects) {
        return IntStream.range(0, subjects.size())
                .boxed()
                .flatMap(a ->
                        IntStream.range(0, a)
                                .filter(b -> Subject.areStrangers(subjects.get(a), subjects.get(b)))
                                .mapToObj(b -> match(subjects, a, b)));
    }

    private static Match match(List<Subject> subjects, int a, int b) {
        Verdict verdict = Subject.compare(subjects.get(a), subjects.get(b));
        return new Match(a, b, verdict.score(), verdict.decision(), verdict.reasons());
    }

    private static boolean areStrangers(String a, String b) {
        return Subject.areStrangers(
                Subject.of(Entry.organization(a)), Subject.of(Entry.organization(b)));
    }
}
