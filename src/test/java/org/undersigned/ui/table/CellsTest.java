package org.undersigned.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class CellsTest {

    @Test
    void areReadRowByRow() {
        assertThat(Cells.of("Pond\tOR\r\nLake\tWA\r\n").rows())
                .containsExactly(List.of("Pond", "OR"), List.of("Lake", "WA"));
        assertThat(Cells.of("Pond\nLake").rows()).containsExactly(List.of("Pond"), List.of("Lake"));
        assertThat(Cells.of("\tOR\t\n").rows()).containsExactly(List.of("", "OR", ""));
        assertThat(Cells.of("a\n\nb").rows())
                .containsExactly(List.of("a"), List.of(""), List.of("b"));
        assertThat(Cells.of("").rows()).isEmpty();
    }

    @Test
    void mayHaveLineEndsAndTabsInQuotationMarks() {
        assertThat(Cells.of("\"Chair,\nPond\"\t\"a\tb\"\nX\tthe \"\"Y\n").rows())
                .containsExactly(List.of("Chair,\nPond", "a\tb"), List.of("X", "the \"\"Y"));
        assertThat(Cells.of("\"the \"\"Y\"\"\"\tX").rows())
                .containsExactly(List.of("the \"Y\"", "X"));
    }

    @Test
    void keepQuotationMarksThatQuoteNoCell() {
        assertThat(Cells.of("\"Pond\" Friends\tX").rows())
                .containsExactly(List.of("\"Pond\" Friends", "X"));
        assertThat(Cells.of("\"never closed\tX").rows())
                .containsExactly(List.of("\"never closed", "X"));
    }

    @Test
    void comeWithoutTheHeadersTheyWereCopiedBelow() {
        Cells cells = Cells.of("Name\tTitle\nAda\tChair\n");

        assertThat(cells.below(List.of("Name", "Title", "State")).rows())
                .containsExactly(List.of("Ada", "Chair"));
        assertThat(cells.below(List.of("Title", "State"))).isEqualTo(cells);
    }
}
