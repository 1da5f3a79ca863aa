package org.undersigned.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.undersigned.font.Cut;
import org.undersigned.font.Direction;
import org.undersigned.font.Face;
import org.undersigned.font.GlyphString;
import org.undersigned.frame.Ink;
import org.undersigned.frame.Item;
import org.undersigned.frame.Origin;
import org.undersigned.frame.Sheet;
import org.undersigned.measure.Length;
import org.undersigned.measure.Paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What readers are told of the directions of a line; `<` and `>` stand for the marks.
class DirectionMarksTest {

    private static final Face SERIF = Draft.LIBRARY.serif().face(Cut.REGULAR);
    private static final Face HEBREW =
            Draft.LIBRARY.faceFor("ש", Draft.LIBRARY.serif(), Cut.REGULAR).orElseThrow();
    private static final Face DEVANAGARI =
            Draft.LIBRARY.faceFor("प", Draft.LIBRARY.serif(), Cut.REGULAR).orElseThrow();
    private static final Length SIZE = Length.points(11);

    private final List<Item> items = new ArrayList<>();
    private Length left = Length.points(400);

    @Test
    void leavesASheetAloneThatIsReadFromLeftToRight() {
        items.add(run(Length.points(72), SERIF, "Benches", Direction.LEFT_TO_RIGHT, 1));
        Sheet sheet = new Sheet(Paper.A4, items);

        assertThat(DirectionMarks.on(sheet)).isSameAs(sheet);
    }

    @Test
    void marksANumberBetweenWordsThatAreReadFromRightToLeft() {
        goLeft(HEBREW, "בשנת", Direction.RIGHT_TO_LEFT);
        goLeft(SERIF, " ", Direction.LEFT_TO_RIGHT);
        goLeft(SERIF, "2026", Direction.LEFT_TO_RIGHT);
        goLeft(SERIF, " ", Direction.LEFT_TO_RIGHT);
        goLeft(HEBREW, "יש", Direction.RIGHT_TO_LEFT);

        assertThat(texts()).isEqualTo("בשנת| |<2026| |י>ש");
    }

    @Test
    void keepsTheDashBetweenTwoNumbersWhereItIs() {
        goLeft(SERIF, "14", Direction.LEFT_TO_RIGHT);
        goLeft(SERIF, "–", Direction.RIGHT_TO_LEFT);
        goLeft(SERIF, "16", Direction.LEFT_TO_RIGHT);
        goLeft(HEBREW, "עמודים", Direction.RIGHT_TO_LEFT);

        assertThat(texts()).isEqualTo("<14|–<|<16|ע>מודים");
    }

    @Test
    void marksPunctuationThatMightBelongToANumber() {
        goLeft(HEBREW, "לכם,", Direction.RIGHT_TO_LEFT);
        goLeft(SERIF, " ", Direction.LEFT_TO_RIGHT);
        goLeft(HEBREW, "(מה)", Direction.RIGHT_TO_LEFT);

        assertThat(texts()).isEqualTo("לכם<,| |(מה)");
    }

    @Test
    void takesEachLineByItself() {
        goLeft(HEBREW, "שלום", Direction.RIGHT_TO_LEFT);
        items.add(run(Length.points(500), SERIF, "Benches", Direction.LEFT_TO_RIGHT, 2));

        assertThat(texts()).isEqualTo("שלום|Benches");
    }

    @Test
    void closesAWordThatEndsInAnAccent() {
        goLeft(HEBREW, "שלום", Direction.RIGHT_TO_LEFT);
        items.add(run(Length.points(300), DEVANAGARI, "परिषद्", Direction.LEFT_TO_RIGHT, 2));

        assertThat(texts()).isEqualTo("שלום|परिषद्>");
    }

    private void goLeft(Face face, String text, Direction direction) {
        left = left.minus(Length.points(30));
        items.add(run(left, face, text, direction, 1));
    }

    private static Item.GlyphRun run(
            Length x, Face face, String text, Direction direction, int content) {
        GlyphString glyphs = Draft.SHAPER.shape(face, text, direction);
        Length baseline = Length.points(100);
        return new Item.GlyphRun(x, baseline, glyphs, SIZE, Ink.BLACK, content, Origin.NONE);
    }

    private String texts() {
        return DirectionMarks.on(new Sheet(Paper.A4, items)).items().stream()
                .map(item -> ((Item.GlyphRun) item).glyphs().text())
                .map(text -> text.replace('\u200F', '<').replace('\u200E', '>'))
                .collect(Collectors.joining("|"));
    }
}
