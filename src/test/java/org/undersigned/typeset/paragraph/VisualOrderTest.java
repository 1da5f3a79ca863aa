package org.undersigned.typeset.paragraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.font.Direction.LEFT_TO_RIGHT;
import static org.undersigned.font.Direction.RIGHT_TO_LEFT;

import org.junit.jupiter.api.Test;
import org.undersigned.font.Direction;
import org.undersigned.frame.Item;
import org.undersigned.measure.Length;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// Lines as they stand, checked by hand. Words are read as they are written here, whichever way
/// they go; only their order counts.
class VisualOrderTest {

    private final Sample sample = new Sample();

    @Test
    void leavesLatinAsItIs() {
        assertThat(standing("We sign (all 40).", LEFT_TO_RIGHT)).isEqualTo("We sign (all 40).");
    }

    @Test
    void setsArabicWordsFromTheRight() {
        assertThat(standing("نحن الموقعين أدناه", RIGHT_TO_LEFT)).isEqualTo("أدناه الموقعين نحن");
    }

    @Test
    void setsAnArabicNameWithinALatinLine() {
        assertThat(standing("the اتحاد الكتاب signed", LEFT_TO_RIGHT))
                .isEqualTo("the الكتاب اتحاد signed");
    }

    @Test
    void keepsLatinWordsInOrderOnAHebrewLine() {
        assertThat(standing("ארגון Friends of Benches חתם", RIGHT_TO_LEFT))
                .isEqualTo("חתם Friends of Benches ארגון");
    }

    @Test
    void readsNumbersFromLeftToRight() {
        assertThat(standing("בשנת 2026 היו 1,200 ספסלים", RIGHT_TO_LEFT))
                .isEqualTo("ספסלים 1,200 היו 2026 בשנת");
        assertThat(standing("عام ٢٠٢٦ كان", RIGHT_TO_LEFT)).isEqualTo("كان ٢٠٢٦ عام");
    }

    @Test
    void keepsBracketsWithWhatTheyEnclose() {
        assertThat(pieces("ACLU (الاتحاد)", LEFT_TO_RIGHT))
                .containsExactly("ACLU", " ", "(", "الاتحاد", ")");
        assertThat(pieces("الاتحاد (ACLU)", RIGHT_TO_LEFT))
                .containsExactly(")", "ACLU", "(", " ", "الاتحاد");
    }

    @Test
    void letsEachNameGoTheWayOfItsFirstLetter() {
        assertThat(standing("اتحاد ABC الكتاب", LEFT_TO_RIGHT)).isEqualTo("الكتاب ABC اتحاد");
        assertThat(standing("ABC اتحاد الكتاب", RIGHT_TO_LEFT)).isEqualTo("ABC الكتاب اتحاد");
    }

    @Test
    void breaksAnEndlessArabicWordWithoutAHyphenAndShapesItAnew() {
        String endless = "بستان".repeat(60);
        List<Line> lines =
                sample.setter.set(
                        List.of(sample.roman(endless)),
                        Sample.form(100, true, RIGHT_TO_LEFT, Reading.TEXT));

        assertThat(lines).hasSizeGreaterThan(3);
        assertThat(lines)
                .allSatisfy(
                        line -> assertThat(line.width()).isLessThanOrEqualTo(Length.points(100)));
        assertThat(
                        lines.stream()
                                .flatMap(line -> line.runs().reversed().stream())
                                .map(run -> run.glyphs().text())
                                .collect(Collectors.joining()))
                .isEqualTo(endless);
    }

    @Test
    void fillsLinesFromTheRight() {
        String text =
                "نحن الموقعين أدناه نكتب إليكم بشأن المقاعد العامة في حدائق المدينة".repeat(2);
        List<Line> lines =
                sample.setter.set(
                        List.of(sample.roman(text)),
                        Sample.form(120, true, RIGHT_TO_LEFT, Reading.TEXT));

        for (Line line : lines.subList(0, lines.size() - 1)) {
            assertThat(line.width()).isEqualTo(Length.points(120));
            assertThat(line.runs().getLast().x()).isEqualTo(Length.ZERO);
            assertThat(line.runs().getFirst().glyphs().text())
                    .as("the space at which the line ends stands beyond its end")
                    .isEqualTo(" ");
        }
    }

    private String standing(String text, Direction letter) {
        return String.join("", pieces(text, letter)).strip();
    }

    /// The runs of one line from left to right on the page.
    private List<String> pieces(String text, Direction letter) {
        Line line =
                sample.setter
                        .set(
                                List.of(sample.roman(text)),
                                Sample.form(400, false, letter, Reading.NAME))
                        .getFirst();
        Comparator<Item.GlyphRun> fromLeft = Comparator.comparing(Item.GlyphRun::x);
        List<String> sorted =
                line.runs().stream()
                        .sorted(letter == LEFT_TO_RIGHT ? fromLeft : fromLeft.reversed())
                        .map(run -> run.glyphs().text())
                        .toList();
        assertThat(line.runs().stream().map(run -> run.glyphs().text()).toList())
                .as("in the order in which they stand")
                .isEqualTo(sorted);
        return sorted;
    }
}
