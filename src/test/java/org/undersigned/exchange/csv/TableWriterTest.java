package org.undersigned.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

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

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "  =1", "\t=1", "a\n=1", "\r=1"})
    void letsNoCellBecomeAFormula(String cell) {
        String written = TableWriter.write(List.of("a"), List.of(List.of(cell)));

        assertThat(written.lines().skip(1)).noneMatch(line -> line.matches("\"?\\s*[=+\\-@].*"));
        assertThat(written).contains("'");
    }
}
