package org.undersigned.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.table.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Tables that any program can open, and none can be harmed by.
class TableWriterTest {

    @Test
    void writesWhatASpreadsheetReads() {
        assertThat(
                        TableWriter.write(
                                List.of("name", "organization"),
                                List.of(
                                        List.of("Ana Roe", "Reads, Inc."),
                                        List.of("", "The \"Lamp\"\nof Jānis"))))
                .isEqualTo(
                        """
                        \uFEFFname,organization\r
                        Ana Roe,"Reads, Inc."\r
                        ,"The ""Lamp""
                        of Jānis"\r
                        """);
    }

    /// What is a formula and what only looks like one, quoted cells, numbers, other widths.
    @Test
    void givesEveryCellBackAsItWas() {
        String[] parts = {
            "=",
            "+",
            "-",
            "@",
            "'",
            "\t",
            "\r",
            "\n",
            "\r\n",
            " ",
            "\u00A0",
            "\uFF1D",
            "a",
            "5",
            "\"",
            ",",
            ";",
            "+1 202 555 0100",
            "it's",
            "''"
        };
        Random random = new Random(17);
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            StringBuilder cell = new StringBuilder();
            for (int n = random.nextInt(6); n > 0; n--) {
                cell.append(parts[random.nextInt(parts.length)]);
            }
            rows.add(List.of("x", cell.toString(), "y"));
        }
        List<String> header = List.of("a", "=cmd", "'+c");

        Table read =
                new TableReader()
                        .parse("f", TableWriter.write(header, rows).substring(1))
                        .value()
                        .orElseThrow();

        assertThat(read.header()).isEqualTo(header);
        assertThat(read.rows()).extracting(Table.Row::cells).isEqualTo(rows);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "  =1",
                "\t=1",
                "a\n=1",
                "\r=1",
                "＝1",
                "'=1"
            })
    void letsNoCellBecomeAFormula(String cell) {
        String written = TableWriter.write(List.of("a"), List.of(List.of(cell)));

        assertThat(written.lines().skip(1)).noneMatch(line -> line.matches("\"?\\s*[=+\\-@].*"));
        assertThat(written).contains("'");
    }
}
