package org.undersigned.typeset.paragraph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.undersigned.measure.Length;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class NastyTextTest {

    private static final String[] TOKENS = {
        "a",
        "the",
        "organizations",
        "Representative",
        "self-determination",
        "COVID-19",
        "and/or",
        "x".repeat(80),
        "https://www.example.org/a/very/long/path?with=query&and=more.html",
        "name.surname@office.example.org",
        "日本語の「文章」です。",
        "カタカナー",
        "한국어",
        "office",
        "\u00A0",
        "–",
        "—",
        "word—word",
        "don’t",
        "e\u0301\u0302\u0303",
        "\u00AD",
        "so\u00ADft",
        "\n",
        "  ",
        "\t",
        "\u200B",
        "\u2060",
        "1,234.56",
        "«",
        "»",
        "...",
        "!",
        "🙂",
        "\u202F"
    };

    private final Sample sample = new Sample();

    static Stream<String> nasty() {
        return Stream.of(
                "",
                " ",
                "     ",
                "\n",
                "\n\n\n",
                "\u00A0",
                "\u00A0".repeat(200),
                "x\u00A0".repeat(200),
                "x".repeat(300),
                "W".repeat(300),
                "f".repeat(300),
                "https://example.org/" + "path/".repeat(60),
                "https://example.org/" + "p".repeat(300),
                "-".repeat(300),
                "—".repeat(300),
                "\u2E3B".repeat(50),
                "/".repeat(300),
                "a\u00AD".repeat(200),
                "\u00AD".repeat(300),
                "日".repeat(300),
                "。".repeat(300),
                "（".repeat(300),
                "가".repeat(300),
                "e" + "\u0301".repeat(300),
                "🙂".repeat(100),
                "\uD83D",
                "– – – – – – – – – – – – – – – – – – – – – – – –",
                "a . . . . . . . . . . . . . . . . . . . . . . . . . . . b",
                "\u0000\u0007\u200E\u202E");
    }

    @ParameterizedTest
    @MethodSource("nasty")
    @Timeout(60)
    void neverExceedsTheMeasure(String text) {
        for (int width : new int[] {40, 41, 77, 200}) {
            assertFits(sample.justified(text, width), width);
            assertFits(sample.ragged(text, width), width);
        }
    }

    @ParameterizedTest
    @MethodSource("nasty")
    void losesNothing(String text) {
        assertThat(letters(read(sample.justified(text, 77))))
                .isEqualTo(letters(read(sample.justified(text, 100_000))));
    }

    @RepeatedTest(200)
    @Timeout(60)
    void neverExceedsTheMeasureWhateverIsMixed(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String text =
                random.ints(60, 0, TOKENS.length)
                        .mapToObj(i -> TOKENS[i] + (random.nextInt(4) == 0 ? "" : " "))
                        .collect(Collectors.joining());
        int width = random.nextInt(40, 300);
        List<Line> justified = sample.justified(text, width);
        assertFits(justified, width);
        assertThat(letters(read(justified))).isEqualTo(letters(read(sample.ragged(text, width))));
        assertFits(sample.ragged(text, width), width);
    }

    @Test
    @Timeout(60)
    void setsAHundredThousandWords() {
        List<Line> lines =
                sample.justified("several words of an endless text ".repeat(16_667), 300);
        assertThat(lines).hasSizeGreaterThan(5_000);
        assertFits(lines, 300);
    }

    @Test
    @Timeout(60)
    void setsAWordOfAHundredThousandLetters() {
        assertFits(sample.justified("abcdefghij".repeat(10_000), 300), 300);
    }

    @Test
    @Timeout(60)
    void setsAnAddressOfAHundredThousandLetters() {
        assertFits(sample.justified("http://" + "abc/def.".repeat(12_500), 300), 300);
    }

    @Test
    @Timeout(60)
    void setsAHundredThousandIdeographs() {
        assertFits(sample.justified("日本語の文章、".repeat(14_300), 300), 300);
    }

    @Test
    @Timeout(60)
    void standsAMeasureThatIsNoneAtAll() {
        assertThat(sample.justified("some words", 0)).isNotEmpty();
        assertThat(sample.justified("some words", -10)).isNotEmpty();
    }

    private static void assertFits(List<Line> lines, int width) {
        assertThat(lines)
                .isNotEmpty()
                .allSatisfy(
                        line -> assertThat(line.width()).isLessThanOrEqualTo(Length.points(width)));
    }

    private static String read(List<Line> lines) {
        return String.join("", Sample.read(lines));
    }

    private static String letters(String text) {
        return text.replaceAll("[¬\\s\u00A0\u202F]", "");
    }
}
