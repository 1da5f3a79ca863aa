package org.undersigned.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.undersigned.workflow.desk.Entry;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The lines that pass the filter, in order: the same whether the filter grew or begins anew.
class SiftingTest {

    private final List<String> asked = new ArrayList<>();
    private final Column<String> column =
            Column.of(
                    "name",
                    "Name",
                    100,
                    it -> {
                        asked.add(it.value());
                        return it.value();
                    });
    private final Facet<String> length =
            new Facet<>("length", "Length", it -> "" + it.length(), it -> "" + it.length());
    private final List<Row<String>> rows =
            Stream.of("pond", "ash", "lake", "pine", "alder")
                    .map(it -> new Row<>(new Entry<>(it, it)))
                    .toList();
    private final Sifting<String> sifting = new Sifting<>();
    private Sorting<String> sorting = new Sorting<>(List.of());
    private long version;

    private List<String> through(String query) {
        Sieve<String> sieve = new Sieve<>(query, List.of(length), List.of(column), 1);
        return sifting.through(new Wish<>(rows, version, sorting, sieve)).stream()
                .map(Row::value)
                .toList();
    }

    @Test
    void keepsTheOrderWhateverIsTyped() {
        sorting = new Sorting<>(List.of(new Sorting.Key<>(column, true)));

        assertThat(through("")).containsExactly("pond", "pine", "lake", "ash", "alder");
        assertThat(through("p")).containsExactly("pond", "pine");
        assertThat(through("pi")).containsExactly("pine");
        assertThat(through("p")).containsExactly("pond", "pine");
        assertThat(through("e")).containsExactly("pine", "lake", "alder");
        assertThat(through("e l")).containsExactly("lake", "alder");
        assertThat(through("")).hasSize(5);
    }

    @Test
    void sortsOnceAndReadsEachLineOnce() {
        sorting = new Sorting<>(List.of(new Sorting.Key<>(column, false)));
        through("a");
        asked.clear();

        through("al");
        through("ald");
        through("");

        assertThat(asked).isEmpty();
    }

    @Test
    void sortsAgainWhenLinesSaySomethingElse() {
        sorting = new Sorting<>(List.of(new Sorting.Key<>(column, false)));
        assertThat(through("").getFirst()).isEqualTo("alder");
        rows.getFirst().show(new Entry<>("pond", "aa"));
        version++;

        assertThat(through("").getFirst()).isEqualTo("aa");
    }

    @Test
    void beginsAnewWithAnotherChoice() {
        length.chosen().add("4");
        assertThat(through("p")).containsExactly("pond", "pine");
        length.chosen().add("3");
        assertThat(through("")).containsExactly("pond", "ash", "lake", "pine");
        length.chosen().clear();
        assertThat(through("p")).containsExactly("pond", "pine");
        assertThat(through("")).hasSize(5);
    }
}
