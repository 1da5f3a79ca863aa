package org.undersigned.roster.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.undersigned.roster.intake.Lists.only;
import static org.undersigned.roster.intake.Lists.read;
import static org.undersigned.roster.intake.Lists.said;
import static org.undersigned.roster.intake.Lists.signOn;
import static org.undersigned.roster.intake.Lists.table;
import static org.undersigned.roster.intake.Lists.take;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.problem.Problem;
import org.undersigned.roster.Capacity;
import org.undersigned.roster.Emblems;
import org.undersigned.roster.SignOn;
import org.undersigned.roster.SignOnList;
import org.undersigned.roster.Signatory;
import org.undersigned.roster.Status;
import org.undersigned.table.Cleaning;
import org.undersigned.table.Mapping;
import org.undersigned.table.Rule;
import org.undersigned.table.Sifted;
import org.undersigned.table.Table;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

class RosterIntakeTest {

    @Test
    void readsTheCanonicalHeaders() {
        SignOn signOn =
                signOn(
                        "name,title,organization,website,capacity,tier,state,country,section"
                                + ",rank,status,sort_key,email,phone,note,signed_on",
                        "Jane Roe,Chair,Lake Friends,lake.example,organization,local,NY,US,Water"
                                + ",1,confirmed,Lake,j@lake.example,555-0100,called,2026-02-01");
        Signatory signatory = signOn.signatory();

        assertThat(signatory.printed())
                .isEqualTo(
                        new Signatory.Printed(
                                "Jane Roe",
                                "Chair",
                                "Lake Friends",
                                "lake.example",
                                "local",
                                "NY",
                                "US",
                                "Water"));
        assertThat(signatory.capacity()).isEqualTo(Capacity.ORGANIZATION);
        assertThat(signatory.standing())
                .isEqualTo(new Signatory.Standing(Status.CONFIRMED, 1, "Lake"));
        assertThat(signOn.confidential().email()).isEqualTo("j@lake.example");
        assertThat(signOn.confidential().signedOn()).isEqualTo("2026-02-01");
        assertThat(signatory.line()).isEqualTo(2);
    }

    @Test
    void readsWhatAFormMakesOfItsQuestions() {
        SignOn signOn =
                signOn(
                        "Timestamp|Email Address|1. What is your full name? (as it should"
                                + " appear)|2. Name of your organization *|Your title\n"
                                + "(if any)|May we call you?",
                        "2/1/2026 10:04:21|j@lake.example|Jane Roe|Lake Friends|Chair|yes");

        Signatory signatory = signOn.signatory();
        assertThat(signatory.printed().name()).isEqualTo("Jane Roe");
        assertThat(signatory.printed().organization()).isEqualTo("Lake Friends");
        assertThat(signatory.printed().title()).isEqualTo("Chair");
        assertThat(signOn.confidential().other())
                .containsExactly(Map.entry("May we call you?", "yes"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "first_name,Last Name; Jane,Roe; Jane Roe",
                "FIRSTNAME,LASTNAME; Jane,Roe; Jane Roe",
                "FirstName,MiddleName,LastName,Suffix; Jane,Q.,Roe,Jr.; Jane Q. Roe Jr.",
                "First,Last,Suffix; Jane,Roe,PhD; Jane Roe, PhD",
                "Apellido/s:,Nombre/s:; Núñez,Ana; Ana Núñez",
                "Nombre,Apellidos; Ana,Núñez Gil; Ana Núñez Gil",
                "Apellido paterno,Apellido materno,Nombres; Núñez,Gil,Ana; Ana Núñez Gil",
                "Nombre,Primer apellido,Segundo apellido; Ana,Núñez,Gil; Ana Núñez Gil",
                "Nombre,Primer apellido,Segundo apellido; Ana,Núñez,; Ana Núñez",
                "Prénom,Nom,Second surname; Ana,Núñez,Gil; Ana Núñez Gil",
                "Nom,Prénom; Lefèvre,Ana; Ana Lefèvre",
                "Vorname,Name; Ana,Müller; Ana Müller",
                "Name,Last name; Ana Müller,Müller; Ana Müller",
                "first_name,last_name,name; Jane,Roe,J. Roe; J. Roe",
                "first_name,name,last_name; Jane,,Roe; Jane Roe",
            })
    void findsTheWholeName(String header, String row, String name) {
        assertThat(only(header.replace(',', '|'), row.replace(',', '|')).printed().name())
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "Total: 212|, “Total: 212” looks like the sum",
        "|Grand total, “Grand total” looks like the sum",
        "Name|, “Name” looks like a header",
        "|Organization name, “Organization name” looks like a header",
        "|#REF!, “#REF!” is what a spreadsheet writes",
        "Ann Poe|#¿NOMBRE?, “#¿NOMBRE?” is what a spreadsheet writes",
        "Jane Roe and Ann Poe|, “Jane Roe and Ann Poe” looks like two people",
        "Jane Roe / Ann Poe|, “Jane Roe / Ann Poe” looks like two people",
    })
    void doubtsWhatNobodyMeantToList(String row, String said) {
        assertThat(said("name|organization", row))
                .singleElement()
                .asString()
                .startsWith("r.csv:2: " + said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"|Total Lakes", "|Lake and River", "Ana Sum|", "#MeToo|", "Ann Andrew|"})
    void doesNotDoubtEveryName(String row) {
        assertThat(said("name|organization", row)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Organizations,Names",
        "Full name of your organization,Official name of representative",
        "Nome da organização,Nome completo",
        "Nombre de la organización,Nombre del representante",
        "Organizacja,Imię i nazwisko",
        "Naam organisatie,Naam",
        "団体名・所属,氏名（フルネーム）",
    })
    void knowsWhatHeadersCallOrganizationsAndPeople(String organization, String name) {
        Signatory signatory = only(organization + "|" + name, "Lake Friends|Jane Roe");

        assertThat(signatory.printed().organization()).isEqualTo("Lake Friends");
        assertThat(signatory.printed().name()).isEqualTo("Jane Roe");
    }

    @Test
    void knowsThePicturesOfFilesFromTypedSignatures() {
        List<SignOn> list =
                take("name,Signature,Organization logo", "Ada Thorne,ada.PNG,elm.svg", "Bo Roe,Bo,")
                        .value()
                        .orElseThrow()
                        .signOns();

        assertThat(list)
                .extracting(it -> it.signatory().emblems())
                .containsExactly(new Emblems("ada.PNG", "elm.svg"), Emblems.NONE);
        assertThat(list.getLast().confidential().other()).containsEntry("signature", "Bo");
    }

    @Test
    void letsTheOrganizationSignIfThereIsOne() {
        assertThat(read("name,organization", "Jane Roe,Lake Friends", "Ann Poe,", ",River Friends"))
                .extracting(Signatory::capacity)
                .containsExactly(Capacity.ORGANIZATION, Capacity.INDIVIDUAL, Capacity.ORGANIZATION);
    }

    @Test
    void alwaysListsSomebody() {
        List<Signatory> signatories =
                read(
                        "name,organization,capacity",
                        "Lake Friends,,organization",
                        "Jane Roe,Lake Friends,As an individual",
                        ",River Friends,individual");

        assertThat(signatories)
                .extracting(Signatory::listedName)
                .containsExactly("Lake Friends", "Jane Roe", "River Friends");
    }

    @Test
    void refusesRowsThatNameNobody() {
        assertThat(said("name,organization,state", "Jane Roe,,NY", ",,MD", "Poe,,"))
                .containsExactly(
                        "r.csv:3: The row has no name and no organization; add one or leave the row"
                                + " out");
    }

    @Test
    void tellsOnceWhatIsWrongWithHundredsOfRows() {
        String[] rows = IntStream.range(0, 212).mapToObj(i -> ",NY").toArray(String[]::new);

        assertThat(said("name,state", rows))
                .containsExactly(
                        "r.csv:2: The row has no name and no organization (nor have 211 more rows);"
                                + " add one or leave the row out");
    }

    @Test
    void takesOutWhatCannotBeSeen() {
        Signatory signatory =
                only(
                        "name|organization",
                        "\u202EJa\u0000ne \u00A0 Roe\u200B|Cafe\u0301\nFriends\t");

        assertThat(signatory.printed().name()).isEqualTo("Jane Roe");
        assertThat(signatory.printed().organization()).isEqualTo("Café Friends");
    }

    @Test
    void showsNothingPrivateInItsText() {
        assertThat(signOn("name,email,Pet", "Jane Roe,j@lake.example,cat").toString())
                .doesNotContain("lake.example", "cat");
    }

    @Test
    void siftsOutTheRowsThatCannotBeUsed() {
        Table table =
                table("name,status", "Jane Roe,", ",confirmed", "Ana Poe,purple", "Li Wei,yes");

        Sifted<SignOnList> sifted =
                new RosterIntake().sift(table, Mapping.NONE).value().orElseThrow();

        assertThat(sifted.rest().roster().signatories())
                .extracting(Signatory::listedName)
                .containsExactly("Jane Roe", "Li Wei");
        assertThat(sifted.unfit())
                .extracting(it -> it.place().line(), Problem::key)
                .containsExactly(
                        tuple(3, "roster.rowWithoutName"), tuple(4, "roster.unknownStatus"));
        assertThat(new RosterIntake().read(table, Mapping.NONE).value()).isEmpty();
    }

    @Test
    void tellsWhichCellsItChangedSoThatOneCanSeeIt() {
        Table table =
                table(
                        "organization,country,status,tier,title",
                        "Lake  Friends,France,yes,National,N/A",
                        "Pond,FR,confirmed,national,Chair");

        assertThat(new RosterIntake().sift(table, Mapping.NONE).value().orElseThrow().cleanings())
                .containsExactlyInAnyOrder(
                        new Cleaning(
                                2, "organization", Rule.SPACES, "Lake  Friends", "Lake Friends"),
                        new Cleaning(2, "country", Rule.COUNTRIES, "France", "FR"),
                        new Cleaning(2, "title", Rule.PLACEHOLDERS, "N/A", ""),
                        new Cleaning(2, "status", Rule.WORDS, "yes", "confirmed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "- ", "Ana and Bo ", "Lee, ", "a@", "Ã©", "A.", "'", "1) "})
    @Timeout(5)
    void refusesAtOnceWhatIsTooLongForAName(String unit) {
        String endless = unit.repeat(500_000);

        assertThat(said("name|organization", "Jane Roe|Elm Trust", endless + "|" + endless))
                .singleElement()
                .asString()
                .matches("r.csv:3: The (name|organization) is [\\d,]+ characters long, which.*");
    }

    @Test
    void takesNotesOfAnyLength() {
        assertThat(said("name|note", "Jane Roe|" + "Long. ".repeat(1000))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Individual", "self", "Private person", "Particular", "Privatperson"})
    void takesWhoSignsForThemselvesForNoOrganization(String organization) {
        Signatory signatory = only("name,organization", "Jane Roe," + organization);

        assertThat(signatory.capacity()).isEqualTo(Capacity.INDIVIDUAL);
        assertThat(signatory.printed().organization()).isEmpty();
        assertThat(said("name,organization", "Jane Roe," + organization))
                .singleElement()
                .asString()
                .contains("“" + organization + "” as the organization was read as nothing");
        assertThat(only("organization", organization).printed().organization())
                .isEqualTo(organization);
    }

    @Test
    void doubtsTwoOrganizationsInOneCell() {
        assertThat(said("organization", "Elm Trust; Lake Fund", "Elm; a trust", "AT&amp;T"))
                .singleElement()
                .asString()
                .contains("“Elm Trust; Lake Fund” looks like two organizations");
    }
}
