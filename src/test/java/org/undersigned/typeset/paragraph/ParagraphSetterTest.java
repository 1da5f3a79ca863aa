package org.undersigned.typeset.paragraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.typeset.paragraph.Sample.form;
import static org.undersigned.typeset.paragraph.Sample.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.undersigned.font.Cut;
import org.undersigned.font.Direction;
import org.undersigned.frame.Ink;
import org.undersigned.frame.Item;
import org.undersigned.frame.Origin;
import org.undersigned.measure.Length;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

class ParagraphSetterTest {

    private static final String LETTER =
            "We, the undersigned organizations, write to ask that the committee keep the public"
                    + " benches of our cities, because people who are old, tired, pregnant or"
                    + " waiting for a bus need a place to sit down. Representatives of both"
                    + " chambers have heard this before, and have agreed with it before.";

    private final Sample sample = new Sample();

    @Test
    void fillsEachLineButTheLast() {
        List<Line> lines = sample.justified(LETTER, 200);
        assertThat(lines).hasSizeGreaterThan(4);
        assertThat(lines.subList(0, lines.size() - 1))
                .allSatisfy(line -> assertThat(line.width()).isEqualTo(Length.points(200)));
        assertThat(lines.getLast().width()).isLessThan(Length.points(200));
    }

    @Test
    void leavesRaggedLinesAsTheyAre() {
        List<Line> lines = sample.ragged(LETTER, 200);
        assertThat(lines)
                .allSatisfy(line -> {
                    String text = read(line).strip();
                    Length natural = sample.setter.naturalWidth(List.of(sample.roman(text)));
                    assertThat(line.width()).isEqualTo(natural);
                });
        assertThat(String.join("", read(lines))).isEqualTo(LETTER);
    }

    @ParameterizedTest
    @ValueSource(ints = {260, 280, 300, 320, 340, 360, 400, 440, 468})
    void breaksNoWordOfWideRaggedLines(int width) {
        assertThat(read(sample.ragged(LETTER, width))).noneMatch(line -> line.endsWith("¬"));
    }

    @Test
    void breaksWordsOfNarrowRaggedLinesRatherThanLeaveDeepHoles() {
        List<Line> lines = sample.ragged("the interdepartmental representatives say", 90);
        assertThat(read(lines).getFirst()).endsWith("¬");
    }

    @Test
    void setsWhatFitsOnOneLine() {
        List<Line> lines = sample.justified("Friends of the Benches", 200);
        assertThat(read(lines)).containsExactly("Friends of the Benches");
        assertThat(lines.getFirst().runs())
                .extracting(run -> run.glyphs().text())
                .containsExactly("Friends", " ", "of", " ", "the", " ", "Benches");
    }

    @Test
    void keepsTheSpaceAtWhichALineEnds() {
        List<Line> lines = sample.justified(LETTER, 200);
        Line first = lines.getFirst();
        Item.GlyphRun last = first.runs().getLast();
        assertThat(last.glyphs().text()).isEqualTo(" ");
        assertThat(last.x()).isEqualTo(first.width());
        assertThat(read(lines.getLast())).doesNotEndWith(" ");
    }

    @Test
    void breaksWordsWithAHyphenThatReadsAsASoftOne() {
        List<String> lines =
                read(sample.justified("Representatives representatives representatives", 90));
        assertThat(lines).anyMatch(line -> line.endsWith("¬"));
        assertThat(String.join("", lines).replace("¬", ""))
                .isEqualTo("Representatives representatives representatives");
    }

    @Test
    void shapesBothPartsOfABrokenWordAnew() {
        List<Line> lines = sample.ragged("xx dif\u00ADficulty", 38);
        assertThat(read(lines)).containsExactly("xx dif¬", "ficulty");
        assertThat(lines.getFirst().runs().getLast().glyphs().size()).isEqualTo(4);
        assertThat(lines.get(1).runs().getFirst().glyphs().text(0)).isEqualTo("fi");
    }

    @Test
    void joinsTheLigatureOfAWordThatStaysWhole() {
        Line whole = sample.justified("of\u00ADfice", 200).getFirst();
        assertThat(whole.runs().getFirst().glyphs().text()).isEqualTo("office");
    }

    @Test
    void endsLinesThatAreMeantToEnd() {
        assertThat(read(sample.justified("12 Bench Street \n Springfield\n\nEnd", 200)))
                .containsExactly("12 Bench Street ", "Springfield ", " ", "End");
    }

    @Test
    void keepsWhatIsBoundTogether() {
        assertThat(read(sample.ragged("aaaa bbbb\u00A0cccc", 52)))
                .containsExactly("aaaa ", "bbbb\u00A0cccc");
        assertThat(read(sample.ragged("aaaa bbbb – cccc", 46)))
                .containsExactly("aaaa ", "bbbb – ", "cccc");
        assertThat(read(sample.ragged("aaaa bbbb - cccc", 46)))
                .containsExactly("aaaa ", "bbbb - ", "cccc");
        assertThat(read(sample.ragged("aaaa bbbb | cccc", 46)))
                .containsExactly("aaaa ", "bbbb | ", "cccc");
        assertThat(read(sample.ragged("aaaa bbbb\u202F! cccc", 46)).get(1))
                .startsWith("bbbb\u202F!");
    }

    @Test
    void setsANarrowSpaceThatDoesNotStretch() {
        Line line = sample.justified("aaaa\u202F! " + "bbbb ".repeat(40), 173).getFirst();
        Item.GlyphRun space = line.runs().get(1);
        assertThat(space.glyphs().text()).isEqualTo("\u202F");
        assertThat(line.runs().get(2).x().minus(space.x()))
                .isEqualTo(space.glyphs().width(Length.points(10)));
    }

    @Test
    void repeatsAWrittenHyphenWhereThatIsTheRule() {
        Form polish =
                new Form(
                        Length.points(50),
                        Length.ZERO,
                        Length.ZERO,
                        false,
                        true,
                        Locale.of("pl"),
                        Direction.LEFT_TO_RIGHT,
                        Reading.TEXT);
        List<Stretch> flag = List.of(sample.roman("biało-czerwony"));
        assertThat(read(sample.setter.set(flag, polish))).containsExactly("biało¬", "-czerwony");
    }

    @Test
    void indentsTheFirstLineAndTheOthers() {
        Form form =
                new Form(
                        Length.points(200),
                        Length.points(20),
                        Length.points(8),
                        true,
                        true,
                        Locale.US,
                        Direction.LEFT_TO_RIGHT,
                        Reading.TEXT);
        List<Line> lines = sample.setter.set(List.of(sample.roman(LETTER)), form);
        assertThat(lines.getFirst().runs().getFirst().x()).isEqualTo(Length.points(20));
        assertThat(lines.get(1).runs().getFirst().x()).isEqualTo(Length.points(8));
        assertThat(lines.get(1).width()).isEqualTo(Length.points(200));
    }

    @Test
    void tellsWhereEachWordComesFrom() {
        List<Stretch> text =
                List.of(sample.roman("To the "), sample.bold("whole com"), sample.roman("mittee"));
        List<Item.GlyphRun> runs = sample.setter.set(text, form(200, true)).getFirst().runs();
        assertThat(runs)
                .extracting(run -> run.glyphs().text())
                .containsExactly("To", " ", "the", " ", "whole", " ", "com", "mittee");
        assertThat(runs)
                .extracting(run -> run.origin().offset())
                .containsExactly(0, 2, 3, 6, 100, 105, 106, 0);
        assertThat(runs).extracting(Item.GlyphRun::content).containsExactly(1, 1, 1, 1, 2, 2, 2, 1);
    }

    @Test
    void leadsEachWordOfAValueToItsField() {
        Origin field = new Origin(2, 7, true);
        Stretch value = new Stretch("Chair Jane Roe", sample.roman(), Ink.BLACK, 1, field);
        assertThat(sample.setter.set(List.of(value), form(200, false)).getFirst().runs())
                .extracting(Item.GlyphRun::origin)
                .containsOnly(field);
    }

    @Test
    void leavesFurnitureWithoutOrigin() {
        Stretch page = new Stretch("Page 2 of 3", sample.roman(), Ink.GREY, 0, Origin.NONE);
        assertThat(sample.setter.set(List.of(page), form(200, false)).getFirst().runs())
                .extracting(Item.GlyphRun::origin)
                .containsOnly(Origin.NONE);
    }

    @Test
    void liftsTheMarkOfANote() {
        Type raised =
                new Type(sample.fonts.serif(), Cut.REGULAR, Length.points(6), Length.points(6));
        Stretch mark = new Stretch("12", raised, Ink.BLACK, 3, Origin.NONE);
        Line line =
                sample.setter
                        .set(List.of(sample.roman("claim."), mark), form(200, true))
                        .getFirst();
        assertThat(line.runs().getLast().baseline()).isEqualTo(Length.points(-6));
        assertThat(line.ascent())
                .isGreaterThan(sample.justified("claim.", 200).getFirst().ascent());
    }

    @Test
    void setsEachCharacterInAFaceThatHasIt() {
        Line line = sample.justified("Zoë 山田", 200).getFirst();
        assertThat(line.runs())
                .extracting(run -> run.glyphs().face().postScriptName())
                .startsWith("SourceSerif4-Regular")
                .endsWith("DroidSansFallback");
    }

    @Test
    void movesToItsPlace() {
        Line line = sample.justified("two words", 200).getFirst();
        List<Item.GlyphRun> items = line.at(Length.points(72), Length.points(100));
        assertThat(items.getFirst().x()).isEqualTo(Length.points(72));
        assertThat(items.getFirst().baseline()).isEqualTo(Length.points(100));
    }

    @Test
    void givesOneLineForNothingToSayAndNoneForNothing() {
        assertThat(sample.setter.set(List.of(), form(200, true))).isEmpty();
        Line empty = sample.justified("   ", 200).getFirst();
        assertThat(empty.runs()).isEmpty();
        assertThat(empty.ascent()).isEqualTo(sample.justified("x", 200).getFirst().ascent());
    }

    @Test
    void takesTheWidestLineForTheNaturalWidth() {
        Length wide = sample.setter.naturalWidth(List.of(sample.roman("a wide line")));
        assertThat(sample.setter.naturalWidth(List.of(sample.roman("short\na wide line\nend"))))
                .isEqualTo(wide);
        assertThat(sample.setter.naturalWidth(List.of())).isEqualTo(Length.ZERO);
    }

    @Test
    void setsTheSameInSeveralThreads() {
        List<Line> alone = sample.justified(LETTER, 180);
        List<List<Line>> together =
                IntStream.range(0, 64)
                        .parallel()
                        .mapToObj(i -> sample.justified(LETTER, 180))
                        .toList();
        assertThat(together).allMatch(alone::equals);
    }

    @Test
    void setsArabicLargerThanTheLatinBesideItAndLeavesNoGap() {
        List<Line> lines =
                sample.setter.set(
                        List.of(sample.roman("on نحن, we")),
                        form(300, false, Direction.LEFT_TO_RIGHT, Reading.TEXT));

        List<Item.GlyphRun> runs = lines.getFirst().runs();
        assertThat(runs)
                .extracting(Item.GlyphRun::size)
                .contains(Length.points("11.5"), Length.points(10));
        for (int i = 1; i < runs.size(); i++) {
            Item.GlyphRun before = runs.get(i - 1);
            assertThat(runs.get(i).x()).isEqualTo(before.x().plus(before.width()));
        }
    }
}
