package org.undersigned.roster.matching;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Measures matching on files of labelled pairs and prints what it gets wrong:
///
/// ```
/// java … org.undersigned.roster.matching.PairsReport PAIRS.csv…
/// ```
public final class PairsReport {

    private PairsReport() {}

    public static void main(String[] files) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String file : files) {
            List<LabelledPair> pairs = LabelledPair.read(Path.of(file));
            Quality quality = Quality.of(pairs);
            out.println(Path.of(file).getFileName() + ": " + quality);
            pairs.stream().filter(LabelledPair::isWrong).forEach(pair -> out.println(line(pair)));
        }
    }

    private static String line(LabelledPair pair) {
        Verdict verdict = pair.verdict();
        return String.format(
                Locale.ROOT,
                "  %-9s called %-9s %.2f  %s  |  %s  (%s)",
                pair.label(),
                verdict.decision().name().toLowerCase(Locale.ROOT),
                verdict.score(),
                pair.a(),
                pair.b(),
                Reason.sentence(verdict.reasons(), Locale.ENGLISH));
    }
}
