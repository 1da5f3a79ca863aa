package org.undersigned.letter.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jane Roe | Jane Roe",
                "../../etc/passwd | etc-passwd",
                "C:\\Lake | C-Lake",
                "Roe... | Roe",
                "con | _con",
                "LPT1.txt | _LPT1.txt",
                "concert | concert",
                "a\u0000b\u202Ec | a-b-c",
                "Cafe\u0301 | Café",
                "-rf | rf",
                "... | letter",
            })
    void isSafeWhateverTheText(String text, String name) {
        assertThat(FileName.of(text).value()).isEqualTo(name);
    }

    @Test
    void isNeverTooLongNorCutInsideACharacter() {
        String name = FileName.of("山".repeat(100)).value();

        assertThat(name).matches("山{37}");
        assertThat(FileName.of("🌊".repeat(100)).numbered(12).value().getBytes(UTF_8).length)
                .isLessThanOrEqualTo(FileName.MAX_BYTES);
    }

    @Test
    void isRefusedUnlessSafe() {
        assertThatThrownBy(() -> new FileName("a/b")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FileName("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void staysInItsFolderWhateverTheText() {
        Random random = new Random(7);
        String alphabet = "ab./\\ -:con\u0000\u0301\u202Eé山\uD83C\uDF0A\uD83C*?\n\u00A0\u2028|";
        Path folder = Path.of("out").toAbsolutePath().normalize();
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            IntStream.range(0, random.nextInt(150))
                    .forEach(_ -> text.append(alphabet.charAt(random.nextInt(alphabet.length()))));
            FileName name = FileName.of(text.toString());

            assertThat(folder.resolve(name.value() + ".pdf").normalize().getParent())
                    .isEqualTo(folder);
            assertThat(name.numbered(2)).isNotEqualTo(name);
        }
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void isNumberedWhereFileSystemsSeeNoDifference() {
        FileNames names = new FileNames(20_000);

        assertThat(names.given("Straße").value()).isEqualTo("Straße");
        assertThat(names.given("STRASSE").value()).isEqualTo("STRASSE-2");
        assertThat(names.given("strasse-2").value()).isEqualTo("strasse-2-2");
        assertThat(IntStream.range(0, 20_000).mapToObj(_ -> names.given("x").value()).distinct())
                .hasSize(20_000);
    }
}
