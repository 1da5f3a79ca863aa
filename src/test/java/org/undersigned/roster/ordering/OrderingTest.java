package org.undersigned.roster.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.letter.SignatoryList.Group;
import org.undersigned.letter.SignatoryList.Order;
import org.undersigned.roster.Capacity;
import org.undersigned.roster.Signatory;
import org.undersigned.roster.Status;

import java.util.ArrayList;
import java.util.Arrays;
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The European Lake Organisation (ELO) | European Lake Organisation (ELO)",
                "en | La Raza del Lago | La Raza del Lago",
                "en | A & B Partners | A & B Partners",
                "en | A. Roe Institute | A. Roe Institute",
                "en | The | The",
                "es | La Casa del Lago | Casa del Lago",
                "fr | L’Eau vive | Eau vive",
                "fr | L'Eau vive | Eau vive",
                "fr | Les Amis | Amis",
                "de | Die Seefreunde | Seefreunde",
                "en | “Mothers” for Lakes | Mothers for Lakes",
                "en | “The Lake” Fund | Lake Fund",
                "nl | ’t Meer | Meer",
                "nl | '''t Meer' | Meer",
                "en | ’Ohana Lakes | ’Ohana Lakes",
                "ja | (財)湖の会 | 湖の会",
                "ja | （財）湖の会 | 湖の会",
                "en | ☮ | ☮",
                "en | 350.org | 350.org",
                "en | /e/ Foundation | e/ Foundation",
                "en | #MeToo Lakes | MeToo Lakes",
                "en | @Lakes | Lakes",
            })
    void filesOrganizations(String language, String name, String filed) {
        assertThat(why(Locale.of(language), organization(name)))
                .startsWith("sorted under “" + filed + "”");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | Jane Roe | Roe, Jane",
                "en | Roe, Jane | Roe, Jane",
                "en | Roe, Jane, M.D. | Roe, Jane",
                "en | Jane Roe, MD, MPH | Roe, Jane",
                "en | Jane Roe, CHES | Roe, Jane",
                "en | Jane Roe III | Roe, Jane",
                "en | Roe Jr., John | Roe, John",
                "en | The Honorable Jane Q. Roe | Roe, Jane Q.",
                "en | Jane Roe (she/her) | Roe, Jane",
                "en | Jane Roe, Director | Roe, Jane",
                "en | Jane Roe, Executive Director, Lake Friends | Roe, Jane",
                "en | Roe, Jane, Chair | Roe, Jane",
                "en | Jane Roe – Lake Friends | Roe, Jane",
                "en | D. Jane Roe | Roe, D. Jane",
                "fr | Jean d’Orme | Orme, Jean d’",
                "fr | Jean D'ORME | ORME, Jean D'",
                "it | Anna d’Orme | d’Orme, Anna",
                "en | Vincent van der Lake | van der Lake, Vincent",
                "nl | Vincent van der Lake | Lake, Vincent van der",
                "nl-BE | Vincent van der Lake | van der Lake, Vincent",
                "de | Otto von Seeberg | Seeberg, Otto von",
                "fr | Marie de la Rivière | la Rivière, Marie de",
                "en | Maria De La Cruz | De La Cruz, Maria",
                "en | Van Nguyen | Nguyen, Van",
                "en | Madonna | Madonna",
                "en | Anh Thi Do | Do, Anh Thi",
                "fr | LEFÈVRE Marie | LEFÈVRE, Marie",
                "fr | Jean-Paul LE GRAND | LE GRAND, Jean-Paul",
                "en | JANE ROE | ROE, JANE",
                "en | JP Roe | Roe, JP",
                "es | Ana García López | García López, Ana",
                "es | Juan Carlos Pérez | Pérez, Juan Carlos",
                "es | María José Núñez del Río | Núñez del Río, María José",
                "es | Ana de la Cruz Gil | Cruz Gil, Ana de la",
                "es | Ana Gil | Gil, Ana",
                "en | 김 철수 | 김 철수",
                "en | 山田太郎 | 山田太郎",
                "hu | Nagy Ilona | Nagy Ilona",
                "en | ROE Jane | ROE, Jane",
                "en | KIM Min-jun | KIM, Min-jun",
                "en | LI Wei | LI, Wei",
                "en | NG Mei | NG, Mei",
                "en | AJ Roe | Roe, AJ",
                "en | JRR Roe | Roe, JRR",
                "en | Kim Min-jun | Min-jun, Kim",
                "en | José Ortega y Roe | Ortega y Roe, José",
                "ca | Joan Puig i Roca | Puig i Roca, Joan",
                "es | García Márquez, Gabriel José | García Márquez, Gabriel José",
                "es | Gabriel José García Márquez | García Márquez, Gabriel José",
                "es | Lic. Ana María de la Cruz | Cruz, Ana María de la",
                "es | Dra. Rosa Gil Roca | Gil Roca, Rosa",
                "pt | João da Silva Santos | Santos, João da Silva",
                "pt | Antônio da Silva Filho | Silva Filho, Antônio da",
                "pt | Ana Souza | Souza, Ana",
                "de | Otto von und zu Seeberg | Seeberg, Otto von und zu",
                "en | Omar al-Amin | Amin, Omar al-",
                "en | Nadia El-Masri | Masri, Nadia El-",
                "en | Yusuf bin Omar | bin Omar, Yusuf",
                "en | Seán Ó Briain | Ó Briain, Seán",
                "hu | Dr. Nagy Péter | Nagy Péter",
                "vi | Nguyễn Văn An | An, Nguyễn Văn",
                "is | Anna Jónsdóttir | Anna Jónsdóttir",
                "am | Abebe Kebede | Abebe Kebede",
                "en | Jane Roe-Lake | Roe-Lake, Jane",
                "en | Jane “JJ” Roe | Roe, Jane “JJ”",
                "en | Mary Kate (Molly) Roe | Roe, Mary Kate",
                "en | Prof. Dr. Anna Roe | Roe, Anna",
                "en | Sheikh Omar Roe | Roe, Omar",
                "en | (Anonymous) | (Anonymous)",
                "en | , | ,",
            })
    void filesPeople(String language, String name, String filed) {
        assertThat(why(Locale.forLanguageTag(language), person(name)))
                .startsWith("sorted under “" + filed + "”");
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

    @Test
    void headsThoseInNoGroupByWhoTheyAre() {
        Signatory national = tier(organization("A"), "national");

        assertThat(headings(national, person("Ada Thorne"))).endsWith("Individuals");
        assertThat(headings(national, organization("B"))).endsWith("Other organizations");
        assertThat(headings(national, organization("B"), person("Ada Thorne")))
                .endsWith("Other signatories");
        assertThat(headings(person("Ada Thorne"))).containsExactly("");
    }

    private static List<String> headings(Signatory... signatories) {
        return new Ordering(Locale.US)
                .order(List.of(signatories), Order.NAME, Group.TIER).stream()
                        .map(Section::heading)
                        .toList();
    }

    @Test
    void groupsByTierFromWideToNarrow() {
        List<Signatory> list =
                List.of(
                        tier(organization("A"), "tribal"),
                        tier(organization("B"), ""),
                        tier(organization("C"), "national"),
                        tier(organization("D"), "galactic"),
                        tier(organization("E"), "local"),
                        tier(organization("F"), "national"));

        assertThat(new Ordering(Locale.US).order(list, Order.NAME, Group.TIER))
                .extracting(Section::heading)
                .containsExactly("National", "Local", "Tribal", "galactic", "Other organizations");
        assertThat(new Ordering(Locale.of("es", "MX")).order(list, Order.NAME, Group.TIER))
                .extracting(Section::heading)
                .startsWith("Nacionales")
                .endsWith("Otras organizaciones");
    }

    @Test
    void namesCountriesInTheLanguageOfTheLetter() {
        List<Signatory> list =
                List.of(country("US"), country("DE"), country("EU"), country("Atlantis"));

        assertThat(new Ordering(Locale.of("es")).order(list, Order.NAME, Group.COUNTRY))
                .extracting(Section::heading)
                .containsExactly("Alemania", "Atlantis", "Estados Unidos", "Unión Europea");
    }

    @Test
    void putsAStateUnderOneHeadingHoweverItIsWritten() {
        List<Signatory> list =
                List.of(state("Wash."), state("CA"), state("WA"), state("California"));

        assertThat(new Ordering(Locale.US).order(list, Order.NAME, Group.STATE))
                .extracting(Section::heading)
                .containsExactly("California", "Washington");
    }

    @ParameterizedTest
    @CsvSource({
        "en-US, NY, '', New York",
        "es-US, NY, '', Nueva York",
        "es, NY, US, Nueva York",
        "fr-CA, QC, '', Québec",
        "fr, CA, US, Californie",
        "de-DE, CA, US, Kalifornien",
        "en-US, Hesse, '', Hesse",
        "en-US, New York City, '', New York",
        "en-US, Hawaiʻi, '', Hawaiʻi",
        "es-US, New York, '', Nueva York",
        "en-US, PA, IT, PA",
        "it-IT, PA, '', PA",
        "en-GB, CA, '', CA",
    })
    void namesAStateInTheLanguageOfTheLetter(
            String language, String state, String country, String heading) {
        Signatory signatory = state(state, country);

        assertThat(
                        new Ordering(Locale.forLanguageTag(language))
                                .order(List.of(signatory), Order.NAME, Group.STATE))
                .extracting(Section::heading)
                .containsExactly(heading);
    }

    @Test
    void needsNoHeadingWhenNobodyHasAGroup() {
        assertThat(
                        new Ordering(Locale.US)
                                .order(List.of(person("Ann Poe")), Order.NAME, Group.STATE))
                .extracting(Section::heading)
                .containsExactly("");
        assertThat(new Ordering(Locale.US).order(List.of(), Order.NAME, Group.NONE)).isEmpty();
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
                        new PersonFiling(rules, Locale.US).file(monster),
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

    private static List<String> inOrder(Locale language, Signatory... signatories) {
        return names(
                new Ordering(language).order(Arrays.asList(signatories), Order.NAME, Group.NONE));
    }

    private static List<String> listed(List<Signatory> signatories) {
        return signatories.stream().map(Signatory::listedName).toList();
    }

    private static List<String> names(List<Section> sections) {
        return sections.stream()
                .flatMap(section -> section.placed().stream())
                .map(placed -> placed.signatory().listedName())
                .toList();
    }

    private static String why(Locale language, Signatory signatory) {
        List<Section> sections =
                new Ordering(language).order(List.of(signatory), Order.NAME, Group.NONE);
        return Reason.sentence(sections.getFirst().placed().getFirst().reasons(), Locale.US);
    }

    private static Signatory person(String name) {
        return signatory(Capacity.INDIVIDUAL, printed(name, "", "", ""), 0, "");
    }

    private static Signatory organization(String name) {
        return signatory(Capacity.ORGANIZATION, printed("", name, "", ""), 0, "");
    }

    private static Signatory tier(Signatory of, String tier) {
        Signatory.Printed printed = of.printed();
        return signatory(
                of.capacity(), printed(printed.name(), printed.organization(), tier, ""), 0, "");
    }

    private static Signatory country(String code) {
        return signatory(Capacity.INDIVIDUAL, printed("Ann Poe", "", "", code), 0, "");
    }

    private static Signatory state(String written) {
        return state(written, "");
    }

    private static Signatory state(String written, String country) {
        return signatory(
                Capacity.ORGANIZATION,
                new Signatory.Printed("", "", "Elm Trust", "", "", written, country, ""),
                0,
                "");
    }

    private static Signatory standing(Signatory of, int rank, String sortKey) {
        return signatory(of.capacity(), of.printed(), rank, sortKey);
    }

    private static Signatory.Printed printed(
            String name, String organization, String tier, String country) {
        return new Signatory.Printed(name, "", organization, "", tier, "", country, "");
    }

    private static Signatory signatory(
            Capacity capacity, Signatory.Printed printed, int rank, String sortKey) {
        Signatory.Standing standing = new Signatory.Standing(Status.CONFIRMED, rank, sortKey);
        return new Signatory(printed, capacity, standing, 0);
    }
}
