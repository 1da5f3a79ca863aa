package org.undersigned.roster.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.roster.intake.Lists.read;
import static org.undersigned.roster.intake.Lists.said;
import static org.undersigned.roster.intake.Lists.table;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.problem.Problem;
import org.undersigned.roster.Capacity;
import org.undersigned.roster.Signatory;
import org.undersigned.table.Mapping;
import org.undersigned.table.Rule;

/// What is said of a list as a whole.
class OdditiesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "retired",
                "Private Citizen",
                "N/A (individual)",
                "none / self",
                "Self-employed"
            })
    void takesNobodyForAnOrganizationWhoOnlySignsAlone(String organization) {
        Signatory one = Lists.only("name|organization", "Jane Roe|" + organization);

        assertThat(one.capacity()).isEqualTo(Capacity.INDIVIDUAL);
        assertThat(one.printed().organization()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Retired Teachers Union", "Lake (Elm Street)", "Citizens / Vecinos"})
    void leavesOrganizationsAloneThatAreCalledSo(String organization) {
        assertThat(Lists.only("name|organization", "Jane Roe|" + organization).printed())
                .returns(organization, Signatory.Printed::organization);
    }

    @Test
    void asksWhoIsMeantByWhatPointsToAnotherRow() {
        assertThat(Lists.take("name|organization", "Jane Roe|Lake", "Sam Poe|ditto").problems())
                .extracting(Problem::key)
                .containsExactly("roster.ditto");
        assertThat(Lists.only("name|organization", "Prefer not to say|Lake").printed().name())
                .isEmpty();
    }

    @Test
    void skipsRowsInWhichNothingStands() {
        assertThat(read("organization,state", "Lake,OR", " , ", "Pond,CA")).hasSize(2);
        assertThat(said("organization,state", "Lake,OR", " , ", "Pond,CA"))
                .containsExactly(
                        "r.csv: A row in the middle is empty and was skipped; nothing need be"
                                + " done");
    }

    @Test
    void tellsOfColumnsThatChangedPlaces() {
        assertThat(said("name,organization", "Lake Coalition,Jane Roe", "Pond Alliance,Ann Poe"))
                .anyMatch(it -> it.contains("“name” seems to hold organizations"));
        assertThat(said("name,organization", "Jane Roe,Lake Coalition", "Ann Poe,Pond Alliance"))
                .isEmpty();
    }

    @Test
    void tellsWhoShareAnAddressOfOneCell() {
        var problems =
                new RosterIntake(Rule.ALL)
                        .sift(
                                table("name,email", "Jane Roe & Ann Poe,jane@a.example"),
                                Mapping.NONE)
                        .problems();

        assertThat(problems).extracting(Problem::key).containsExactly("roster.sharedAddress");
        assertThat(problems.getFirst().arguments()).containsExactly("Jane Roe", "Ann Poe", 0);
    }

    @Test
    void tellsOfATestWhereNamesAreLeftAsTheyAre() {
        assertThat(said("name", "Jane Roe", "test"))
                .containsExactly(
                        "r.csv:3: “test” looks like a test; leave the row out if somebody only"
                                + " tried the form");
    }
}
