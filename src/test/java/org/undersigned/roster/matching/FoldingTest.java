package org.undersigned.roster.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.table.PhraseFile;

import java.util.Locale;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "Größe, grosse",
        "Đặng, dang",
        "TRƯỜNG, truong",
        "Żółć, zolc",
        "Фонд, fond",
        "東京, 东京",
        "주식회사, jusighoesa",
        "Ελλάς, ellas",
    })
    void writesAnyScriptInPlainLetters(String written, String folded) {
        assertThat(Folding.fold(written)).isEqualTo(folded);
    }

    @Test
    void knowsTheWordsOfOurListsAsIcuRomanizesThem() {
        Transliterator icu = Transliterator.getInstance("Any-Latin; Latin-ASCII");

        assertThat(PhraseFile.lines(Folding.class, "romanized.txt"))
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(line.phrases())
                                .allSatisfy(word ->
                                        assertThat(letters(icu.transliterate(word)))
                                                .isEqualTo(line.meaning())));
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
