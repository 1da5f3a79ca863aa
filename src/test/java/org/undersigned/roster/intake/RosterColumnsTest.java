package org.undersigned.roster.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.roster.intake.Lists.lines;
import static org.undersigned.roster.intake.Lists.only;
import static org.undersigned.roster.intake.Lists.said;
import static org.undersigned.roster.intake.Lists.table;
import static org.undersigned.roster.intake.Lists.take;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Problem;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.SignOnList;
import org.undersigned.roster.Signatory;
import org.undersigned.table.Mapping;
import org.undersigned.table.Table;

import java.util.Map;

/// Which column is which field, by its header or by hand.
class RosterColumnsTest {

    @Test
    void keepsUnknownColumnsPrivateAndSaysSo() {
        Outcome<SignOnList> outcome = take("name,Shoe size,Pet", "Jane Roe,38,cat");

        assertThat(outcome.value().orElseThrow().signOns().getFirst().confidential().other())
                .isEqualTo(Map.of("Shoe size", "38", "Pet", "cat"));
        assertThat(lines(outcome))
                .containsExactly(
                        "r.csv: These columns are not known and will not be printed: “Shoe"
                                + " size”, “Pet”; to use one, map it: roster.title=column");
    }

    @Test
    void believesTheUserBeforeTheHeaders() {
        Mapping mapping = new Mapping(Map.of("name", "alias", "organization", "Crew"));
        Table table = table("name,Alias,crew", "Jane Roe,JR,Lake");

        Signatory signatory =
                new RosterIntake()
                        .read(table, mapping)
                        .value()
                        .orElseThrow()
                        .roster()
                        .signatories()
                        .getFirst();

        assertThat(signatory.printed().name()).isEqualTo("JR");
        assertThat(signatory.printed().organization()).isEqualTo("Lake");
    }

    @Test
    void namesTheColumnsThereAreWhenAMappingFails() {
        Mapping mapping = new Mapping(Map.of("title", "Rolle"));

        assertThat(lines(new RosterIntake().read(table("Name,Job", "a,b"), mapping)))
                .containsExactly(
                        "r.csv: There is no column “Rolle”; choose one of these: “Name”, “Job”");
        assertThat(
                        lines(
                                new RosterIntake()
                                        .read(
                                                table("Name", "a"),
                                                new Mapping(Map.of("nom", "Name")))))
                .singleElement()
                .asString()
                .contains("no field “nom”")
                .contains("organization");
    }

    @Test
    @Timeout(30)
    void asksNothingOfAHeaderThatIsNone() {
        String header = "=?x?q?a?= ".repeat(300_000);

        assertThat(only("name," + header, "Jane Roe,38").printed().name()).isEqualTo("Jane Roe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Is your organization national, state or local?",
                "Is your group local, state, or national?",
                "National/State/Local"
            })
    void knowsTheQuestionForTheLevel(String header) {
        assertThat(only("organization|" + header, "Lake Fund|State").printed().tier())
                .isEqualTo("state");
    }

    @Test
    void saysWhichOfTwoLikelyColumnsItTook() {
        assertThat(said("Organization,Company", "Lake,Lake Inc."))
                .singleElement()
                .asString()
                .contains("“Organization” and “Company” both look like the organization");
        assertThat(only("Company,Organization", "Lake Inc.,Lake").printed().organization())
                .isEqualTo("Lake");
        assertThat(only("Organization,Company", ",Lake Inc.").printed().organization())
                .isEqualTo("Lake Inc.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lake Friends,River Friends", "Pet,Shoe size"})
    void asksForAHeaderThatNamesSomebody(String header) {
        assertThat(said(header, "a,b"))
                .singleElement()
                .asString()
                .contains("No column seems to hold names");
    }

    @Test
    void takesAColumnByItsNumberAndAFieldFromNone() {
        Table table = table(",Notes", "Jane Roe,called");
        Mapping byHand = new Mapping(Map.of("name", "#1", "note", ""));

        SignOn jane =
                new RosterIntake().read(table, byHand).value().orElseThrow().signOns().getFirst();

        assertThat(jane.signatory().printed().name()).isEqualTo("Jane Roe");
        assertThat(jane.confidential().note()).isEmpty();
        assertThat(jane.confidential().other()).containsExactly(Map.entry("Notes", "called"));
    }

    @Test
    void saysThatThereIsNoColumnOfThatNumber() {
        Mapping byHand = new Mapping(Map.of("name", "#7"));

        assertThat(new RosterIntake().read(table("a,b", "c,d"), byHand).problems())
                .extracting(Problem::key)
                .containsExactly("table.unknownColumn");
    }
}
