package org.undersigned.typeset.orthography;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/// What was typed, and what is printed. The cases are rows of `spelled.txt`: language, what was
/// typed, what is printed; there `~` is a no-break space and `_` a narrow one.
class OrthographyTest {

    private static final Path CASES =
            Path.of("src/test/resources/org/undersigned/typeset/orthography/spelled.txt");

    /// One row.
    record Case(String language, String typed, String printed) {}

    static Stream<Case> cases() throws IOException {
        return Files.readAllLines(CASES).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" +\\| "))
                .map(row -> new Case(row[0], row[1], row[2]));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void printsAsTheLanguageWrites(Case row) {
        Orthography orthography = Orthography.of(Locale.forLanguageTag(row.language()));

        String printed = orthography.text(row.typed());

        assertThat(printed.replace('\u00A0', '~').replace('\u202F', '_')).isEqualTo(row.printed());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void leavesAloneWhatIsSpelledAlready(Case row) {
        Orthography orthography = Orthography.of(Locale.forLanguageTag(row.language()));
        String printed = orthography.text(row.typed());

        assertThat(orthography.text(printed)).isEqualTo(printed);
    }
}
