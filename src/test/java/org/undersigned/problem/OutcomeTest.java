package org.undersigned.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class OutcomeTest {

    private static final Problem DOUBT = Problem.warning(Place.NOWHERE, "store.newer");
    private static final Problem ERROR = Problem.error(Place.NOWHERE, "store.missing");

    @Test
    void goesOnWithTheValueAndKeepsWhatWasFound() {
        Outcome<Integer> first = new Outcome.Done<>(20, List.of(DOUBT));

        assertThat(first.map(it -> it + 1)).isEqualTo(new Outcome.Done<>(21, List.of(DOUBT)));
        assertThat(first.then(it -> new Outcome.Done<>(it * 2, List.of(DOUBT))))
                .isEqualTo(new Outcome.Done<>(40, List.of(DOUBT, DOUBT)));
        assertThat(first.then(_ -> Outcome.failed(ERROR)))
                .isEqualTo(new Outcome.Failed<>(List.of(DOUBT, ERROR)));
    }

    @Test
    void stopsAtAFailure() {
        Outcome<Integer> failed = Outcome.failed(ERROR);

        assertThat(failed.map(it -> it + 1)).isEqualTo(failed);
        assertThat(failed.<Integer>then(_ -> new Outcome.Done<>(1, List.of()))).isEqualTo(failed);
    }
}
