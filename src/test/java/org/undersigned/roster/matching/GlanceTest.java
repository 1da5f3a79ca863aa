package org.undersigned.roster.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

class GlanceTest {

    @Test
    void seesOnlyStrangers() throws IOException {
        List<Subject> subjects =
                Stream.concat(
                                PairsTest.pairs().stream()
                                        .flatMap(pair -> Stream.of(pair.a(), pair.b()))
                                        .distinct()
                                        .map(Entry::organization),
                                new InventedNames(5).entries(300).stream())
                        .map(Subject::of)
                        .toList();
        Glance glance = new Glance(subjects);

        List<String> wrong = new ArrayList<>();
        int seen = 0;
        for (int a = 0; a < subjects.size(); a++) {
            for (int b = a + 1; b < subjects.size(); b++) {
                if (glance.areStrangers(Pairs.pair(a, b))) {
                    seen++;
                    if (!Subject.areStrangers(subjects.get(a), subjects.get(b))) {
                        wrong.add(name(subjects.get(a)) + " | " + name(subjects.get(b)));
                    }
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(seen).isGreaterThan(100_000);
    }

    private static String name(Subject subject) {
        return subject.entry().name();
    }

    @Test
    void looksAgainAtOneHostAtPeopleAndAtWhatMayBeSpeltOtherwise() {
        assertThat(areStrangers("Granite City Workers Union", "Granite City Press Club")).isTrue();
        assertThat(areStrangers("Tidewater Rights Union", "Tidewatre Rights Union")).isFalse();
        assertThat(areStrangers("Tidewater Rights Union", "Tide Water Rights Union")).isFalse();
        assertThat(areStrangers("Friends of Louisiana", "Friends of Lousiana")).isFalse();
        assertThat(areStrangers("Elm Trust of Bright Harbors", "ETBH Youth")).isFalse();
        assertThat(
                        new Glance(
                                        List.of(
                                                Subject.of(site("Granite City Workers Union")),
                                                Subject.of(site("Granite City Press Club"))))
                                .areStrangers(Pairs.pair(0, 1)))
                .isFalse();
        assertThat(
                        new Glance(
                                        List.of(
                                                Subject.of(Entry.person("Ada Elmwood")),
                                                Subject.of(Entry.person("Otto Birch"))))
                                .areStrangers(Pairs.pair(0, 1)))
                .isFalse();
    }

    private static Entry site(String name) {
        return Entry.organization(name).at("https://granite.example/");
    }

    private static boolean areStrangers(String a, String b) {
        return new Glance(
                        List.of(
                                Subject.of(Entry.organization(a)),
                                Subject.of(Entry.organization(b))))
                .areStrangers(Pairs.pair(0, 1));
    }
}
