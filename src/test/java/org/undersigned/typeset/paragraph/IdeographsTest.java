package org.undersigned.typeset.paragraph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.measure.Length;

import java.util.List;
import java.util.Locale;

class IdeographsTest {

    private final Sample sample = new Sample();

    @Test
    void breaksBetweenIdeographs() {
        assertThat(Ideographs.boundaries("東京都", Locale.JAPANESE)).containsExactly(1, 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"字。", "字、", "字）", "字」", "字ー", "字っ", "字ょ", "字ァ", "（字", "「字"})
    void keepsMarksWithTheirCharacters(String pair) {
        assertThat(Ideographs.boundaries(pair, Locale.JAPANESE)).isEmpty();
    }

    @Test
    void leavesKoreanWordsWhole() {
        assertThat(Ideographs.boundaries("공원관리사무소(Parks)도", Locale.KOREAN)).isEmpty();
        assertThat(Ideographs.boundaries("2029년에", Locale.KOREAN)).isEmpty();
        assertThat(Sample.read(sample.ragged("공원에 더 많은 벤치를", 62)))
                .containsExactly("공원에 더 ", "많은 벤치를");
        assertThat(sample.ragged("공원관리사무소".repeat(6), 62)).hasSizeGreaterThan(6);
    }

    @Test
    void breaksBetweenTheWordsOfThaiAndItsNeighbours() {
        assertThat(Ideographs.boundaries("ต้นไม้ในสวนสาธารณะ", Locale.of("th")))
                .containsExactly(6, 8, 11);
        assertThat(Ideographs.boundaries("ພາສາລາວເປັນພາສາຂອງປະເທດລາວ", Locale.of("lo")))
                .isNotEmpty();
        assertThat(Ideographs.boundaries("ភាសាខ្មែរគឺជាភាសារបស់ប្រទេសកម្ពុជា", Locale.of("km")))
                .isNotEmpty();
        assertThat(Ideographs.boundaries("မြန်မာဘာသာစကားသည်ကောင်းသည်", Locale.of("my")))
                .isNotEmpty();
    }

    @Test
    void justifiesLinesWithoutSpaces() {
        List<Line> lines = sample.justified("私たちは、公園のベンチを守るために、この手紙に署名します。".repeat(3), 133);
        assertThat(lines).hasSizeGreaterThan(3);
        assertThat(lines.subList(0, lines.size() - 1))
                .allSatisfy(line -> assertThat(line.width()).isEqualTo(Length.points(133)));
        assertThat(Sample.read(lines)).noneMatch(line -> line.matches("[。、]?[。、].*"));
        assertThat(String.join("", Sample.read(lines))).doesNotContain(" ");
    }

    @Test
    void leavesAlphabetsToTheirOwnRules() {
        assertThat(Ideographs.areIn("naïve—“Œuvre”…€ﬁ Ωμέγα Москва Ἀθῆναι")).isFalse();
        assertThat(Ideographs.areIn("ab東")).isTrue();
    }
}
