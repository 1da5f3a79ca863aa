package org.undersigned.roster.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Measures matching on files of labelled pairs that are not ours to ship, and prints what it still
/// gets wrong:
///
/// ```
/// mvn test -Dtest=PairsReportTest -Dundersigned.pairs=COALITIONS.csv,COMPANIES.csv
/// ```
@EnabledIfSystemProperty(named = PairsReportTest.FILES, matches = ".+")
class PairsReportTest {

    static final String FILES = "undersigned.pairs";

    static Stream<Path> files() {
        return Stream.of(System.getProperty(FILES, "").split(",")).map(Path::of);
    }

    @ParameterizedTest
    @MethodSource("files")
    void isGoodOn(Path file) {
        List<LabelledPair> pairs = LabelledPair.read(file);
        Quality quality = Quality.of(pairs);

        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(file.getFileName() + ": " + quality);
        pairs.stream().filter(LabelledPair::isWrong).forEach(pair -> out.println(line(pair)));

        assertThat(quality.f1()).isGreaterThanOrEqualTo(0.85);
        assertThat(quality.falseMerges()).isLessThanOrEqualTo(0.02);
        assertThat(quality.relatedMerged()).isZero();
    }

    private static String line(LabelledPair pair) {
        Verdict verdict = pair.verdict();
        return String.format(
                Locale.ROOT,
                "  %s, called %s (%.2f): %s | %s (%s)",
                pair.label(),
                verdict.decision().name().toLowerCase(Locale.ROOT),
                verdict.score(),
                pair.a(),
                pair.b(),
                Reason.sentence(verdict.reasons(), Locale.ENGLISH));
    }
}
