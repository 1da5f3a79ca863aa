package org.undersigned.suite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.undersigned.typeset.Stage;
import org.undersigned.typeset.TypeShop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What holds for every letter's pages holds for letters that nobody would write.
///
/// They are kept in `target/suite/random`; `-Dundersigned.random=N` makes more of them.
class RandomLettersTest {

    private static final int LETTERS = Integer.getInteger("undersigned.random", 200);
    private static final Path FOLDER = Path.of("target/suite/random");
    private static final LetterPress PRESS =
            new LetterPress(new LetterFolder(FOLDER), TypeShop.typesetter());

    @Test
    @Timeout(300)
    void haveNothingAgainstThem() throws IOException {
        Files.createDirectories(FOLDER);

        List<String> findings =
                IntStream.range(0, LETTERS)
                        .parallel()
                        .boxed()
                        .flatMap(RandomLettersTest::findings)
                        .toList();

        assertThat(findings).isEmpty();
    }

    private static Stream<String> findings(int seed) {
        String name = String.format("%04d", seed);
        try {
            RandomLetter random = new RandomLetter(seed);
            Files.writeString(FOLDER.resolve(name + ".md"), random.text());
            Files.writeString(FOLDER.resolve(name + ".csv"), random.roster());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Specimen letter = new Specimen(PRESS.make(name, Stage.FINAL));
        return Checks.ofPages().stream().flatMap(check -> findings(name, letter, check));
    }

    private static Stream<String> findings(String name, Specimen letter, Checks check) {
        try {
            return check.findings(letter).stream()
                    .map(finding -> name + " " + check + ": " + finding);
        } catch (Exception e) {
            return Stream.of(name + " " + check + ": " + e);
        }
    }
}
