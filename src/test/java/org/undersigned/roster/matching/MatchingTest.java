package org.undersigned.roster.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.roster.matching.Entry.organization;
import static org.undersigned.roster.matching.Entry.person;

import static java.util.stream.Collectors.joining;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

class MatchingTest {

    @Test
    void tellsWhatAnAcronymStandsFor() {
        Match match =
                Matching.compare(organization("AFTU"), organization("Alder Falls Tenants Union"));

        assertThat(match.decision()).isEqualTo(Decision.SAME);
        assertThat(Reason.sentence(match.reasons(), Locale.ENGLISH))
                .isEqualTo("“AFTU” stands for “Alder Falls Tenants Union”");
    }

    @Test
    void findsWhoIsListedTwice() {
        List<Match> matches =
                Matching.among(
                        List.of(
                                organization("Elm Trust"),
                                organization("Birch Society"),
                                organization("The Elm Trust, Inc."),
                                organization("Birch Society – Ohio Chapter")));

        assertThat(matches)
                .extracting(match -> match.a() + "-" + match.b() + " " + match.decision())
                .containsExactly("0-2 SAME", "1-3 RELATED");
    }

    @Test
    void matchesTwoLists() {
        List<Match> matches =
                Matching.between(
                        List.of(organization("Elm Trust"), organization("Elm Trust")),
                        List.of(organization("Oak Trust"), organization("ELM TRUST")));

        assertThat(matches)
                .extracting(match -> match.a() + "-" + match.b())
                .containsExactly("0-1", "1-1");
    }

    @Test
    void takesKnownNamesForTheirBearers() {
        Match match =
                Matching.compare(
                        organization("Harbor Light Fund").alias("Lakeside Relief"),
                        organization("Lakeside Relief, Inc."));

        assertThat(match.decision()).isEqualTo(Decision.SAME);
    }

    @Test
    void believesAWebsiteWhereNamesAreNear() {
        Match match =
                Matching.compare(
                        organization("Orchard Shipping").at("https://www.orchard.example/en"),
                        organization("Orchard Shopping").at("orchard.example"));

        assertThat(match.decision()).isEqualTo(Decision.SAME);
    }

    @Test
    void leavesChaptersApartThatShareAWebsite() {
        Match match =
                Matching.compare(
                        organization("Elm Trust – Ohio").at("elm.example"),
                        organization("Elm Trust – Iowa").at("elm.example"));

        assertThat(match.decision()).isEqualTo(Decision.RELATED);
    }

    @Test
    void doubtsOneNameInTwoStates() {
        Match match =
                Matching.compare(
                        organization("Community Food Bank").in("OH"),
                        organization("Community Food Bank").in("Iowa"));

        assertThat(match.decision()).isEqualTo(Decision.REVIEW);
        assertThat(
                        Matching.compare(
                                        organization("Community Food Bank").in("OH"),
                                        organization("Community Food Bank").in("Ohio"))
                                .decision())
                .isEqualTo(Decision.SAME);
    }

    @Test
    void doubtsAnAcronymOfTwo() {
        List<Match> matches =
                Matching.among(
                        List.of(
                                organization("AFTU"),
                                organization("Alder Falls Tenants Union"),
                                organization("Ash Forest Teachers United")));

        assertThat(matches)
                .extracting(Match::decision)
                .containsExactly(Decision.REVIEW, Decision.REVIEW);
    }

    @Test
    void believesTheOwnerOfAnAcronymAndASlipOfThePen() {
        List<Match> owned =
                Matching.among(
                        List.of(
                                organization("AFTU"),
                                organization("Alder Falls Tenants Union (AFTU)"),
                                organization("Ash Forest Teachers United")));
        List<Match> misspelt =
                Matching.among(
                        List.of(
                                organization("AFTU"),
                                organization("Alder Falls Tenants Union"),
                                organization("Alder Falls Tenants Unoin")));

        assertThat(owned)
                .extracting(match -> match.a() + "-" + match.b() + " " + match.decision())
                .containsExactlyInAnyOrder("0-1 SAME", "0-2 REVIEW");
        assertThat(misspelt).extracting(Match::decision).containsOnly(Decision.SAME);
    }

    @ParameterizedTest
    @CsvSource({
        "Grünfeld Möbel AG, Gruenfeld Moebel AG",
        "Hedges For the Amber Way, HFAW",
        "Hedges de Venezuela S.A., HDVSA",
        "Hezbelleh, Hizballah",
        "ISOC, Ivory Society",
        "ISOC Portugal, Ivory Society – Portugal Chapter",
        "Fresbras, Fresno Brasileiro S.A.",
        "HCLR, Hedge Council of La Raya",
        "ALAGSEC, Alder Apple Growers Service and Education Consortium",
        "7elms, 7elms - The Marsh Center for the Advancement of Open Media",
        "Infirmières Sans Frontières, Nurses Without Borders",
        "U.S. HIRG, United States Hedge Interest Research Group"
    })
    void findsInAListWhatItKnowsForTheSame(String one, String other) {
        List<Entry> entries = new ArrayList<>(new InventedNames(7).entries(2_000));
        entries.add(organization(one));
        entries.add(organization(other));

        assertThat(Matching.among(entries))
                .anyMatch(match -> match.a() == 2_000 && match.b() == 2_001);
    }

    @Test
    void doubtsASlipThatSeveralNamesHave() {
        List<Entry> entries =
                Stream.of("Alderton Tenants Union", "Elderton Tenants Union")
                        .map(Entry::organization)
                        .toList();
        List<Entry> more = new ArrayList<>(entries);
        for (String place : List.of("Alderton", "Elderton")) {
            more.add(organization(place + " Chess Lovers"));
            more.add(organization("Swimmers of " + place));
        }

        assertThat(Matching.among(entries).getFirst().decision()).isEqualTo(Decision.SAME);
        assertThat(Matching.among(more))
                .filteredOn(match -> match.a() == 0 && match.b() == 1)
                .singleElement()
                .satisfies(match -> {
                    assertThat(match.decision()).isEqualTo(Decision.REVIEW);
                    assertThat(Reason.sentence(match.reasons(), Locale.ENGLISH))
                            .contains("“Alderton” and “Elderton” both stand in several names");
                });
    }

    @Test
    void neverTakesAPersonForAnOrganization() {
        assertThat(Matching.compare(person("Elm Trust"), organization("Elm Trust")).decision())
                .isEqualTo(Decision.DIFFERENT);
    }

    @Test
    void doesNotDependOnTheOrderOfTheList() {
        List<Entry> entries = new InventedNames(3).entries(300);
        List<Entry> turned = new ArrayList<>(entries);
        Collections.reverse(turned);

        assertThat(names(turned)).containsExactlyInAnyOrderElementsOf(names(entries));
    }

    private static List<String> names(List<Entry> entries) {
        return Matching.among(entries).stream()
                .map(match ->
                        Collections.min(both(entries, match))
                                + Collections.max(both(entries, match))
                                + match.decision())
                .toList();
    }

    private static List<String> both(List<Entry> entries, Match match) {
        return List.of(entries.get(match.a()).name(), entries.get(match.b()).name());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "o",
                "of ",
                "o of o ",
                "a",
                "A",
                "A.",
                "(",
                ")(",
                "-",
                " - ",
                "/",
                "a/k/a ",
                "& ",
                "1",
                "I ",
                "one ",
                "X of ",
                "of for on ",
                "日本",
                "\uD83D\uDE00",
                "\uD800",
                "The ",
                "Inc ",
                "co. ltd. ",
                "é"
            })
    @Timeout(20)
    void survivesAnyName(String part) {
        Entry longer = organization(part.repeat(3_000));
        Entry shorter = organization(part);

        assertThat(Matching.compare(longer, shorter).score()).isBetween(0.0, 1.0);
        assertThat(Matching.compare(longer, longer).score()).isBetween(0.0, 1.0);
        assertThat(Matching.compare(longer, organization("OFOFOOOFO")).score()).isBetween(0.0, 1.0);
        assertThat(Matching.compare(person(longer.name()), person(part)).score())
                .isBetween(0.0, 1.0);
        assertThat(Matching.among(List.of(longer, shorter, longer))).hasSizeBetween(0, 3);
    }

    @Test
    void comparesEmptyNamesWithNothing() {
        assertThat(Matching.among(List.of(organization(""), organization(" "), person(""))))
                .isEmpty();
        assertThat(Matching.among(List.of())).isEmpty();
        assertThat(Matching.between(List.of(), List.of(organization("Elm")))).isEmpty();
    }

    @Test
    @Timeout(60)
    void survivesNamesAsLongAsPages() {
        Random random = new Random(5);
        List<String> words = Stream.generate(() -> word(random)).limit(1_000).toList();
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            String name =
                    Stream.generate(() -> words.get(random.nextInt(words.size())))
                            .limit(60)
                            .collect(joining(" "));
            entries.add(i % 2 == 0 ? organization(name) : person(name));
        }
        entries.add(organization("The " + entries.getFirst().name() + ", Inc."));

        assertThat(Matching.among(entries))
                .extracting(Match::b)
                .containsExactly(entries.size() - 1);
    }

    private static String word(Random random) {
        return Stream.generate(() -> "bcdfgklmnprst".charAt(random.nextInt(13)) + "a")
                .limit(4)
                .collect(joining());
    }

    @Test
    @Timeout(60)
    void survivesAThousandfoldName() {
        List<Entry> entries = new ArrayList<>(Collections.nCopies(20_000, organization("Elm")));
        entries.addAll(Collections.nCopies(20_000, organization("Anonymous")));

        assertThat(Matching.among(entries)).hasSizeBetween(19_999, 200_000);
    }
}
