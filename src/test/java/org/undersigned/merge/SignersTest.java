package org.undersigned.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.merge.LetterBuilder.field;
import static org.undersigned.merge.LetterBuilder.letter;
import static org.undersigned.merge.LetterBuilder.text;
import static org.undersigned.merge.LetterBuilder.with;

import org.junit.jupiter.api.Test;
import org.undersigned.letter.Letter;
import org.undersigned.letter.Places;
import org.undersigned.letter.SignatoryList;
import org.undersigned.letter.SignatoryList.Columns;
import org.undersigned.letter.SignatoryList.Count;
import org.undersigned.letter.SignatoryList.Group;
import org.undersigned.letter.SignatoryList.Layout;
import org.undersigned.letter.SignatoryList.Order;
import org.undersigned.letter.SignatoryList.Shown;
import org.undersigned.merge.SignerGroup.Detail;
import org.undersigned.merge.SignerGroup.Tie;
import org.undersigned.problem.Place;
import org.undersigned.roster.Capacity;
import org.undersigned.roster.Roster;
import org.undersigned.roster.Signatory;
import org.undersigned.roster.Signatory.Printed;
import org.undersigned.roster.Signatory.Standing;
import org.undersigned.roster.Status;

import java.util.List;

/// What is printed of those who sign, and how they are counted.
class SignersTest {

    private static final Signatory FUND =
            organization("Lake Fund", "https://lake.example/", "EX", "DE", Status.CONFIRMED);
    private static final Signatory POND =
            organization("Pond", "http://pond.example/a/", "EX", "", Status.PENDING);
    private static final Signatory ROE =
            new Signatory(
                    new Printed("Jane Roe", "Nurse", "", "", "local", "NL", "EU", ""),
                    Capacity.INDIVIDUAL,
                    new Standing(Status.CONFIRMED, 0, ""),
                    4);

    @Test
    void printsOnlyThoseWhoAreConfirmedInTheirOrder() {
        Copy copy = copy(letter().build(), ROE, POND, FUND);

        assertThat(copy.signers())
                .singleElement()
                .satisfies(group ->
                        assertThat(group.signers())
                                .extracting(signer -> signer.details().getFirst().text())
                                .containsExactly("Lake Fund", "Jane Roe"));
        assertThat(copy.signers().getFirst().signers().getLast().place())
                .isEqualTo(Place.line("roster.csv", 4));
    }

    @Test
    void printsNoListForNobody() {
        Letter letter = letter().says(text("We are "), field("signatories.count")).build();

        Copy copy = copy(letter, POND);

        assertThat(copy.signers()).isEmpty();
        assertThat(Dump.passages(copy.body())).containsExactly("We are 0");
    }

    @Test
    void showsCountriesByNameAndWebsitesWithoutScheme() {
        Letter letter = letter().in("es").lists(show(Shown.WEBSITE, Shown.COUNTRY)).build();

        assertThat(details(copy(letter, FUND, ROE)))
                .containsExactly(
                        List.of(
                                new Detail(Shown.WEBSITE, "lake.example"),
                                new Detail(Shown.COUNTRY, "Alemania")),
                        List.of(new Detail(Shown.COUNTRY, "Unión Europea")));
    }

    @Test
    void fallsBackToTheNameWhenNothingIsLeftToShow() {
        Letter letter = letter().lists(show(Shown.SECTION)).build();

        assertThat(details(copy(letter, FUND, ROE)))
                .containsExactly(
                        List.of(new Detail(Shown.ORGANIZATION, "Lake Fund")),
                        List.of(new Detail(Shown.NAME, "Jane Roe")));
    }

    @Test
    void beginsWithTheOrganizationThatSigns() {
        Signatory club = member(Capacity.ORGANIZATION);

        assertThat(details(copy(letter().build(), club)))
                .containsExactly(
                        List.of(
                                new Detail(Shown.ORGANIZATION, "Elm Club"),
                                new Detail(Shown.NAME, "Ada Thorne"),
                                new Detail(Shown.TITLE, "Chair")));
    }

    @Test
    void keepsAnOrderThatTheLetterAsksFor() {
        Letter letter = letter().lists(show(Shown.NAME, Shown.ORGANIZATION)).build();

        assertThat(details(copy(letter, member(Capacity.ORGANIZATION))).getFirst())
                .extracting(Detail::text)
                .containsExactly("Ada Thorne", "Elm Club");
    }

    @Test
    void neverPrintsAPersonAsTheOrganizationAlone() {
        Letter letter = letter().lists(show(Shown.ORGANIZATION, Shown.STATE)).build();

        assertThat(details(copy(letter, member(Capacity.INDIVIDUAL))))
                .containsExactly(
                        List.of(
                                new Detail(Shown.NAME, "Ada Thorne"),
                                new Detail(Shown.STATE, "EX")));
    }

    @Test
    void printsInAListOfNamesTheFirstOfThemAndWhatAddsToIt() {
        SignatoryList list = show(Shown.NAME, Shown.TITLE, Shown.ORGANIZATION, Shown.STATE);
        Letter letter = letter().lists(in(Layout.NAMES, list)).build();

        assertThat(details(copy(letter, member(Capacity.INDIVIDUAL), FUND)))
                .containsExactly(
                        List.of(
                                new Detail(Shown.NAME, "Ada Thorne"),
                                new Detail(Shown.STATE, "EX")),
                        List.of(
                                new Detail(Shown.ORGANIZATION, "Lake Fund"),
                                new Detail(Shown.STATE, "EX")));
    }

    @Test
    void knowsWhoseAffiliationSignsNothing() {
        Signatory person = member(Capacity.INDIVIDUAL);
        Signatory club = member(Capacity.ORGANIZATION);
        SignatoryList list = show(Shown.NAME, Shown.ORGANIZATION);

        assertThat(affiliated(list, person, club)).containsExactly(true, false);
        assertThat(affiliated(show(Shown.NAME), person)).containsExactly(false);
        assertThat(affiliated(in(Layout.NAMES, list), person)).containsExactly(false);
        assertThat(affiliated(withoutDisclaimer(list), person)).containsExactly(false);
    }

    private static List<Boolean> affiliated(SignatoryList list, Signatory... signatories) {
        return copy(letter().lists(list).build(), signatories).signers().stream()
                .flatMap(group -> group.signers().stream())
                .map(SignerGroup.Signer::affiliated)
                .toList();
    }

    @Test
    void namesBothWhoSignsAndForWhom() {
        Signatory person = member(Capacity.ON_BEHALF);

        for (Layout layout : Layout.values()) {
            Copy copy = copy(letter().lists(in(layout, show(Shown.NAME))).build(), person);
            assertThat(details(copy))
                    .containsExactly(
                            List.of(
                                    new Detail(Shown.NAME, "Ada Thorne"),
                                    new Detail(Shown.ORGANIZATION, "Elm Club")));
            assertThat(copy.signers().getFirst().signers().getFirst().tie())
                    .isEqualTo(Tie.REPRESENTED);
        }
    }

    private static Signatory member(Capacity capacity) {
        return new Signatory(
                new Printed("Ada Thorne", "Chair", "Elm Club", "", "", "EX", "", ""),
                capacity,
                new Standing(Status.CONFIRMED, 0, ""),
                5);
    }

    @Test
    void countsByCapacityAndState() {
        Letter letter =
                letter().to(with("state", "ex"))
                        .says(
                                field("signatories.organizations"),
                                text(" and "),
                                field("signatories.individuals"),
                                text(" in "),
                                field("signatories.states"),
                                text(", here "),
                                field("signatories.in_state"))
                        .build();

        assertThat(Dump.passages(copy(letter, FUND, POND, ROE).body()))
                .containsExactly("1 and 1 in 2, here 1");
    }

    @Test
    void knowsStatesHoweverTheyAreWritten() {
        Signatory coded = organization("Elm", "", "CA", "", Status.CONFIRMED);
        Signatory named = organization("Oak", "", "California", "", Status.CONFIRMED);
        Letter letter =
                letter().to(with("state", "Calif."))
                        .says(
                                field("signatories.in_state"),
                                text(" of "),
                                field("signatories.states"),
                                text(" in "),
                                field("recipient.state"))
                        .build();

        assertThat(Dump.passages(copy(letter, coded, named).body()))
                .containsExactly("2 of 1 in Calif.");
    }

    @Test
    void takesACountOfNobodyForNoValue() {
        Letter letter =
                letter().to(with("state", "SM"))
                        .says(
                                text("We sign"),
                                LetterBuilder.when("signatories.in_state", text(" in your state")),
                                text("."))
                        .build();

        assertThat(Dump.passages(copy(letter, FUND).body())).containsExactly("We sign.");
    }

    @Test
    void stripsWhatWouldTurnALineAround() {
        Signatory turned = organization("Fund \u202Eekal\u0000\tone", "", "", "", Status.CONFIRMED);

        assertThat(details(copy(letter().build(), turned)))
                .containsExactly(List.of(new Detail(Shown.ORGANIZATION, "Fund ekal one")));
    }

    private static Signatory organization(
            String name, String website, String state, String country, Status status) {
        return new Signatory(
                new Printed("", "", name, website, "", state, country, ""),
                Capacity.ORGANIZATION,
                new Standing(status, 0, ""),
                3);
    }

    private static SignatoryList show(Shown... fields) {
        return new SignatoryList(
                Order.AS_LISTED,
                Group.NONE,
                Columns.AUTO,
                Layout.BLOCKS,
                Count.NONE,
                List.of(fields),
                true);
    }

    private static SignatoryList in(Layout layout, SignatoryList list) {
        return new SignatoryList(
                list.order(),
                list.group(),
                list.columns(),
                layout,
                list.count(),
                list.show(),
                list.disclaimer());
    }

    private static SignatoryList withoutDisclaimer(SignatoryList list) {
        return new SignatoryList(
                list.order(),
                list.group(),
                list.columns(),
                list.layout(),
                list.count(),
                list.show(),
                false);
    }

    private static Copy copy(Letter letter, Signatory... signatories) {
        Roster roster = new Roster("roster.csv", List.of(signatories));
        return new Merge(letter, Places.NONE, roster).joint().value().orElseThrow();
    }

    private static List<List<Detail>> details(Copy copy) {
        return copy.signers().stream()
                .flatMap(group -> group.signers().stream())
                .map(SignerGroup.Signer::details)
                .toList();
    }
}
