package org.undersigned.letter.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.letter.Recipient;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Problem;
import org.undersigned.problem.Wording;
import org.undersigned.table.Mapping;
import org.undersigned.table.Table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

class RecipientsIntakeTest {

    @Test
    void readsTheCanonicalHeaders() {
        Recipients recipients =
                read(
                        "id|name|title|organization|address|salutation|state|district"
                                + "|group|email|file_name",
                        "7|Jane Roe|Chair|Committee on Lakes|1 Shore Road; Lakeville, NY"
                                + " 10001|Chair Roe|NY|3|A|j@lake.example|roe.pdf");

        Recipients.Addressed addressed = recipients.addressed().getFirst();
        Recipient recipient = addressed.recipient();
        assertThat(recipient.name()).isEqualTo("Jane Roe");
        assertThat(recipient.title()).isEqualTo("Chair");
        assertThat(recipient.organization()).isEqualTo("Committee on Lakes");
        assertThat(recipient.address()).containsExactly("1 Shore Road", "Lakeville, NY 10001");
        assertThat(recipient.salutation()).isEqualTo("Chair Roe");
        assertThat(recipient.fields()).containsEntry("district", "3").containsEntry("id", "7");
        assertThat(addressed.fileName().value()).isEqualTo("roe");
        assertThat(addressed.line()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"MEP", "Councilmember", "Member of Parliament", "Senator", "Diputada", "Mayor"})
    void findsTheNameUnderTheOffice(String header) {
        Recipient recipient = only(header + "|Committee", "Jane Roe|Committee on Lakes");

        assertThat(recipient.name()).isEqualTo("Jane Roe");
        assertThat(recipient.organization()).isEqualTo("Committee on Lakes");
    }

    @Test
    void readsPlaceholdersAsNothing() {
        Outcome<Recipients> outcome = take("name|salutation|title", "Jane Roe|N/A|-");

        Recipient recipient = outcome.value().orElseThrow().addressed().getFirst().recipient();
        assertThat(recipient.salutation()).isEmpty();
        assertThat(recipient.title()).isEmpty();
        assertThat(recipient.fields()).containsEntry("salutation", "");
        assertThat(outcome.problems())
                .extracting(Problem::key)
                .containsOnly("recipients.placeholder");
    }

    @Test
    void warnsOfALetterToAnEmptySeat() {
        assertThat(take("name|district", "Vacant|3").problems())
                .extracting(Problem::key)
                .containsExactly("recipients.vacant");
    }

    @Test
    void addressesALegislatorAsOneWould() {
        Recipient recipient =
                only(
                        "chamber|title|prefix|first|middle|last|suffix|official_full"
                                + "|state|office|building_address|salutation",
                        "Senate|Senator|The Honorable|Jane|Q|Roe||Jane Q. Roe|NY|1 Lake Building"
                                + "|1 Lake Building Washington DC 20510|Dear Senator Roe:");

        assertThat(recipient.name()).isEqualTo("The Honorable Jane Q. Roe");
        assertThat(recipient.address()).containsExactly("1 Lake Building", "Washington, DC 20510");
        assertThat(recipient.salutation()).isEqualTo("Dear Senator Roe:");
        assertThat(recipient.fields())
                .containsEntry("last", "Roe")
                .containsEntry("chamber", "Senate")
                .containsEntry("name", "The Honorable Jane Q. Roe");
    }

    @Test
    void joinsTheNameFromItsPartsWhereTheWholeIsMissing() {
        assertThat(
                        only(
                                        "official_full|prefix|first|middle|last|suffix",
                                        "|Dr.|Jane|Q.|Roe|Jr.")
                                .name())
                .isEqualTo("Dr. Jane Q. Roe Jr.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "name|Street Address|City|State|Zip; Roe|1 Shore Rd|Lakeville|NY|10001; 1 Shore"
                        + " Rd/Lakeville, NY 10001",
                "Name|Straße|PLZ|Ort; Roe|Seeweg 1|12345|Seestadt; Seeweg 1/12345 Seestadt",
                "name|address; Roe|1 Lake St Washington DC 20002-0001; 1 Lake St/Washington, DC"
                        + " 20002-0001",
                "name|address; Roe|1 Lake St, Lakeville, NY 10001; 1 Lake St, Lakeville, NY 10001",
                "name|address|state; Roe||NY; ''",
            })
    void makesLinesOfAnAddress(String header, String row, String lines) {
        assertThat(String.join("/", only(header, row).address())).isEqualTo(lines);
    }

    @Test
    void keepsTheLinesOfAnAddress() {
        assertThat(only("name|address", "Roe|1 Shore Road\r\nLakeville, NY\n\n10001").address())
                .containsExactly("1 Shore Road", "Lakeville, NY", "10001");
    }

    @Test
    void offersEveryColumnButPrivateOnesUnderItsFoldedName() {
        Recipients recipients =
                read(
                        "Name|Pet's Name|Work E-mail|Email 2|Cell phone|Notes|Email",
                        "Roe|Rex|a|b|c|d|e");

        assertThat(recipients.fields()).contains("pet_s_name", "name", "state");
        assertThat(recipients.fields())
                .doesNotContain("work_e_mail", "email_2", "cell_phone", "notes", "email");
        assertThat(recipients.withheld())
                .contains("work_e_mail", "email_2", "cell_phone", "notes", "email");
        assertThat(recipients.addressed().getFirst().recipient().fields())
                .isEqualTo(
                        Map.of(
                                "pet_s_name",
                                "Rex",
                                "name",
                                "Roe",
                                "state",
                                "",
                                "title",
                                "",
                                "organization",
                                "",
                                "address",
                                "",
                                "salutation",
                                "",
                                "district",
                                "",
                                "group",
                                "",
                                "id",
                                ""));
    }

    @Test
    void offersNeitherOfTwoColumnsThatShareAName() {
        Outcome<Recipients> outcome = take("name|Party Name|party-name", "Roe|Lake|Sea");

        assertThat(outcome.value().orElseThrow().fields()).doesNotContain("party_name");
        assertThat(outcome.value().orElseThrow().withheld()).contains("party_name");
        assertThat(lines(outcome))
                .containsExactly(
                        "p.csv: The columns “Party Name” and “party-name” would both be"
                                + " {{recipient.party_name}}, so neither can be used in the letter;"
                                + " give one of them another header");
    }

    @Test
    void namesFilesByRowAndName() {
        String[] rows =
                IntStream.rangeClosed(1, 12).mapToObj(i -> "Roe/" + i + "|").toArray(String[]::new);
        rows[3] = "Poe|Same.PDF";
        rows[4] = "Poe|same";

        assertThat(read("name|file name", rows).addressed())
                .extracting(addressed -> addressed.fileName().value())
                .startsWith("01-Roe-1", "02-Roe-2", "03-Roe-3", "Same", "same-2")
                .endsWith("12-Roe-12")
                .doesNotHaveDuplicates();
    }

    @Test
    void refusesRowsThatNameNobody() {
        assertThat(lines(take("name|organization|state", "Roe||NY", "||MD", "|Lake Board|VA")))
                .containsExactly(
                        "p.csv:3: The row has no name and no organization; add one or leave the row"
                                + " out");
    }

    @Test
    void refusesAFileWithoutRecipients() {
        assertThat(lines(take("name|state")))
                .singleElement()
                .asString()
                .contains("names no recipients");
        assertThat(lines(take("party|color", "a|b")))
                .singleElement()
                .asString()
                .contains("No column seems");
    }

    @Test
    void believesTheUserBeforeTheHeaders() {
        Mapping mapping = new Mapping(Map.of("address", "Home", "name", "Who is it?"));
        Table table = table("Who is it?|Address|Home", "Roe|1 Office Row|2 Home Row");

        Recipient recipient =
                new RecipientsIntake()
                        .read(table, mapping)
                        .value()
                        .orElseThrow()
                        .addressed()
                        .getFirst()
                        .recipient();

        assertThat(recipient.name()).isEqualTo("Roe");
        assertThat(recipient.address()).containsExactly("2 Home Row");
    }

    private static Table table(String header, String... rows) {
        List<Table.Row> read =
                IntStream.range(0, rows.length)
                        .mapToObj(i -> new Table.Row(i + 2, cells(rows[i])))
                        .toList();
        return new Table("p.csv", cells(header), read);
    }

    private static List<String> cells(String line) {
        return Arrays.asList(line.split("\\|", -1));
    }

    private static Outcome<Recipients> take(String header, String... rows) {
        return new RecipientsIntake().read(table(header, rows), Mapping.NONE);
    }

    private static Recipients read(String header, String... rows) {
        return take(header, rows).value().orElseThrow();
    }

    private static Recipient only(String header, String row) {
        return read(header, row).addressed().getFirst().recipient();
    }

    private static List<String> lines(Outcome<Recipients> outcome) {
        Wording wording = new Wording(Locale.ENGLISH);
        return outcome.problems().stream().map(wording::line).toList();
    }
}
