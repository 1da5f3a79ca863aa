package org.undersigned.roster.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Two hundred pairs of names, each told apart.
class PairsTest {

    static List<LabelledPair> pairs() throws IOException {
        try (InputStream in = PairsTest.class.getResourceAsStream("pairs.csv")) {
            byte[] bytes = Objects.requireNonNull(in).readAllBytes();
            return LabelledPair.parse("pairs.csv", new String(bytes, StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void mergesTheSameAndNoOthers(LabelledPair pair) {
        Verdict verdict = pair.verdict();

        assertThat(verdict.decision() == Decision.SAME)
                .as("%s: %s", verdict, Reason.sentence(verdict.reasons(), Locale.ENGLISH))
                .isEqualTo(pair.isSame());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void saysTheSameTheOtherWayRound(LabelledPair pair) {
        LabelledPair turned = new LabelledPair(pair.b(), pair.a(), pair.label());

        assertThat(turned.verdict().decision()).isEqualTo(pair.verdict().decision());
    }

    @Test
    void callsMostRelatedPairsRelated() throws IOException {
        List<LabelledPair> related =
                pairs().stream().filter(pair -> pair.label().equals("related")).toList();

        assertThat(related)
                .filteredOn(pair -> pair.verdict().decision() == Decision.RELATED)
                .hasSizeGreaterThan(related.size() * 9 / 10);
    }

    @Test
    void saysWhyForEveryPair() throws IOException {
        assertThat(pairs())
                .allSatisfy(pair ->
                        assertThat(Reason.sentence(pair.verdict().reasons(), Locale.ENGLISH))
                                .isNotBlank());
    }
}
