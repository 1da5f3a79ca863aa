package org.undersigned.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Wording;
import org.undersigned.table.Sifted;
import org.undersigned.table.Table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

class TableReaderTest {

    @TempDir private Path folder;

    @Test
    void readsAHeaderAndTheRowsBelowIt() {
        Table table = read("name,state\nJane Roe,NY\n\"Poe, Edgar\",MD\n");

        assertThat(table.header()).containsExactly("name", "state");
        assertThat(table.rows())
                .containsExactly(
                        new Table.Row(2, List.of("Jane Roe", "NY")),
                        new Table.Row(3, List.of("Poe, Edgar", "MD")));
    }

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
            })
    void joinsTheLinesOfAHeader(String lines, String header) {
        Table table = read(lines.replace(" / ", "\n") + "\n");

        assertThat(String.join(";", table.header())).isEqualTo(header);
        assertThat(table.rows()).hasSize(1);
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
    void believesWhatExcelWritesInTheFirstLine() {
        Table table = read("sep=;\r\na,b;c\r\n1,2;3\r\n");

        assertThat(table.header()).containsExactly("a,b", "c");
        assertThat(table.rows().getFirst().line()).isEqualTo(3);
    }

    @Test
    void skipsBlankLinesBeforeTheHeaderAndAtTheEnd() {
        Table table = read("\n,,\n \nname,state,\nRoe,NY,\n,,\n\n,,\n");

        assertThat(table.header()).containsExactly("name", "state");
        assertThat(table.rows()).containsExactly(new Table.Row(5, List.of("Roe", "NY")));
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
    void warnsOfDoubleAndMissingHeaders() {
        assertThat(said("Email,email,,\n1,2,,4\n"))
                .containsExactly(
                        "t.csv:1: Columns 1 and 2 are both headed “email”; give one of them another"
                                + " header",
                        "t.csv:1: Column 4 has data but no header; write in its first row what it"
                                + " holds");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", ",,,\n ,,", "\uFEFF"})
    void refusesAnEmptyFile(String text) throws IOException {
        assertThat(lines(read(text.getBytes(UTF_8)))).singleElement().asString().contains("empty");
    }

    @Test
    void warnsOfAHeaderAlone() {
        assertThat(said("name,state\n")).singleElement().asString().contains("no rows below");
    }

    @Test
    void asksForNoQuotationMarksInASingleColumn() {
        assertThat(read("organization\nLake, Sea & Sons\n").rows())
                .hasSize(1)
                .first()
                .satisfies(row -> assertThat(row.cells()).hasSize(1));
    }

    @Test
    void namesWhatIsNoFileOfRows() throws IOException {
        assertThat(lines(new TableReader().read(folder.resolve("none.csv"), "none.csv")))
                .containsExactly("none.csv: There is no such file; check its name and folder");
        assertThat(lines(new TableReader().read(folder, "here")))
                .containsExactly("here: This is a folder; name the file in it");
        assertThat(lines(read(new byte[] {0x50, 0x4B, 3, 4, 'x', 'l', '/'})))
                .singleElement()
                .asString()
                .contains("spreadsheet");
        assertThat(lines(read("%PDF-1.7".getBytes(UTF_8))))
                .singleElement()
                .asString()
                .contains("PDF");
        assertThat(lines(read(new byte[] {1, 0, 2, 0, 0, 0, 3})))
                .singleElement()
                .asString()
                .contains("not a text file");
        assertThat(lines(read("<!DOCTYPE html><p>".getBytes(UTF_8))))
                .singleElement()
                .asString()
                .contains("web page");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<table border=1><tr><td>Roe            | web page",
                "<?xml version='1.0'?><html><p>         | web page",
                "<?xml?><?mso-application progid=\"Excel.Sheet\"?> | spreadsheet",
                "{\\rtf1 Roe}                           | Word document",
                "[{\"name\": \"Roe\"}]                   | JSON",
                "{\"records\": [{\"name\": \"Roe\"}]}     | JSON"
            })
    void saysWhatAFileIsInstead(String text, String kind) throws IOException {
        assertThat(lines(read(("\uFEFF" + text).getBytes(UTF_8))))
                .singleElement()
                .asString()
                .startsWith("t.csv: This is ")
                .contains(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"JosÃ©", "Lakeâ€™s", "SociÃ©tÃ©"})
    void warnsOfWhatWasGarbledBefore(String word) throws IOException {
        assertThat(lines(read(("name\nRoe\n" + word + "\n").getBytes(UTF_8))))
                .singleElement()
                .asString()
                .startsWith("t.csv:3: “" + word.substring(0, 3));
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void looksForGarbledWordsInEndlessOnes() throws IOException {
        String endless = "a".repeat(1_000_000);

        assertThat(lines(read(("name\n" + endless + " SÃO\nJosÃ©\n").getBytes(UTF_8))))
                .singleElement()
                .asString()
                .startsWith("t.csv:3: “JosÃ©");
    }

    @ParameterizedTest
    @ValueSource(strings = {"José", "SÃO LAGO", "CRIANÇÃ ", "Âncora", "Lake’s “Friends”"})
    void doesNotTakeAccentsForGarble(String word) throws IOException {
        assertThat(read(("name\n" + word + "\n").getBytes(UTF_8)).problems()).isEmpty();
    }

    @Test
    void refusesWhatIsTooLarge() throws IOException {
        Path file = Files.writeString(folder.resolve("big.csv"), "x".repeat(3 << 20));

        assertThat(lines(new TableReader(2 << 20).read(file, "big.csv")))
                .containsExactly("big.csv: The file has 3 MB; split it into files of at most 2 MB");
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

    private Outcome<Table> read(byte[] bytes) throws IOException {
        return new TableReader().read(Files.write(folder.resolve("t.csv"), bytes), "t.csv");
    }

    private static Table read(String text) {
        return new TableReader().parse("t.csv", text).value().orElseThrow();
    }

    private static List<String> said(String text) {
        return lines(new TableReader().parse("t.csv", text));
    }

    private static List<String> lines(Outcome<Table> outcome) {
        Wording wording = new Wording(Locale.ENGLISH);
        return outcome.problems().stream().map(wording::line).toList();
    }
}
