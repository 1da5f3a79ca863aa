package org.undersigned.roster.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// What {@link Pairs} makes of blocks.
class CandidatePairsTest {

    @Test
    void pairsAllOfAFewAndOnlyNeighboursOfMany() {
        assertThat(neighbours(4)).hasSize(6);

        Pairs many = new Pairs(0);
        many.allOrNeighbours(block(200), 0, 200);

        assertThat(many.sorted())
                .hasSize(200 * 4 - 10)
                .contains(Pairs.pair(0, 4), Pairs.pair(7, 8));
        assertThat(many.crowd().cardinality()).isEqualTo(200);
    }

    private static List<Long> neighbours(int size) {
        Pairs pairs = new Pairs(0);
        pairs.allOrNeighbours(block(size), 0, size);
        assertThat(pairs.crowd().isEmpty()).isTrue();
        return Arrays.stream(pairs.sorted()).boxed().toList();
    }

    @Test
    void pairsManyOfOneNameWithTheFirst() {
        Pairs pairs = new Pairs(0);
        pairs.allOrStar(block(200), 0, 200);

        assertThat(Arrays.stream(pairs.sorted()).boxed())
                .hasSize(199)
                .allMatch(pair -> pair >>> 32 == 0);
        assertThat(pairs.crowd().isEmpty()).isTrue();
    }

    @Test
    void pairsTwoListsWithEachOtherOnly() {
        Pairs pairs = new Pairs(3);
        pairs.allOrStar(block(5), 0, 5);

        assertThat(pairs.sorted())
                .containsExactly(
                        Pairs.pair(0, 3),
                        Pairs.pair(0, 4),
                        Pairs.pair(1, 3),
                        Pairs.pair(1, 4),
                        Pairs.pair(2, 3),
                        Pairs.pair(2, 4));
        assertThat(Pairs.count(block(5), 0, 5, 3)).isEqualTo(6);
        assertThat(Pairs.count(block(5), 0, 5, 0)).isEqualTo(10);
    }

    /// So many subjects who have one key.
    private static long[] block(int size) {
        return IntStream.range(0, size).mapToLong(subject -> Keys.key(1, subject)).toArray();
    }
}
