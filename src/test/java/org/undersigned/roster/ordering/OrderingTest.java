package org.undersigned.roster.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.roster.ordering.Named.inOrder;
import static org.undersigned.roster.ordering.Named.listed;
import static org.undersigned.roster.ordering.Named.names;
import static org.undersigned.roster.ordering.Named.organization;
import static org.undersigned.roster.ordering.Named.person;
import static org.undersigned.roster.ordering.Named.standing;
import static org.undersigned.roster.ordering.Named.tier;
import static org.undersigned.roster.ordering.Named.why;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.letter.SignatoryList.Group;
import org.undersigned.letter.SignatoryList.Order;
import org.undersigned.roster.Signatory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

class OrderingTest {

    @Test
    void putsOrganizationsAndPeopleIntoOneList() {
        assertThat(
                        inOrder(
                                Locale.US,
                                organization("The Water Fund"),
                                person("Dr. Jane van der Roe, PhD"),
                                organization("18 Rivers Rising"),
                                person("Edgar Poe Jr."),
                                organization("9to5 for Lakes"),
                                organization("/e/ Commons"),
                                organization("Ébauche"),
                                organization("A Better Lake")))
                .containsExactly(
                        "9to5 for Lakes",
                        "18 Rivers Rising",
                        "A Better Lake",
                        "/e/ Commons",
                        "Ébauche",
                        "Edgar Poe Jr.",
                        "Dr. Jane van der Roe, PhD",
                        "The Water Fund");
    }

    @Test
    void saysWhyAnEntryStandsWhereItStands() {
        assertThat(why(Locale.US, organization("The Lake Fund (LF)")))
                .isEqualTo("sorted under “Lake Fund (LF)”; leading “The” ignored");
        assertThat(why(Locale.US, organization("18 Million Rising")))
                .isEqualTo(
                        "sorted under “18 Million Rising”; numbers before letters, by their"
                                + " value");
        assertThat(why(Locale.US, person("Rev. Ana de la Cruz, MDiv")))
                .isEqualTo(
                        "sorted under “de la Cruz, Ana”; “MDiv” after the name ignored; “Rev.”"
                                + " before the name ignored; family name “de la Cruz”");
    }

    @Test
    void keepsAFamilyTogetherBeforeLongerNames() {
        assertThat(
                        inOrder(
                                Locale.US,
                                organization("Roe Foundation"),
                                person("Zoe Roe"),
                                person("Ann Roe-Lake"),
                                person("Ann Roe")))
                .containsExactly("Ann Roe", "Zoe Roe", "Roe Foundation", "Ann Roe-Lake");
    }

    @Test
    void letsWhatIsAddedInParenthesesDecideOnlyAmongEquals() {
        assertThat(
                        inOrder(
                                Locale.US,
                                organization("The Lake Trust East (LTE)"),
                                organization("The Lake Trust (LT)"),
                                organization("Lake Trust (Abbot)"),
                                organization("(Un)Common Lakes")))
                .containsExactly(
                        "Lake Trust (Abbot)",
                        "The Lake Trust (LT)",
                        "The Lake Trust East (LTE)",
                        "(Un)Common Lakes");
    }

    @Test
    void sortsByTheLettersOfTheLanguage() {
        Signatory[] names = {organization("Zebra"), organization("Österlund"), organization("Oak")};

        assertThat(inOrder(Locale.of("sv"), names)).containsExactly("Oak", "Zebra", "Österlund");
        assertThat(inOrder(Locale.GERMAN, names)).containsExactly("Oak", "Österlund", "Zebra");
    }

    @Test
    void givesTheSortKeyTheLastWord() {
        assertThat(inOrder(Locale.US, organization("Zebra"), standing(person("Ann Poe"), 0, "Zzz")))
                .containsExactly("Zebra", "Ann Poe");
        assertThat(why(Locale.US, standing(person("Ann Poe"), 0, "Zzz")))
                .isEqualTo("sort key “Zzz”");
    }

    @Test
    void leavesTiesInTheOrderGiven() {
        Signatory first = tier(person("Anonymous"), "one");
        Signatory second = tier(person("Anonymous"), "two");

        List<Section> sections =
                new Ordering(Locale.US).order(List.of(first, second), Order.NAME, Group.NONE);

        assertThat(sections.getFirst().placed())
                .extracting(Placed::signatory)
                .containsExactly(first, second);
    }

    @Test
    void putsRanksFirstAndTheRestByName() {
        List<Signatory> list =
                List.of(
                        person("Ann Poe"),
                        standing(person("Zoe Roe"), 2, ""),
                        standing(organization("Lake"), 1, ""),
                        person("Ben Doe"));

        List<Section> sections = new Ordering(Locale.US).order(list, Order.RANK, Group.NONE);

        assertThat(names(sections)).containsExactly("Lake", "Zoe Roe", "Ben Doe", "Ann Poe");
        assertThat(Reason.sentence(sections.getFirst().placed().getFirst().reasons(), Locale.US))
                .startsWith("rank 1; sorted under “Lake”");
    }

    @Test
    void leavesAsListed() {
        List<Signatory> list = List.of(person("Zoe Roe"), person("Ann Poe"));

        assertThat(names(new Ordering(Locale.US).order(list, Order.AS_LISTED, Group.NONE)))
                .containsExactly("Zoe Roe", "Ann Poe");
    }

    /// Whoever is filed behind another is compared as no less, and nobody is lost.
    @Test
    void sortsTwentyThousandNames() {
        List<Signatory> many = new ArrayList<>();
        IntStream.range(0, 20_000)
                .forEach(i -> many.add(person("Jane" + i % 7 + " Roe" + i % 1_999)));
        Collections.shuffle(many, new Random(1));

        List<String> sorted = names(new Ordering(Locale.US).order(many, Order.NAME, Group.NONE));

        assertThat(sorted).containsExactlyInAnyOrderElementsOf(listed(many));
        assertThat(sorted)
                .isSortedAccordingTo(
                        Comparator.comparingInt((String name) -> number(name, "Roe"))
                                .thenComparingInt(name -> number(name, "Jane")));
    }

    /// What is compared of a monster is no longer than it, and so is what is said of it: the work
    /// grows with the list and not with its square.
    @ParameterizedTest
    @ValueSource(strings = {"de ", "(", ",", "!", "a - ", "Dr. ", "DE ", ", MD", "\uFFFE"})
    void makesNoMoreOfMonstersThanTheyAre(String part) {
        String monster = part.repeat(20_000);
        FilingRules rules = new FilingRules(Locale.US);

        for (FilingName filed :
                List.of(
                        new PersonFiling(rules, Locale.US).file(monster, ""),
                        new OrganizationFiling(rules).file(monster))) {
            assertThat(filed.compared()).hasSizeLessThanOrEqualTo(monster.length() + 1);
            assertThat(filed.reasons()).hasSizeLessThan(10);
        }
        assertThat(inOrder(Locale.US, person(monster), organization("Ash"), person("Poe")))
                .containsOnly(monster, "Ash", "Poe")
                .hasSize(3);
    }

    private static int number(String name, String after) {
        return Integer.parseInt(name.replaceAll(".*" + after + "(\\d+).*", "$1"));
    }
}
