package org.undersigned.roster.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.undersigned.roster.intake.Lists.table;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.problem.Problem;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.SignOnList;
import org.undersigned.roster.Signatory;
import org.undersigned.table.Cleaning;
import org.undersigned.table.Mapping;
import org.undersigned.table.Rule;
import org.undersigned.table.Sifted;
import org.undersigned.table.Table;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Rows are cleaned by rules, each of which says what it did and can be switched off.
class CleaningTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "spaces; name; Jane   Roe; Jane Roe",
                "mojibake; name; JosÃ© Roe; José Roe",
                "widths; organization; Ｌａｋｅ; Lake",
                "quotes; organization; “Lake Friends”; Lake Friends",
                "marks; organization; (-) Lake Friends; Lake Friends",
                "capitals; organization; NAACP OF OHIO; NAACP of Ohio",
                "capitals; name; JANE ROE; Jane Roe",
                "capitals; name; jane roe; Jane Roe",
                "capitals; name; dr. john o'neil III; Dr. John O'Neil III",
                "states; state; Calfornia; CA",
                "states; state; Quebec; QC",
                "websites; website; lake.example; https://lake.example",
                "marks; organization; Lake Friends [2]; Lake Friends",
                "countries; country; Alemania; DE",
                "words; tier; nationwide; national",
                "placeholders; title; N/A; ''",
            })
    void saysWhatARuleDidAndLeavesItUndoneWithoutTheRule(
            String word, String field, String before, String after) {
        Rule rule = Rule.named(word).orElseThrow();
        Table table =
                field.equals("name") || field.equals("organization")
                        ? table(field + "|note", before + "|")
                        : table("organization|" + field, "Lake|" + before);

        assertThat(sift(table, Rule.ALL).cleanings())
                .containsExactly(new Cleaning(2, field, rule, before, after));
        assertThat(value(sift(table, Rule.ALL), field)).isEqualTo(after);
        assertThat(value(sift(table, without(rule)), field)).isEqualTo(before);
        assertThat(sift(table, without(rule)).cleanings()).isEmpty();
    }

    /// Thousands of rows are read on all cores.
    @Test
    void saysWhatItDidInTheOrderOfTheRows() {
        String[] rows =
                IntStream.range(0, 4_500)
                        .mapToObj(i -> i % 2 == 0 ? "Ada  Thorne" : "Ann Roe and Ben Roe")
                        .toArray(String[]::new);

        Sifted<SignOnList> sifted = sift(table("name", rows), Rule.ALL);

        assertThat(sifted.cleanings()).hasSize(4_500);
        assertThat(sifted.cleanings()).extracting(Cleaning::line).isSorted();
        assertThat(sifted.rest().signOns()).hasSize(6_750);
        assertThat(sifted.rest().signOns()).extracting(it -> it.signatory().line()).isSorted();
    }

    @Test
    void mendsTheLettersOfACountryBeforeItLooksForIt() {
        Sifted<SignOnList> sifted = sift(table("name,country", "Ada Thorne,MÃ©xico"), Rule.ALL);

        assertThat(value(sifted, "country")).isEqualTo("MX");
    }

    @Test
    void movesAnAddressToWhereItIsPrivateAndDoesNotShowIt() {
        Sifted<SignOnList> sifted = sift(table("name", "Jane Roe <jane@lake.example>"), Rule.ALL);

        SignOn jane = sifted.rest().signOns().getFirst();
        assertThat(jane.signatory().printed().name()).isEqualTo("Jane Roe");
        assertThat(jane.confidential().email()).isEqualTo("jane@lake.example");
        assertThat(sifted.cleanings())
                .containsExactly(
                        new Cleaning(2, "name", Rule.EMAILS, "Jane Roe <…@…>", "Jane Roe"));
    }

    @Test
    void movesAnAddressOutOfAWebsiteAndADialledNumberOutOfAnOrganization() {
        Sifted<SignOnList> sifted =
                sift(
                        table(
                                "organization|website",
                                "Lake (503-555-0101)|mailto:jane@lake.example",
                                "Post 123-45, Local 12345678|https://pond.example"),
                        Rule.ALL);

        SignOn lake = sifted.rest().signOns().getFirst();
        assertThat(lake.signatory().printed().organization()).isEqualTo("Lake");
        assertThat(lake.signatory().printed().website()).isEmpty();
        assertThat(lake.confidential().email()).isEqualTo("jane@lake.example");
        assertThat(lake.confidential().phone()).isEqualTo("503-555-0101");
        assertThat(sifted.rest().signOns().getLast().signatory().printed().organization())
                .isEqualTo("Post 123-45, Local 12345678");
        assertThat(sifted.cleanings()).hasSize(2).allMatch(it -> it.rule() == Rule.EMAILS);
    }

    @Test
    void letsThoseWaitWhoHaveARemarkBesideTheirName() {
        for (String written :
                List.of(
                        "Lake (DO NOT PRINT YET)",
                        "Lake [pending board approval]",
                        "Lake – TBC",
                        "DO NOT PUBLISH: Lake",
                        "Lake (en attente du conseil)")) {
            Table table = table("organization|tier", written + "|");
            for (Set<Rule> rules : List.of(Rule.ALL, Rule.CAREFUL)) {
                SignOn lake = sift(table, rules).rest().signOns().getFirst();
                assertThat(lake.signatory().isConfirmed()).as(written).isFalse();
            }
            SignOn lake = sift(table, Rule.ALL).rest().signOns().getFirst();
            assertThat(lake.signatory().printed().organization()).isEqualTo("Lake");
            assertThat(lake.confidential().note()).isNotEmpty();
            assertThat(Lists.said("organization|tier", written + "|"))
                    .singleElement()
                    .asString()
                    .contains("the sign-on waits");
        }
        for (String name :
                List.of("Lake (Portland)", "Pending Homes", "Hold the Line – Lake", "TBC Club")) {
            assertThat(Lists.only("organization|tier", name + "|").isConfirmed()).isTrue();
        }
    }

    @Test
    void saysWhichRowWasLeftOutAsATest() {
        Table table = table("name|note", "Jane Roe|", "test|");

        assertThat(new RosterIntake(Rule.ALL).sift(table, Mapping.NONE).problems())
                .singleElement()
                .satisfies(it -> assertThat(it.key()).isEqualTo("roster.testLeftOut"))
                .satisfies(it -> assertThat(it.place().line()).isEqualTo(3));
    }

    @Test
    void leavesWhatASpreadsheetWroteWhereAFormulaFailed() {
        assertThat(
                        new RosterIntake(Rule.ALL)
                                .sift(table("name|note", "#REF!|", "Jane Roe|"), Mapping.NONE)
                                .value()
                                .orElseThrow()
                                .unfit())
                .extracting(Problem::key)
                .containsExactly("roster.failedFormula");
    }

    @Test
    void leavesOutRowsOfThoseWhoTryTheFormUnlessTheyAreToBeKept() {
        Table table =
                table("name,organization", "Jane Roe,Lake", "test,test", "asdf,", "Ann Poe,Test");

        assertThat(sift(table, Rule.ALL).rest().signOns()).hasSize(2);
        assertThat(sift(table, Rule.ALL).cleanings())
                .containsExactly(
                        new Cleaning(3, "organization", Rule.TESTS, "test", ""),
                        new Cleaning(4, "name", Rule.TESTS, "asdf", ""));
        assertThat(sift(table, without(Rule.TESTS)).rest().signOns()).hasSize(4);
    }

    @Test
    void takesAwayTheNumbersOfAListThatIsNumbered() {
        Table table = table("organization", "1. Lake", "2. 350.org", "3. 8 Rivers");

        assertThat(sift(table, Rule.ALL).rest().signOns())
                .extracting(it -> it.signatory().listedName())
                .containsExactly("Lake", "350.org", "8 Rivers");
        assertThat(sift(table, without(Rule.NUMBERS)).cleanings()).isEmpty();
    }

    @Test
    void putsContactsWhereTheyBelongAndShowsNone() {
        Sifted<SignOnList> sifted =
                sift(
                        table(
                                "name,email,phone",
                                "Jane Roe,(555) 123-4567,",
                                "Ann Poe,555 123 4567 ann@a.example,",
                                "Bo Lee (555) 123-4567,,bo@a.example"),
                        Rule.ALL);

        assertThat(sifted.rest().signOns())
                .extracting(
                        it -> it.signatory().listedName(),
                        it -> it.confidential().email(),
                        it -> it.confidential().phone())
                .containsExactly(
                        tuple("Jane Roe", "", "(555) 123-4567"),
                        tuple("Ann Poe", "ann@a.example", "555 123 4567"),
                        tuple("Bo Lee", "bo@a.example", "(555) 123-4567"));
        assertThat(sifted.cleanings())
                .filteredOn(it -> !it.field().equals("phone"))
                .noneMatch(it -> it.before().contains("123"));
    }

    @Test
    void leavesNumbersToOrganizations() {
        Table table = table("organization", "IBEW Local 2222 617-929-6000");

        assertThat(sift(table, Rule.ALL).cleanings()).isEmpty();
    }

    @Test
    void writesAStateAsItsCountryDoes() {
        Sifted<SignOnList> sifted =
                sift(
                        table(
                                "organization,state,country",
                                "A,Nuevo Leon,Mexico",
                                "B,New South Wales,Australia",
                                "C,Oregon,Mexico",
                                "D,Ontario,Canada",
                                "E,Bavaria,Germany",
                                "F,Georgia,"),
                        Rule.ALL);

        assertThat(sifted.rest().signOns())
                .extracting(it -> it.signatory().printed().state())
                .containsExactly("Nuevo León", "NSW", "Oregon", "ON", "Bayern", "Georgia");
    }

    @Test
    void leavesANameSmallWhoseOwnerWritesCapitalsElsewhere() {
        Sifted<SignOnList> sifted =
                sift(
                        table("name,title", "ada thorne,Poet", "jane roe,poet", "bell hooks,"),
                        Rule.ALL);

        assertThat(sifted.rest().signOns())
                .extracting(it -> it.signatory().listedName())
                .containsExactly("ada thorne", "Jane Roe", "bell hooks");
    }

    @Test
    void givesTwoPeopleARowEach() {
        Sifted<SignOnList> sifted =
                sift(
                        table(
                                "name|organization",
                                "Jane Roe and John Doe|",
                                "Ann Poe & Li Wei|Lake"),
                        Rule.ALL);

        assertThat(sifted.rest().signOns())
                .extracting(it -> it.signatory().listedName())
                .containsExactly("Jane Roe", "John Doe", "Lake");
        assertThat(sifted.cleanings())
                .containsExactly(
                        new Cleaning(
                                2,
                                "name",
                                Rule.PEOPLE,
                                "Jane Roe and John Doe",
                                "Jane Roe · John Doe"));
    }

    @Test
    void turnsNamesAroundOnlyWhereAllAreSo() {
        Table so = table("name|note", "Roe, Jane|", "Doe, John|", "Poe, Ann, MD|");
        Table mixed = table("name|note", "Roe, Jane|", "John Doe|", "Poe, Ann|");

        assertThat(names(sift(so, Rule.ALL)))
                .containsExactly("Jane Roe", "John Doe", "Ann Poe, MD");
        assertThat(names(sift(mixed, Rule.ALL)))
                .containsExactly("Roe, Jane", "John Doe", "Poe, Ann");
    }

    @Test
    void findsATitleOfItsOwnInAName() {
        Signatory.Printed jane =
                sift(table("name|note", "Jane Roe, Director|"), Rule.ALL)
                        .rest()
                        .signOns()
                        .getFirst()
                        .signatory()
                        .printed();

        assertThat(jane.name()).isEqualTo("Jane Roe");
        assertThat(jane.title()).isEqualTo("Director");
    }

    @Test
    void listsOnceWhatStandsInBothColumns() {
        assertThat(
                        names(
                                sift(
                                        table(
                                                "name|organization",
                                                "Lake Fund|Lake Fund",
                                                "Jane Roe|JANE ROE"),
                                        Rule.ALL)))
                .containsExactly("", "Jane Roe");
    }

    @Test
    void leavesStatesAloneElsewhere() {
        Table table = table("organization|state|country", "Lake|Ontario|FR", "Pond|Bretagne|FR");

        assertThat(sift(table, Rule.ALL).cleanings()).isEmpty();
    }

    @Test
    void changesNoNameOfAListThatIsUsedAsItIs() {
        assertThat(names(sift(table("name|note", "JANE ROE,|"), Rule.CAREFUL)))
                .containsExactly("JANE ROE,");
    }

    private static Sifted<SignOnList> sift(Table table, Set<Rule> rules) {
        return new RosterIntake(rules).sift(table, Mapping.NONE).value().orElseThrow();
    }

    private static Set<Rule> without(Rule rule) {
        Set<Rule> rules = EnumSet.allOf(Rule.class);
        rules.remove(rule);
        return rules;
    }

    private static List<String> names(Sifted<SignOnList> sifted) {
        return sifted.rest().signOns().stream().map(it -> it.signatory().printed().name()).toList();
    }

    private static String value(Sifted<SignOnList> sifted, String field) {
        Signatory.Printed printed = sifted.rest().signOns().getFirst().signatory().printed();
        return switch (field) {
            case "name" -> printed.name();
            case "organization" -> printed.organization();
            case "title" -> printed.title();
            case "state" -> printed.state();
            case "country" -> printed.country();
            case "website" -> printed.website();
            default -> printed.tier();
        };
    }
}
