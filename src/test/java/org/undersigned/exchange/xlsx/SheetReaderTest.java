package org.undersigned.exchange.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.exchange.xlsx.TinyWorkbook.numbers;
import static org.undersigned.exchange.xlsx.TinyWorkbook.row;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.undersigned.exchange.ListReader;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Problem;
import org.undersigned.table.Table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

class SheetReaderTest {

    private static final String SIGNERS =
            row("Name", "Organization") + row("Jane Roe", "Alder Falls Library");

    @TempDir Path folder;

    @Test
    void readsTheHeaderAndTheRows() throws IOException {
        Table table = read(new TinyWorkbook().sheet("Signers", SIGNERS));
        assertThat(table.header()).containsExactly("Name", "Organization");
        assertThat(cells(table)).containsExactly(List.of("Jane Roe", "Alder Falls Library"));
        assertThat(table.rows().getFirst().line()).isEqualTo(2);
    }

    @Test
    void readsSharedTextsWithoutTheirLooksAndTheirPronunciation() throws IOException {
        Table table =
                read(
                        new TinyWorkbook()
                                .texts(
                                        "<si><t>Name</t></si><si><r><t>Jane"
                                                + " </t></r><r><t>Roe</t></r><rPh sb='0'"
                                                + " eb='1'><t>ロー</t></rPh></si>"
                                                + "<si><t>Two_x000D_lines</t></si>")
                                .sheet(
                                        "A",
                                        "<row r='1'><c r='A1' t='s'><v>0</v></c></row>"
                                                + "<row r='5'><c r='A5' t='s'><v>1</v></c></row>"
                                                + "<row r='6'><c r='A6' t='s'><v>2</v></c></row>"));
        assertThat(cells(table)).containsExactly(List.of("Jane Roe"), List.of("Two\rlines"));
        assertThat(table.rows().getFirst().line()).isEqualTo(5);
    }

    @Test
    void showsNumbersAsPeopleSeeThem() throws IOException {
        Table table =
                read(
                        new TinyWorkbook()
                                .formats(
                                        "00000",
                                        "General",
                                        "yyyy\\-mm\\-dd",
                                        "m/d/yy h:mm",
                                        "@",
                                        "0.00E+00",
                                        "[<=9999999]###\\-####;\\(###\\)\\ ###\\-####")
                                .sheet(
                                        "A",
                                        row("zip", "phone", "date", "time", "id", "n", "name")
                                                + numbers(
                                                        "2134",
                                                        "442071234567",
                                                        "46077",
                                                        "46077.5",
                                                        "20071234567",
                                                        "1.5E+11",
                                                        "2125550123")));
        assertThat(cells(table))
                .containsExactly(
                        List.of(
                                "02134",
                                "442071234567",
                                "2026-02-24",
                                "2026-02-24 12:00:00",
                                "20071234567",
                                "150000000000",
                                "(212) 555-0123"));
    }

    @Test
    void countsDaysFrom1904WhereTheWorkbookDoes() throws IOException {
        Table table =
                read(
                        new TinyWorkbook()
                                .since1904()
                                .formats("d.m.yyyy")
                                .sheet("A", row("name") + numbers("44615")));
        assertThat(cells(table)).containsExactly(List.of("2026-02-24"));
    }

    @Test
    void takesOfFormulasWhatTheyGaveAndTellsThatTheyFailed() throws IOException {
        Table table =
                read(
                        new TinyWorkbook()
                                .sheet(
                                        "A",
                                        row("name", "organization", "n")
                                                + "<row><c t='str'><f>A1</f><v>Jane Roe</v></c>"
                                                + "<c t='e'><f>B9</f><v>#REF!</v></c>"
                                                + "<c t='b'><v>1</v></c></row>"));
        assertThat(cells(table)).containsExactly(List.of("Jane Roe", "#REF!", "TRUE"));
    }

    @Test
    void takesAFormulaThatNobodySolvedForAFailedOne() throws IOException {
        Table table =
                read(
                        new TinyWorkbook()
                                .sheet(
                                        "A",
                                        row("name", "organization", "n")
                                                + "<row><c t='inlineStr'><is><t>Jane"
                                                + " Roe</t></is></c><c><f>A1</f></c><c"
                                                + " t='str'><f>B1</f><v></v></c></row>"
                                                + "<row><c t='inlineStr'><is><t>John"
                                                + " Poe</t></is></c><c><f>A1</f><v /></c></row>"));
        assertThat(cells(table))
                .containsExactly(
                        List.of("Jane Roe", "#VALUE!", ""), List.of("John Poe", "#VALUE!", ""));
    }

    @Test
    void saysOfEveryRowWhatOneTallCellSays() throws IOException {
        Table table =
                read(
                        new TinyWorkbook()
                                .sheet(
                                        "A",
                                        "visible",
                                        row("state", "name")
                                                + row("Oregon", "Jane Roe")
                                                + row("", "Ada Thorne")
                                                + row("", "Sam Poe"),
                                        "<mergeCells><mergeCell ref='A2:A3'/><mergeCell"
                                                + " ref='B2:C2'/></mergeCells>"));
        assertThat(cells(table))
                .containsExactly(
                        List.of("Oregon", "Jane Roe"),
                        List.of("Oregon", "Ada Thorne"),
                        List.of("", "Sam Poe"));
    }

    @Test
    void takesTheFirstSheetInSightThatHasATableAndNamesTheOthers() throws IOException {
        Outcome<Table> outcome =
                outcome(
                        new TinyWorkbook()
                                .sheet("Old", "hidden", SIGNERS, "")
                                .sheet("Read me", row("Please add yourselves") + row("Thank you"))
                                .sheet("Signers", SIGNERS)
                                .sheet("Late", SIGNERS)
                                .sheet("Empty", ""));
        assertThat(outcome.value().orElseThrow().rows()).hasSize(1);
        assertThat(outcome.problems())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.key()).isEqualTo("table.otherSheets");
                    assertThat(it.isError()).isFalse();
                    assertThat(it.arguments()).containsExactly("Signers", "“Late”");
                });
    }

    @Test
    void passesOverTitlesAboveTheHeaderAndRowsWithoutText() throws IOException {
        Outcome<Table> outcome =
                outcome(
                        new TinyWorkbook()
                                .sheet(
                                        "A",
                                        "<row r='1'><c r='A1' t='inlineStr'><is><t>Sign-on"
                                                + " letter</t></is></c></row><row r='2'><c r='C2'"
                                                + " s='1'/></row>"
                                                + SIGNERS
                                                + "<row r='900'><c r='B900'/></row>"));
        assertThat(outcome.value().orElseThrow().rows()).hasSize(1);
        assertThat(outcome.problems()).extracting(Problem::key).containsExactly("table.titleLines");
    }

    @Test
    void readsFiveHundredColumns() throws IOException {
        String[] header = new String[500];
        String[] cells = new String[500];
        for (int i = 0; i < 500; i++) {
            header[i] = i == 0 ? "name" : "question " + i;
            cells[i] = i == 0 ? "Jane Roe" : "answer";
        }
        Table table = read(new TinyWorkbook().sheet("A", row(header) + row(cells)));
        assertThat(table.header()).hasSize(500);
        assertThat(table.rows().getFirst().cells()).hasSize(500);
    }

    @Test
    void readsWorkbooksWithPrefixesAndTheStrictStandard() throws IOException {
        Table table =
                read(
                        new TinyWorkbook()
                                .part(
                                        "_rels/.rels",
                                        "<Relationships><Relationship Id='r'"
                                            + " Type='http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument'"
                                            + " Target='/xl/book.xml'/></Relationships>")
                                .part(
                                        "xl/book.xml",
                                        "<x:workbook"
                                            + " xmlns:x='http://purl.oclc.org/ooxml/spreadsheetml/main'"
                                            + " xmlns:r='http://purl.oclc.org/ooxml/officeDocument/relationships'><x:sheets><x:sheet"
                                            + " name='A' r:id='q'/></x:sheets></x:workbook>")
                                .part(
                                        "xl/_rels/book.xml.rels",
                                        "<Relationships><Relationship Id='q'"
                                            + " Type='http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet'"
                                            + " Target='s.xml'/></Relationships>")
                                .part(
                                        "xl/s.xml",
                                        "<x:worksheet"
                                            + " xmlns:x='http://purl.oclc.org/ooxml/spreadsheetml/main'><x:sheetData><x:row><x:c"
                                            + " t='inlineStr'><x:is><x:t>name</x:t></x:is></x:c></x:row><x:row><x:c"
                                            + " t='d'><x:v>2026-02-24T00:00:00</x:v></x:c></x:row></x:sheetData></x:worksheet>"));
        assertThat(cells(table)).containsExactly(List.of("2026-02-24"));
    }

    @Test
    void readsAWorkbookUnderAnotherName() throws IOException {
        Path file = new TinyWorkbook().sheet("A", SIGNERS).write(folder.resolve("list.csv"));
        assertThat(new ListReader().read(file).value().orElseThrow().rows()).hasSize(1);
    }

    @Test
    void refusesWhatIsNoWorkbook() throws IOException {
        Path torn = new TinyWorkbook().sheet("A", SIGNERS).write(folder.resolve("torn.xlsx"));
        byte[] bytes = Files.readAllBytes(torn);
        Files.write(torn, Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(key(torn)).isEqualTo("table.sheetTorn");

        Path text = folder.resolve("text.xlsx");
        Files.writeString(text, "name\nJane Roe\n");
        assertThat(new ListReader().read(text).value().orElseThrow().rows()).hasSize(1);

        Path old = folder.resolve("old.xls");
        Files.write(old, compound("Workbook"));
        assertThat(key(old)).isEqualTo("table.spreadsheet");

        Path locked = folder.resolve("locked.xlsx");
        Files.write(locked, compound("EncryptedPackage"));
        assertThat(key(locked)).isEqualTo("table.passwordProtected");

        Path empty = new TinyWorkbook().sheet("A", "").write(folder.resolve("empty.xlsx"));
        assertThat(key(empty)).isEqualTo("table.empty");

        Path hidden =
                new TinyWorkbook()
                        .sheet("A", "")
                        .sheet("B", "veryHidden", SIGNERS, "")
                        .write(folder.resolve("hidden.xlsx"));
        assertThat(key(hidden)).isEqualTo("table.onlyHiddenSheets");

        Path broken =
                new TinyWorkbook().sheet("A", "<row><c></row>").write(folder.resolve("b.xlsx"));
        assertThat(key(broken)).isEqualTo("table.sheetTorn");
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void refusesWhatUnfoldsToAnything() throws IOException {
        String entities =
                "<!DOCTYPE sst [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b"
                        + " '&a;&a;&a;&a;'>]><sst><si><t>&b;</t></si></sst>";
        Path doctype =
                new TinyWorkbook()
                        .texts("")
                        .part("xl/sharedStrings.xml", entities)
                        .sheet("A", SIGNERS)
                        .write(folder.resolve("doctype.xlsx"));
        assertThat(key(doctype)).isEqualTo("table.sheetTorn");

        String name = "<c t='s'><v>0</v></c>";
        Path echo =
                new TinyWorkbook()
                        .texts("<si><t>" + "name ".repeat(20_000) + "</t></si>")
                        .sheet("A", ("<row>" + name.repeat(100) + "</row>").repeat(100))
                        .write(folder.resolve("echo.xlsx"));
        assertThat(key(echo)).isEqualTo("table.sheetTooLarge");

        Path far =
                new TinyWorkbook()
                        .sheet("A", "<row><c r='ZZZZZ1'><v>1</v></c><c r='XFD1'><v>1</v></c></row>")
                        .write(folder.resolve("far.xlsx"));
        assertThat(new ListReader().read(far).value()).isPresent();
    }

    private Table read(TinyWorkbook workbook) throws IOException {
        return outcome(workbook).value().orElseThrow();
    }

    private Outcome<Table> outcome(TinyWorkbook workbook) throws IOException {
        return new ListReader().read(workbook.write(folder.resolve("book.xlsx")));
    }

    private static List<List<String>> cells(Table table) {
        return table.rows().stream().map(Table.Row::cells).toList();
    }

    private static String key(Path file) {
        return new ListReader().read(file).problems().getFirst().key();
    }

    /// A compound file (MS-CFB) as far as anybody looks: its signature, and a name in its folder.
    private static byte[] compound(String name) {
        byte[] bytes = new byte[2048];
        byte[] start = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
        byte[] named = name.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(start, 0, bytes, 0, start.length);
        System.arraycopy(named, 0, bytes, 1024, named.length);
        return bytes;
    }
}
