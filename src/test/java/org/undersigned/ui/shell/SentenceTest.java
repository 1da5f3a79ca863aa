package org.undersigned.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;

import java.time.Instant;
import java.util.Locale;

class SentenceTest {

    private final Sentence sentence = new Sentence(Locale.US);

    @Test
    void isWhole() {
        Problem full = Problem.error(Place.NOWHERE, "store.diskFull");

        assertThat(sentence.both(full))
                .isEqualTo("The disk is full, and nothing was changed. Make room and try again.");
    }

    @Test
    void saysTimesAsOneSaysThem() {
        Problem inUse =
                Problem.warning(
                        Place.NOWHERE,
                        "store.inUse",
                        "roe",
                        "library",
                        "12",
                        Instant.parse("2031-03-03T08:00:00Z"));

        assertThat(sentence.what(inUse))
                .contains("since Mar 3, 2031")
                .contains(", on library")
                .doesNotContain("08:00:00Z");
    }
}
