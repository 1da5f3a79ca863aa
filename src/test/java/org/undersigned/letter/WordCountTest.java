package org.undersigned.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.undersigned.letter.text.LetterReader;

import java.util.stream.Stream;

class WordCountTest {

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("", 0),
                Arguments.of("We write to you.", 4),
                Arguments.of("We, the {{signatories.count}}, ask.", 4),
                Arguments.of("# Benches\n\n- shade\n- *water*", 3),
                Arguments.of("**be**nches, and [more](https://example.org/a/b)", 3),
                Arguments.of("It is so; don’t!", 4),
                Arguments.of("Benches.[^1]\n\n[^1]: Counted twice.", 3),
                Arguments.of("| a | b |\n|---|---|\n| c | d |", 4),
                Arguments.of("one\ntwo\\\nthree", 3),
                Arguments.of("{{#if letter.date}}yes{{else}}no{{/if}}", 2));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void countsWhatOneReads(String body, int words) {
        String text = "---\ntitle: Benches\n---\n" + body;
        Letter letter = LetterReader.read("", text).value().orElseThrow().letter();

        assertThat(WordCount.of(letter)).isEqualTo(words);
    }
}
