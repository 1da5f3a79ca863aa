package org.undersigned.roster.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

class BlocksTest {

    /// 0 and 2 have 5 in common, 1, 2 and 3 have 9; 4 is alone.
    private static final long[] KEYS = {
        Keys.key(5, 0),
        Keys.key(5, 2),
        Keys.key(7, 4),
        Keys.key(9, 1),
        Keys.key(9, 2),
        Keys.key(9, 3)
    };

    @Test
    void givesEachBlockOfTwoOrMore() {
        List<String> blocks = new ArrayList<>();

        Blocks.each(KEYS, (from, to) -> blocks.add(from + "-" + to));

        assertThat(blocks).containsExactly("0-2", "3-6");
    }

    @Test
    void gathersThoseBehindWhoAreInAnOpenBlock() {
        Blocks blocks = new Blocks(KEYS, 5);
        blocks.open(3, 6);

        assertThat(met(blocks, 1)).containsExactly(2, 3);
        assertThat(met(blocks, 2)).containsExactly(3);
        assertThat(met(blocks, 0)).isEmpty();

        blocks.open(0, 2);

        assertThat(met(blocks, 0)).containsExactly(2);
    }

    @Test
    void knowsWhereEachOnesKeysBegin() {
        assertThat(Blocks.starts(KEYS, 5)).containsExactly(0, 1, 2, 4, 5, 6);
    }

    private static List<Integer> met(Blocks blocks, int subject) {
        Meeting meeting = new Meeting(5);
        meeting.begin(subject);
        blocks.gather(meeting);
        return IntStream.range(0, meeting.size()).mapToObj(meeting::other).toList();
    }
}
