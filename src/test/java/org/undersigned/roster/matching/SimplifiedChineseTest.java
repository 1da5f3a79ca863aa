package org.undersigned.roster.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;

import org.junit.jupiter.api.Test;
import org.undersigned.table.PhraseFile;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class SimplifiedChineseTest {

    private static final Transliterator ICU = Transliterator.getInstance("Traditional-Simplified");

    @Test
    void writesPhrasesAndCharacters() {
        assertThat(SimplifiedChinese.of("財團法人")).isEqualTo("财团法人");
        assertThat(SimplifiedChinese.of("關係 計劃 A")).isEqualTo("关系 计划 A");
        assertThat(SimplifiedChinese.of("")).isEmpty();
    }

    @Test
    void writesEveryCharacterAsIcuDoes() {
        List<String> other =
                IntStream.rangeClosed(0x2E80, 0x323AF)
                        .filter(character -> UnicodeScript.of(character) == UnicodeScript.HAN)
                        .mapToObj(Character::toString)
                        .filter(text -> !SimplifiedChinese.of(text).equals(ICU.transliterate(text)))
                        .toList();

        assertThat(other).isEmpty();
    }

    @Test
    void writesPhrasesAmongOthersAsIcuDoes() {
        List<String> phrases =
                PhraseFile.lines(SimplifiedChinese.class, "cldr/simplified.txt").stream()
                        .map(line -> line.phrases().getFirst())
                        .filter(phrase -> phrase.length() < 10)
                        .toList();
        Random random = new Random(5);
        List<String> texts = Stream.generate(() -> text(phrases, random)).limit(2_000).toList();

        assertThat(texts.stream().map(SimplifiedChinese::of))
                .containsExactlyElementsOf(texts.stream().map(ICU::transliterate).toList());
    }

    private static String text(List<String> phrases, Random random) {
        return Stream.generate(() -> phrases.get(random.nextInt(phrases.size())))
                .map(phrase -> random.nextBoolean() ? phrase : phrase.substring(1))
                .limit(4)
                .collect(Collectors.joining());
    }
}
