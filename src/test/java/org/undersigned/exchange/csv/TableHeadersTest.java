package org.undersigned.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.exchange.csv.TextTables.read;
import static org.undersigned.exchange.csv.TextTables.said;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.table.Sifted;
import org.undersigned.table.Table;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Where the header of a table is, and what is wrong with it.
class TableHeadersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Signer,,Group / First,Last,Name / Jane,Roe,Lake | Signer - First;Signer -"
                        + " Last;Group - Name",
                "Respondent ID,Your name?,Reach us,, / ,Open-Ended Response,Name,City/Town,ZIP /"
                    + " 7,Jane Roe,Lake,Elm,1 | Respondent ID;Your name?;Reach us - Name;Reach us -"
                    + " City/Town;Reach us - ZIP",
                "StartDate,Q1 / Start Date,Your name? / {\"ImportId\":\"a\"},b / x,Jane Roe | Start"
                        + " Date;Your name?",
                "name,state / Name,Ohio | name;state",
                "Signer,,Organization, / First,Last,Name,City / Jane,Roe,Lake,Elm | Signer -"
                        + " First;Signer - Last;Organization - Name;Organization - City",
            })
    void joinsTheLinesOfAHeader(String lines, String header) {
        Table table = read(lines.replace(" / ", "\n") + "\n");

        assertThat(String.join(";", table.header())).isEqualTo(header);
        assertThat(table.rows()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Name;Organization\"\n\n\"Jane Roe;Lake\"\n",
                "\"Name,\"\"Organization\"\"\"\n\n\"Jane Roe,\"\"Lake\"\"\"\n"
            })
    void unpacksLinesThatAreQuotedAsAWhole(String text) {
        assertThat(read(text).header()).containsExactly("Name", "Organization");
        assertThat(read(text).rows())
                .containsExactly(new Table.Row(3, List.of("Jane Roe", "Lake")));
    }

    @Test
    void leavesACellAloneThatHasACommaInIt() {
        String text = "\"Name, as printed\"\n\"Roe, Jane\"\n\"Poe, John\"\n";

        assertThat(read(text).header()).containsExactly("Name, as printed");
        assertThat(read(text).rows().getFirst().cells()).containsExactly("Roe, Jane");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sign-on list / Name,Organization / Jane Roe,Lake | 3",
                "# exported / Sheet 1 / Name;Organization;E-mail / Jane Roe;Lake;j@x.example | 4",
                "Rivers Union / Jane Roe, Director / Sam Poe, Chair | 2",
                "Rivers Union / Cats, Dogs and Birds / Lake Watch | 2",
            })
    void findsTheHeaderBelowATitleWithoutSeparators(String lines, int first) {
        Table table = read(lines.replace(" / ", "\n") + "\n");

        assertThat(table.rows().getFirst().line()).isEqualTo(first);
        assertThat(table.header().getFirst().equals("Name")).isEqualTo(first > 2);
    }

    @Test
    void findsTheHeaderBelowATitle() {
        String text =
                """
                Sign-on letter: benches,,
                ,,
                As of March 3,,
                Name,Crew,State
                Roe,A,NY
                """;

        assertThat(read(text).header()).containsExactly("Name", "Crew", "State");
        assertThat(read(text).rows()).containsExactly(new Table.Row(5, List.of("Roe", "A", "NY")));
        assertThat(said(text))
                .singleElement()
                .asString()
                .startsWith("t.csv:1: What stands above line 4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Name,,\nRoe,Lake,NY\n", "Crew,,\nLake,River,NY\nSea,Pond,NY\n"})
    void takesNothingForATitleThatMayBeAHeader(String text) {
        assertThat(read(text).rows().getFirst().line()).isEqualTo(2);
    }

    @Test
    void leavesOutAHeaderBetweenTwoListsPastedTogether() {
        String text = "name,state\nRoe,NY\nname,state\nPoe,MD\n";

        assertThat(read(text).rows()).hasSize(2);
        assertThat(said(text)).singleElement().asString().contains("t.csv:3", "once more");
    }

    @Test
    void joinsColumnsOfOneHeaderThatNeverContradictEachOther() {
        String text = "Name,Crew,name\nRoe,Lake,\n,Sea,Poe\nLoe,Pond,Loe\n";

        assertThat(read(text).rows())
                .extracting(row -> row.cells().getFirst())
                .containsExactly("Roe", "Poe", "Loe");
        assertThat(said(text)).isEmpty();
    }

    @Test
    void skipsBlankLinesBeforeTheHeaderAndAtTheEnd() {
        Table table = read("\n,,\n \nname,state,\nRoe,NY,\n,,\n\n,,\n");

        assertThat(table.header()).containsExactly("name", "state");
        assertThat(table.rows()).containsExactly(new Table.Row(5, List.of("Roe", "NY")));
    }

    @Test
    void warnsOfDoubleAndMissingHeaders() {
        assertThat(said("Email,email,,\n1,2,,4\n"))
                .containsExactly(
                        "t.csv:1: Columns 1 and 2 are both headed “email”; give one of them another"
                                + " header",
                        "t.csv:1: Column 4 has data but no header; write in its first row what it"
                                + " holds");
    }

    @Test
    void warnsOfAHeaderAlone() {
        assertThat(said("name,state\n")).singleElement().asString().contains("no rows below");
    }

    @Test
    void readsRowsWithoutAHeader() {
        Table table =
                new TableReader()
                        .sift("", "Ada\tEX\nBo\nCy\tEX\tmore\n", false)
                        .then(Sifted::whole)
                        .value()
                        .orElseThrow();

        assertThat(table.header()).containsExactly("", "", "");
        assertThat(table.rows())
                .extracting(Table.Row::cells)
                .containsExactly(
                        List.of("Ada", "EX", ""),
                        List.of("Bo", "", ""),
                        List.of("Cy", "EX", "more"));
    }

    @Test
    void tellsOnceOfFiftyColumnsWithOneHeader() {
        String header = "Answer,".repeat(49) + "Answer";
        String twice =
                IntStream.range(0, 9)
                        .mapToObj(i -> "H" + i + ",H" + i)
                        .collect(Collectors.joining(","));

        assertThat(said(header + "\n1" + ",2".repeat(49)))
                .containsExactly(
                        "t.csv:1: 50 columns, from 1 to 50, are all headed “Answer”; give each"
                                + " another header");
        assertThat(said(twice + "\n1" + ",2,3".repeat(8) + ",4"))
                .containsExactly(
                        "t.csv:1: 9 headers stand above more than one column, such as “H0”; give"
                                + " each another header");
        assertThat(said("Name" + ",".repeat(8) + "\n1" + ",2".repeat(8)))
                .containsExactly(
                        "t.csv:1: 8 columns have data but no header, the first of them column 2;"
                                + " write in its first row what each holds");
    }
}
