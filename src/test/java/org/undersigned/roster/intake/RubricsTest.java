package org.undersigned.roster.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.undersigned.roster.intake.Lists.table;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.roster.SignOnList;
import org.undersigned.table.Cleaning;
import org.undersigned.table.Mapping;
import org.undersigned.table.Rule;
import org.undersigned.table.Sifted;
import org.undersigned.table.Table;

import java.util.Set;

/// Headings, sums and rows that are there already are nobody.
class RubricsTest {

    private static final Table PARTED =
            table(
                    "organization|state",
                    "NATIONAL ORGANIZATIONS (1)|",
                    "Lake|OR",
                    "State and Local Groups:|",
                    "Pond|WA",
                    "Brook|",
                    "Total|3");

    @Test
    void makesHeadingsTheSectionsOfThoseBelow() {
        Sifted<SignOnList> sifted = sift(PARTED, Rule.ALL);

        assertThat(sifted.rest().roster().signatories())
                .extracting(it -> it.printed().organization(), it -> it.printed().section())
                .containsExactly(
                        tuple("Lake", "NATIONAL ORGANIZATIONS"),
                        tuple("Pond", "State and Local Groups"),
                        tuple("Brook", "State and Local Groups"));
        assertThat(sifted.cleanings())
                .extracting(Cleaning::line, Cleaning::rule)
                .containsExactly(
                        tuple(2, Rule.HEADINGS), tuple(4, Rule.HEADINGS), tuple(7, Rule.HEADINGS));
    }

    @Test
    void leavesThemWhereTheyAreWithoutTheRuleAndSaysSo() {
        assertThat(sift(PARTED, Rule.CAREFUL).rest().signOns()).hasSize(6);
        assertThat(Lists.said("organization", "Lake", "National Organizations"))
                .singleElement()
                .asString()
                .contains("looks like a heading");
    }

    @Test
    void keepsTheSectionThatARowNames() {
        Table table = table("organization|section", "Individual Signers|", "Lake|A", "Pond|");

        assertThat(sift(table, Rule.ALL).rest().roster().signatories())
                .extracting(it -> it.printed().section())
                .containsExactly("A", "Individual Signers");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "National Organization for Otters",
                "Local Motion",
                "State Innovation Exchange",
                "Community Partners",
                "International",
                "Total Equality Now",
                "Grassroots Global Justice",
            })
    void takesNoNameForAHeading(String name) {
        assertThat(sift(table("organization|state", name + "|", "Lake|OR"), Rule.ALL).cleanings())
                .isEmpty();
    }

    @Test
    void takesARowOnceThatIsThereInEveryCell() {
        Table table =
                table(
                        "name,organization,email",
                        "Ana Roe,Lake,",
                        "Ana Roe,Lake,",
                        "Ana Roe,Lake,ana@lake.example",
                        "Ben Poe,,",
                        "Ben Poe,,");

        Sifted<SignOnList> sifted = sift(table, Rule.ALL);

        assertThat(sifted.rest().signOns()).hasSize(4);
        assertThat(sifted.cleanings())
                .containsExactly(new Cleaning(3, "organization", Rule.DOUBLES, "Lake", ""));
        assertThat(sift(table, Rule.CAREFUL).rest().signOns()).hasSize(5);
    }

    private static Sifted<SignOnList> sift(Table table, Set<Rule> rules) {
        return new RosterIntake(rules).sift(table, Mapping.NONE).value().orElseThrow();
    }
}
