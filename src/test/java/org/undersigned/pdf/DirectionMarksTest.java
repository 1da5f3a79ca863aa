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
import java.util.stream.IntStream;

/// What readers are told of the directions of a line; `<` and `>` stand for the marks.
class DirectionMarksTest {

    private static final Face SERIF = Draft.LIBRARY.serif().face(Cut.REGULAR);
    private static final Face HEBREW =
            Draft.LIBRARY.faceFor("ש", Draft.LIBRARY.serif(), Cut.REGULAR).orElseThrow();
    private static final Face DEVANAGARI =
            Draft.LIBRARY.faceFor("प", Draft.LIBRARY.serif(), Cut.REGULAR).orElseThrow();
    private static final Face ARABIC =
            Draft.LIBRARY.faceFor("م", Draft.LIBRARY.serif(), Cut.REGULAR).orElseThrow();
    private static final Length SIZE = Length.points(11);

    private final List<Item> items = new ArrayList<>();
    private Length right = Length.points(72);

    @Test
    void leavesASheetAloneThatIsReadFromLeftToRight() {
        left(SERIF, "Benches", Direction.LEFT_TO_RIGHT);
        Sheet sheet = new Sheet(Paper.A4, items);

        assertThat(DirectionMarks.on(sheet, Direction.LEFT_TO_RIGHT)).isSameAs(sheet);
    }

    @Test
    void showsWhereANumberEndsBetweenWordsThatAreReadFromRightToLeft() {
        left(HEBREW, "יש ספסלים", Direction.RIGHT_TO_LEFT);
        left(SERIF, " ", Direction.RIGHT_TO_LEFT);
        left(SERIF, "2026", Direction.LEFT_TO_RIGHT);
        left(SERIF, " ", Direction.RIGHT_TO_LEFT);
        left(HEBREW, "בשנת", Direction.RIGHT_TO_LEFT);

        assertThat(texts(Direction.RIGHT_TO_LEFT)).isEqualTo("יש ספסלים| |<|2026| |בשנת");
    }

    @Test
    void showsWhereHebrewEndsInALineOfEnglish() {
        left(SERIF, "the friends of", Direction.LEFT_TO_RIGHT);
        left(SERIF, " ", Direction.LEFT_TO_RIGHT);
        left(HEBREW, "שלום", Direction.RIGHT_TO_LEFT);
        left(SERIF, " ", Direction.LEFT_TO_RIGHT);
        left(SERIF, "and others", Direction.LEFT_TO_RIGHT);

        assertThat(texts(Direction.LEFT_TO_RIGHT))
                .isEqualTo("the friends of| |שלום|>| |and others");
    }

    @Test
    void opensABracketThatGoesTheOtherWay() {
        left(SERIF, "a longer line that has a", Direction.LEFT_TO_RIGHT);
        left(SERIF, " ", Direction.LEFT_TO_RIGHT);
        left(HEBREW, "(שלום)", Direction.RIGHT_TO_LEFT);
        left(SERIF, "(", Direction.LEFT_TO_RIGHT);

        assertThat(texts(Direction.LEFT_TO_RIGHT))
                .isEqualTo("a longer line that has a| |<|(שלום)|>|(");
    }

    @Test
    void keepsTheDashBetweenTwoNumbersWhereItIs() {
        left(SERIF, "16", Direction.LEFT_TO_RIGHT);
        left(SERIF, "–", Direction.RIGHT_TO_LEFT);
        left(SERIF, "14", Direction.LEFT_TO_RIGHT);
        left(SERIF, " ", Direction.RIGHT_TO_LEFT);
        left(HEBREW, "עמודים בספר", Direction.RIGHT_TO_LEFT);

        assertThat(texts(Direction.RIGHT_TO_LEFT)).isEqualTo("16|–|<|14| |עמודים בספר");
    }

    @Test
    void marksPunctuationThatMightBelongToANumber() {
        left(HEBREW, "(מה שלומכם)", Direction.RIGHT_TO_LEFT);
        left(SERIF, " ", Direction.RIGHT_TO_LEFT);
        left(HEBREW, "לכם,", Direction.RIGHT_TO_LEFT);

        assertThat(texts(Direction.RIGHT_TO_LEFT)).isEqualTo("(מה שלומכם)| |לכם<,");
    }

    @Test
    void takesTheRaisedMarkOfANoteForAPartOfItsLine() {
        left(HEBREW, "ועוד הרבה", Direction.RIGHT_TO_LEFT);
        left(SERIF, " ", Direction.RIGHT_TO_LEFT);
        lifted(SERIF, "1", 96);
        left(HEBREW, "ספסלים", Direction.RIGHT_TO_LEFT);

        assertThat(texts(Direction.RIGHT_TO_LEFT)).isEqualTo("ועוד הרבה| |<|1|ספסלים");
    }

    @Test
    void takesEachColumnByItself() {
        left(HEBREW, "שלום", Direction.RIGHT_TO_LEFT);
        right = right.plus(Length.points(100));
        left(SERIF, "(Benches and more)", Direction.LEFT_TO_RIGHT);

        assertThat(texts(Direction.LEFT_TO_RIGHT)).isEqualTo("שלום|(Benches and more)");
    }

    @Test
    void closesALineOfTheOtherDirectionThatEndsInAnAccent() {
        left(HEBREW, "שלום לכולם", Direction.RIGHT_TO_LEFT);
        right = right.plus(Length.points(100));
        left(DEVANAGARI, "परिषद्", Direction.LEFT_TO_RIGHT);

        assertThat(texts(Direction.RIGHT_TO_LEFT)).isEqualTo("שלום לכולם|परिषद्|>");
    }

    @Test
    void repeatsMarksWhereTheLettersOfAPageWouldLeadReadersToTheWrongEnd() {
        left(SERIF, "example.org/benches", Direction.LEFT_TO_RIGHT);
        left(SERIF, " ", Direction.RIGHT_TO_LEFT);
        left(HEBREW, "אל האתר", Direction.RIGHT_TO_LEFT);
        left(SERIF, " ", Direction.RIGHT_TO_LEFT);
        left(SERIF, "info@example", Direction.LEFT_TO_RIGHT);
        left(SERIF, " ", Direction.RIGHT_TO_LEFT);
        left(HEBREW, "כתבו, או,", Direction.RIGHT_TO_LEFT);

        String texts = texts(Direction.RIGHT_TO_LEFT);

        assertThat(texts.chars().filter(c -> c == '<').count()).isEqualTo(3 * 8);
    }

    @Test
    void saysVowelsBesideTheirLetters() {
        left(ARABIC, "مَقعد", Direction.RIGHT_TO_LEFT);
        GlyphString before = ((Item.GlyphRun) items.getFirst()).glyphs();

        GlyphString word = before.withAccentsApart();

        assertThat(word.text()).isEqualTo("مَقعد");
        assertThat(word.size()).isEqualTo(before.size() + 1);
        assertThat(word.width()).isEqualTo(before.width());
        assertThat(IntStream.range(0, word.size()).filter(i -> word.text(i).equals("\u064E")))
                .singleElement()
                .satisfies(i -> assertThat(word.glyph(i)).isNotEqualTo(ARABIC.glyph(0x64E)))
                .satisfies(i -> assertThat(word.text(i + 1)).isEqualTo("م"));
    }

    private void left(Face face, String text, Direction direction) {
        add(face, text, direction, 100);
    }

    private void lifted(Face face, String text, int baseline) {
        add(face, text, Direction.LEFT_TO_RIGHT, baseline);
    }

    /// Puts a run right of those that stand there.
    private void add(Face face, String text, Direction direction, int baseline) {
        GlyphString glyphs = Draft.SHAPER.shape(face, text, direction);
        Item.GlyphRun run =
                new Item.GlyphRun(
                        right, Length.points(baseline), glyphs, SIZE, Ink.BLACK, 1, Origin.NONE);
        items.add(run);
        right = right.plus(run.width());
    }

    private String texts(Direction letter) {
        return DirectionMarks.on(new Sheet(Paper.A4, items), letter).items().stream()
                .map(item -> ((Item.GlyphRun) item).glyphs().text())
                .map(text -> text.replace('\u200F', '<').replace('\u200E', '>'))
                .collect(Collectors.joining("|"));
    }
}
