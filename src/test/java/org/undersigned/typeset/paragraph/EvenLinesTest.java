package org.undersigned.typeset.paragraph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Names that take several lines take lines of about one length.
class EvenLinesTest {

    private static final Sample SAMPLE = new Sample();

    @Test
    void leavesNoWordAloneOnTheSecondLine() {
        String name = "Alder Falls Association for Public Benches and Shade";

        assertThat(Sample.read(SAMPLE.ragged(name, 225)).getLast()).isEqualTo("Shade");
        assertThat(evenly(name, 225))
                .containsExactly("Alder Falls Association ", "for Public Benches and Shade");
    }

    @Test
    void endsNoLineWithAShortWordThoughTheNextHadRoomForMore() {
        String fund = "Coastal Rural Fund of the Desert Nurses";

        assertThat(evenly(fund, 165))
                .containsExactly("Coastal Rural Fund ", "of the Desert Nurses");
        assertThat(evenly("To and fro and on and in it", 60))
                .as("no other way")
                .hasSizeGreaterThan(1)
                .allSatisfy(line -> assertThat(line).isNotBlank());
    }

    @Test
    void leavesNoCharacterAloneOfWhatHasNoSpaces() {
        String name = "市民の公園とベンチを守る全国ネットワーク";

        assertThat(Sample.read(SAMPLE.ragged(name, 195)).getLast()).isEqualTo("ク");
        assertThat(evenly(name, 195))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).hasSizeBetween(8, 12));
    }

    @Test
    void takesNoMoreLinesThanItMust() {
        assertThat(evenly("Friends of the Bench", 220)).containsExactly("Friends of the Bench");
        assertThat(evenly("", 220)).containsExactly("");
    }

    private static List<String> evenly(String name, long points) {
        return Sample.read(
                SAMPLE.setter.setEvenly(List.of(SAMPLE.roman(name)), Sample.form(points, false)));
    }
}
