package org.undersigned.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.exchange.csv.TextTables.lines;
import static org.undersigned.exchange.csv.TextTables.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.problem.Outcome;
import org.undersigned.table.Table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// What files are, and which are no tables.
class TableFilesTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", ",,,\n ,,", "\uFEFF"})
    void refusesAnEmptyFile(String text) throws IOException {
        assertThat(lines(read(text.getBytes(UTF_8)))).singleElement().asString().contains("empty");
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

    @Test
    void refusesAFileThatBreaksOffWithinARow() throws IOException {
        String rows = "name,state,email\n" + "Jane Roe,EX,roe@example.org\n".repeat(12);
        assertThat(lines(read((rows + "Jo Poe,E").getBytes(UTF_8))))
                .containsExactly(
                        "t.csv:14: The file ends in the middle of a row; get the whole file"
                                + " again; if nothing is missing, end its last line with a line"
                                + " break");
        assertThat(read((rows + "Jo Poe,EX,jo@example.org").getBytes(UTF_8)).value()).isPresent();
        assertThat(read((rows + "Jo Poe,EX\n").getBytes(UTF_8)).value()).isPresent();
        assertThat(read(("Ann Poe\n" + rows + "Jo Poe").getBytes(UTF_8)).value()).isPresent();
        assertThat(new TableReader().parse("pasted", rows + "Jo Poe").value()).isPresent();
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

    private Outcome<Table> read(byte[] bytes) throws IOException {
        return new TableReader().read(Files.write(folder.resolve("t.csv"), bytes), "t.csv");
    }
}
