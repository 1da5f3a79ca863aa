package org.undersigned.typeset.paragraph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.undersigned.font.Direction;
import org.undersigned.frame.Ink;
import org.undersigned.frame.Origin;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How deep the characters of a text are in which something is read by itself.
class IsolatesTest {

    private static final Sample SAMPLE = new Sample();

    private final List<Stretch> stretches = new ArrayList<>();
    private int isolates;

    @Test
    void keepsANumberWithBracketsTogetherInArabic() {
        words("هاتف ").value("(555) 010-4477").words(" فقط");

        assertThat(depths(Direction.RIGHT_TO_LEFT))
                .isEqualTo("1".repeat(5) + "2".repeat(14) + "1".repeat(4));
    }

    @Test
    void keepsTheBracketBehindALatinNameWithIt() {
        words("من ").value("Parks (PI)").words("، مساء");

        assertThat(depths(Direction.RIGHT_TO_LEFT))
                .isEqualTo("1".repeat(3) + "2".repeat(10) + "1".repeat(6));
    }

    @Test
    void keepsANumberBehindAnArabicNameOutOfIt() {
        words("by ").value("نور").words(", 12 of us");

        assertThat(depths(Direction.LEFT_TO_RIGHT)).isEqualTo("000" + "111" + "0".repeat(10));
    }

    @Test
    void partsNothingThatGoesTheSameWay() {
        words("ل").value("نور").words(" و").value("سلمى");

        assertThat(depths(Direction.RIGHT_TO_LEFT)).isEqualTo("1".repeat(10));
    }

    @Test
    void keepsWhatIsDeeperWithin() {
        words("عند ").value("شركة 5").words(" 7");

        assertThat(depths(Direction.RIGHT_TO_LEFT)).isEqualTo("1111" + "333334" + "12");
    }

    @Test
    void takesStretchesOfOneNumberForOne() {
        words("هاتف ").value("(555) ");
        stretches.add(stretch("010", isolates));
        words(".");

        assertThat(depths(Direction.RIGHT_TO_LEFT)).isEqualTo("11111" + "222222" + "222" + "1");
    }

    @Test
    void readsALineByWhatStandsAroundValues() {
        value("نور").words(" and the benches");

        assertThat(
                        Levels.of(
                                        text(),
                                        Isolates.of(stretches),
                                        Direction.LEFT_TO_RIGHT,
                                        Reading.NAME)
                                .at(5))
                .isEqualTo(Level.LEFT_TO_RIGHT);
    }

    @Test
    void readsALineThatIsAValueByItself() {
        value("نور (5)");

        assertThat(
                        Levels.of(
                                        text(),
                                        Isolates.of(stretches),
                                        Direction.LEFT_TO_RIGHT,
                                        Reading.NAME)
                                .at(0))
                .isEqualTo(new Level(1, Direction.RIGHT_TO_LEFT));
    }

    private IsolatesTest words(String text) {
        stretches.add(stretch(text, 0));
        return this;
    }

    private IsolatesTest value(String text) {
        isolates++;
        stretches.add(stretch(text, isolates));
        return this;
    }

    private static Stretch stretch(String text, int isolate) {
        return new Stretch(text, SAMPLE.roman(), Ink.BLACK, 1, new Origin(0, 0), isolate);
    }

    private String text() {
        return stretches.stream().map(Stretch::text).collect(Collectors.joining());
    }

    private String depths(Direction direction) {
        Levels levels = Levels.of(text(), Isolates.of(stretches), direction, Reading.TEXT);
        return IntStream.range(0, text().length())
                .mapToObj(i -> Integer.toString(levels.at(i).depth()))
                .collect(Collectors.joining());
    }
}
