package org.undersigned.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.exchange.csv.TextTables.read;
import static org.undersigned.exchange.csv.TextTables.said;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.table.Sifted;
import org.undersigned.table.Table;

import java.util.List;
import java.util.concurrent.TimeUnit;

/// The rows of tables that are text.
class TableReaderTest {

    @Test
    void readsAHeaderAndTheRowsBelowIt() {
        Table table = read("name,state\nJane Roe,NY\n\"Poe, Edgar\",MD\n");

        assertThat(table.header()).containsExactly("name", "state");
        assertThat(table.rows())
                .containsExactly(
                        new Table.Row(2, List.of("Jane Roe", "NY")),
                        new Table.Row(3, List.of("Poe, Edgar", "MD")));
    }

    @Test
    void countsTheLinesInsideQuotedCells() {
        Table table =
                read("\"Name\nas printed\",note\r\nRoe,\"one\r\ntwo\rthree\"\r\n\r\nPoe,x\r\n");

        assertThat(table.header()).containsExactly("Name\nas printed", "note");
        assertThat(table.rows()).extracting(Table.Row::line).containsExactly(3, 7);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void findsTheSeparator(String separator) {
        String text = "name,country,affiliation\nJane Roe,BE,\"Lake; River\"\nAnn Poe,FR,Sea\n";

        Table table = read(text.replace(",", separator).replace("Lake; River", "L,a;k|e"));

        assertThat(table.header()).containsExactly("name", "country", "affiliation");
        assertThat(table.rows().getFirst().cells()).containsExactly("Jane Roe", "BE", "L,a;k|e");
    }

    @Test
    void isNotMisledByCommasInsideTheCellsOfAnotherSeparator() {
        Table table = read("name;title\nRoe, Jane;Chair, Board\nPoe, Ann;Clerk, Board\n");

        assertThat(table.rows().getFirst().cells()).containsExactly("Roe, Jane", "Chair, Board");
    }

    @Test
    void believesWhatExcelWritesInTheFirstLine() {
        Table table = read("sep=;\r\na,b;c\r\n1,2;3\r\n");

        assertThat(table.header()).containsExactly("a,b", "c");
        assertThat(table.rows().getFirst().line()).isEqualTo(3);
    }

    @Test
    void keepsARowOfSeparatorsBetweenRows() {
        assertThat(read("name,state\nRoe,NY\n,\nPoe,MD\n").rows())
                .extracting(Table.Row::line)
                .containsExactly(2, 3, 4);
    }

    @Test
    void takesQuotationMarksAsWrittenWhenThereIsOnlyOneWayToMeanThem() {
        String text = "name,state\n\"Mothers\" for Peace,NY\n\"The \"Best\" Group\",MD\nPoe,VA\n";

        assertThat(read(text).rows())
                .extracting(row -> row.cells().getFirst())
                .containsExactly("\"Mothers\" for Peace", "The \"Best\" Group", "Poe");
        assertThat(said(text))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("t.csv:2: The row has text");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a,b~1,2~\"x,4~5,6 | 3",
                "a,b~1,\"one~two\"~\"x,4~5,6~ | 4",
                "a,b~\"one~two\",\"x~5,6 | 3",
                "a,b~\"x,1~2,3~\"Bar, Inc\",CA~5,6 | 2"
            })
    void tellsWhereATornQuotationMarkOpens(String text, int line) {
        assertThat(said(text.replace('~', '\n')))
                .singleElement()
                .asString()
                .startsWith("t.csv:" + line + ": A quotation mark opens");
    }

    @Test
    void refusesRowsWithMoreCellsThanTheHeader() {
        String text = "name,state\nFarmers, Ranchers and Friends,NY\nRoe,MD,,\n";

        assertThat(said(text))
                .containsExactly(
                        "t.csv:2: The row has 3 cells and the header 2; put quotation marks around"
                                + " a cell that contains the separator");
    }

    @Test
    void tellsOnceWhatHappensHundredsOfTimes() {
        String text = "name,state\n" + "Farmers, Ranchers,NY\n".repeat(212);

        assertThat(said(text))
                .singleElement()
                .asString()
                .contains("and the header 2 (so have 211 more rows)");
    }

    @Test
    void warnsOfARowThatIsShortAmongFullOnes() {
        String text = "name,title,state\n" + "Roe,Chair,NY\n".repeat(20) + "Poe\n";

        assertThat(said(text))
                .singleElement()
                .asString()
                .startsWith("t.csv:22: The row has one cell");
    }

    @Test
    void padsShortRowsWithoutAWordWhereTheyAreTheHabit() {
        assertThat(said("name,title,state\nRoe\nPoe\nDoe,Chair,NY\n")).isEmpty();
    }

    @Test
    void asksForNoQuotationMarksInASingleColumn() {
        assertThat(read("organization\nLake, Sea & Sons\n").rows())
                .hasSize(1)
                .first()
                .satisfies(row -> assertThat(row.cells()).hasSize(1));
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void readsMillionsOfStrayQuotationMarksInTime() {
        assertThat(said("name,state\n" + "\"a\" b,c\n".repeat(20_000))).hasSize(1);
        assertThat(said("name,state\n" + "\"a,c\n".repeat(200_001))).hasSize(1);
        assertThat(said("\"".repeat(1_000_001))).hasSize(1);
        assertThat(read(",".repeat(100_000) + "\n" + "a").header()).hasSize(1);
    }

    @Test
    void siftsOutRowsThatAreTooLong() {
        Sifted<Table> sifted =
                new TableReader()
                        .sift("r.csv", "name,state\nAda,EX\nBo,EX,too,much\nCy,EX\n", true)
                        .value()
                        .orElseThrow();

        assertThat(sifted.rest().rows()).extracting(Table.Row::line).containsExactly(2, 4);
        assertThat(sifted.unfit()).extracting(it -> it.place().line()).containsExactly(3);
    }
}
