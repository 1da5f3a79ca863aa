package org.undersigned.typeset.paragraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.typeset.paragraph.Sample.read;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.font.Cut;
import org.undersigned.font.Direction;
import org.undersigned.font.JdkShaper;
import org.undersigned.frame.Ink;
import org.undersigned.frame.Item;
import org.undersigned.frame.Origin;
import org.undersigned.measure.Length;

import java.util.List;
import java.util.Locale;

class ProtrusionTest {

    private static final Length WIDTH = Length.points(200);

    private static final String TEXT =
            "“We, the undersigned,” they write, “ask for benches: old, tired, pregnant or waiting"
                    + " people need a place to sit. Representatives of both chambers, in June, in"
                    + " May, in April, have heard (and read) this before; and yet – and yet – there"
                    + " are no benches.” “Why?” we asked. “When?” they asked, and so on, and on, as"
                    + " it goes, year after year, in every town, in every well-known street, at"
                    + " every stop; at night, at noon, in rain, in snow.";

    private final Sample sample = new Sample();

    @Test
    void letsMarksStandBeyondTheEndAndLettersWithin() {
        List<Line> lines = set(TEXT, true);
        int marks = 0;
        for (Line line : lines.subList(0, lines.size() - 1)) {
            String text = read(line).strip();
            Length beyond = end(line).minus(WIDTH);
            char last = text.charAt(text.length() - 1);
            if (".,".indexOf(last) >= 0) {
                assertThat(beyond.sp())
                        .isCloseTo(advance(last).times(70, 100).sp(), Offset.offset(2L));
                marks++;
            } else if (Character.isLetter(last) && "rvwyk".indexOf(last) < 0) {
                assertThat(beyond).isEqualTo(Length.ZERO);
            }
            assertThat(line.width()).isEqualTo(WIDTH);
        }
        assertThat(marks).isPositive();
    }

    @Test
    void letsQuotesStandBeforeTheBeginning() {
        Item.GlyphRun first = set(TEXT, true).getFirst().runs().getFirst();
        assertThat(first.x()).isEqualTo(advance('“').times(60, 100).negated());
    }

    @Test
    void leavesTheEndOfRaggedLinesAlone() {
        List<Line> lines = set(TEXT, false);
        assertThat(lines).allSatisfy(line -> assertThat(end(line)).isLessThanOrEqualTo(WIDTH));
        assertThat(lines.getFirst().runs().getFirst().x()).isLessThan(Length.ZERO);
    }

    @Test
    void losesAndMovesNoText() {
        assertThat(String.join("", read(set(TEXT, true))).replace("¬", "")).isEqualTo(TEXT);
    }

    @Test
    void gainsTheRoomOfWhatHangs() {
        String tight = "in every town, in every";
        Length natural = sample.setter.naturalWidth(List.of(sample.roman("in every town,")));
        Length narrow = natural.minus(new Length(advance(',').sp() / 2));
        assertThat(read(sample.setter.set(List.of(sample.roman(tight)), form(narrow, true, true))))
                .startsWith("in every town, ");
    }

    @Test
    void leavesTheMarkOfANoteWithin() {
        Type raised =
                new Type(sample.fonts.serif(), Cut.REGULAR, Length.points(6), Length.points(6));
        Stretch mark = new Stretch("“1", raised, Ink.BLACK, 3, Origin.NONE);
        assertThat(
                        sample.setter
                                .set(List.of(mark), form(WIDTH, true, true))
                                .getFirst()
                                .runs()
                                .getFirst()
                                .x())
                .isEqualTo(Length.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"“שלום, עולם.” ", "“Alder Falls” — שלום, "})
    void leavesWhatIsReadBothWaysWithin(String text) {
        assertThat(set(text.repeat(20), true))
                .flatExtracting(Line::runs)
                .filteredOn(run -> !run.glyphs().text().isBlank())
                .allSatisfy(run -> assertThat(run.x()).isGreaterThanOrEqualTo(Length.ZERO));
    }

    @Test
    void asksTheFormFirst() {
        List<Line> lines = sample.setter.set(List.of(sample.roman(TEXT)), form(WIDTH, true, false));
        assertThat(lines).isEqualTo(sample.justified(TEXT, 200));
        assertThat(lines.getFirst().runs().getFirst().x()).isEqualTo(Length.ZERO);
    }

    private List<Line> set(String text, boolean justify) {
        return sample.setter.set(List.of(sample.roman(text)), form(WIDTH, justify, true));
    }

    private static Form form(Length width, boolean justify, boolean hang) {
        return new Form(
                width,
                Length.ZERO,
                Length.ZERO,
                justify,
                true,
                Locale.US,
                Direction.LEFT_TO_RIGHT,
                Reading.TEXT,
                hang);
    }

    /// Where the last glyph that is no space ends.
    private static Length end(Line line) {
        return line.runs().stream()
                .filter(run -> !run.glyphs().text().isBlank())
                .map(run -> run.x().plus(run.width()))
                .reduce(Length.ZERO, Length::max);
    }

    private Length advance(char c) {
        Type type = sample.roman();
        return new JdkShaper().shape(type.face(), String.valueOf(c)).width(type.size());
    }
}
