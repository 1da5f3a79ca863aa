package org.undersigned.typeset.orthography;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// The tables of this package: every row can be read, and stands where it is looked for.
class TiesTest {

    private static final Path TABLES =
            Path.of("src/main/resources/org/undersigned/typeset/orthography");

    static Stream<Path> tables() throws IOException {
        try (Stream<Path> files = Files.list(TABLES)) {
            return files
                    .filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void readsEveryRow(Path table) throws IOException {
        List<String> rows =
                Files.readAllLines(table).stream().filter(row -> !row.startsWith("# ")).toList();

        assertThat(rows).isNotEmpty().isSorted().doesNotHaveDuplicates();
        for (String row : rows) {
            Tie tie = Tie.read(row);
            assertThat(tie.parts()).as(row).hasSize(tie.spaces().size() + 1);
            assertThat(tie.parts().size()).as(row).isGreaterThan(1);
            for (String words : row.split("[~_ ]", -1)) {
                assertThat(Arrays.asList(words.split("\\|", -1))).as(row).isSorted();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void isLookedForUnderItsName(Path table) {
        String name = table.getFileName().toString().replaceAll("^ties_?|\\.txt$", "");

        assertThat(Rows.names(Locale.forLanguageTag(name.replace('_', '-')))).contains(name);
    }

    @Test
    void looksForTheNearestName() {
        assertThat(Rows.names(Locale.forLanguageTag("de-CH"))).containsExactly("de-CH", "de");
        assertThat(Rows.names(Locale.forLanguageTag("es-MX")))
                .containsExactly("es-MX", "es-419", "es");
        assertThat(Rows.names(Locale.forLanguageTag("zh-HK")))
                .containsExactly("zh-HK", "zh-Hant", "zh");
        assertThat(Rows.names(Locale.forLanguageTag("nn"))).containsExactly("nn", "no");
        assertThat(Rows.names(Locale.forLanguageTag("pt-AO")))
                .containsExactly("pt-AO", "pt-PT", "pt");
    }
}
