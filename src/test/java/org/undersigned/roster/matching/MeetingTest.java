package org.undersigned.roster.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

class MeetingTest {

    @Test
    void meetsEachOnceAndOnlyThoseBehind() {
        Meeting meeting = new Meeting(6);
        meeting.begin(2);
        for (int other : new int[] {4, 1, 5, 4, 2, 5}) {
            meeting.add(other);
        }

        assertThat(others(meeting)).containsExactly(4, 5);
    }

    @Test
    void forgetsWhoMetTheOneBefore() {
        Meeting meeting = new Meeting(6);
        meeting.begin(0);
        meeting.add(3);
        meeting.begin(1);
        meeting.add(3);

        assertThat(others(meeting)).containsExactly(3);
    }

    @Test
    void passesOverWhomItHasSeen() {
        Meeting meeting = new Meeting(6);
        meeting.begin(0);

        assertThat(meeting.see(3)).isTrue();
        assertThat(meeting.see(3)).isFalse();
        meeting.add(3);

        assertThat(others(meeting)).isEmpty();
    }

    private static List<Integer> others(Meeting meeting) {
        return IntStream.range(0, meeting.size()).mapToObj(meeting::other).toList();
    }
}
