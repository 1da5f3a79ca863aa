package org.undersigned.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// What is remembered of cells.
class MemoTest {

    @Test
    void asksOnceForACellThatRepeats() {
        List<String> asked = new ArrayList<>();
        Memo<Integer> lengths =
                new Memo<>(cell -> {
                    asked.add(cell);
                    return cell.length();
                });
        for (int i = 0; i < 3; i++) {
            assertThat(lengths.of("Lake")).isEqualTo(4);
            assertThat(lengths.of("River")).isEqualTo(5);
        }
        assertThat(asked).containsExactly("Lake", "River");
    }

    @Test
    void answersForEachOfMoreCellsThanItRemembers() {
        Memo<String> same = new Memo<>(cell -> cell + "!");
        for (int round = 0; round < 2; round++) {
            assertThat(IntStream.range(0, 5000).parallel())
                    .allSatisfy(i -> assertThat(same.of("Lake " + i)).isEqualTo("Lake " + i + "!"));
        }
        assertThat(same.of("Aa")).isEqualTo("Aa!"); // these two have one hash
        assertThat(same.of("BB")).isEqualTo("BB!");
    }
}
