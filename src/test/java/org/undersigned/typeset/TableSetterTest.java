package org.undersigned.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.undersigned.typeset.Copies.letter;
import static org.undersigned.typeset.Copies.sentences;
import static org.undersigned.typeset.Copies.words;

import org.junit.jupiter.api.Test;
import org.undersigned.frame.Document;
import org.undersigned.frame.Item;
import org.undersigned.frame.Sheet;
import org.undersigned.letter.Block.Alignment;
import org.undersigned.merge.Passage;
import org.undersigned.merge.Phrase;
import org.undersigned.problem.Outcome;
import org.undersigned.problem.Problem;
import org.undersigned.typeset.PageDump.TypeLine;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class TableSetterTest {

    private static Passage table(List<String> header, List<List<String>> rows) {
        return new Passage.Tabular(
                Collections.nCopies(header.size(), Alignment.START),
                cells(header),
                rows.stream().map(TableSetterTest::cells).toList());
    }

    private static List<List<Phrase>> cells(List<String> texts) {
        return texts.stream().map(text -> List.<Phrase>of(words(text))).toList();
    }

    private static List<String> texts(Stream<TypeLine> lines) {
        return lines.map(line -> line.text().strip()).toList();
    }

    private static double left(List<TypeLine> lines, String text) {
        return cell(lines, text).x();
    }

    private static double right(List<TypeLine> lines, String text) {
        return cell(lines, text).right();
    }

    private static TypeLine cell(List<TypeLine> lines, String text) {
        return lines.stream()
                .filter(line -> line.text().strip().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static final String LONG =
            "A remark so long that it cannot stand on one line beside the others, however narrow "
                    + "the others are made, and that goes on a little.";

    @Test
    void leavesShortCellsWholeWhenALongOneMustTurn() {
        Passage table = table(List.of("Street", "Remark"), List.of(List.of("Garden Street", LONG)));

        List<TypeLine> lines = TypeShop.lines(letter().body(table));

        assertThat(texts(lines.stream())).contains("Garden Street");
    }

    @Test
    void dividesOnlyTheLongestWordsOfATableThatIsTooWide() {
        String word = "incomprehensibility";
        Passage table =
                table(
                        Collections.nCopies(8, "H"),
                        List.of(List.of(word, word, "of", word, word, "end", word, word)));

        List<String> texts = texts(TypeShop.lines(letter().body(table)).stream());

        assertThat(texts).contains("of", "end").doesNotContain(word);
        assertThat(texts).anySatisfy(text -> assertThat(text).endsWith("\u00AD"));
    }

    @Test
    void setsATableInSmallerTypeRatherThanDividingItsWords() {
        Passage table =
                table(
                        Collections.nCopies(12, "Year 2031"),
                        List.of(Collections.nCopies(12, "99,999")));

        List<Item.GlyphRun> figures =
                TypeShop.set(letter().body(table)).sheets().getFirst().items().stream()
                        .filter(Item.GlyphRun.class::isInstance)
                        .map(Item.GlyphRun.class::cast)
                        .filter(run -> run.glyphs().text().equals("99,999"))
                        .toList();

        assertThat(figures)
                .hasSize(12)
                .allSatisfy(run -> assertThat(run.size().toPoints()).isBetween(8.0, 10.5));
    }

    @Test
    void setsNothingNarrowerThanAFewLetters() {
        Passage table =
                table(Collections.nCopies(40, "H"), List.of(Collections.nCopies(40, "word")));

        Outcome<Document> outcome = TypeShop.outcome(letter().body(table));

        assertThat(outcome).isInstanceOf(Outcome.Failed.class);
        assertThat(outcome.problems())
                .extracting(Problem::key)
                .containsExactly("typeset.tableTooWide");
        assertThat(outcome.problems().getFirst().place().line()).isEqualTo(9);
    }

    @Test
    void warnsOfATableWhoseWordsAreDividedEveryFewLetters() {
        List<String> words = Collections.nCopies(16, "incomprehensibility");
        Passage table = table(Collections.nCopies(16, "H"), List.of(words));

        Outcome<Document> outcome = TypeShop.outcome(letter().body(table));

        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        assertThat(outcome.problems())
                .extracting(Problem::key)
                .containsExactly("typeset.tableCrowded");
    }

    @Test
    void printsNoCellOverAnother() {
        for (int count = 2; count <= 28; count++) {
            List<String> words =
                    IntStream.range(0, count)
                            .mapToObj(i -> i % 3 == 0 ? "99,999" : "vis-à-vis")
                            .toList();
            Passage table = table(words, List.of(words, words));

            Outcome<Document> outcome = TypeShop.outcome(letter().body(table));

            outcome.value().ifPresent(TableSetterTest::assertApart);
        }
    }

    private static void assertApart(Document document) {
        for (Sheet sheet : document.sheets()) {
            List<Item.GlyphRun> runs =
                    sheet.items().stream()
                            .filter(Item.GlyphRun.class::isInstance)
                            .map(Item.GlyphRun.class::cast)
                            .sorted(
                                    Comparator.comparing(Item.GlyphRun::baseline)
                                            .thenComparing(Item.GlyphRun::x))
                            .toList();
            for (int at = 1; at < runs.size(); at++) {
                Item.GlyphRun before = runs.get(at - 1);
                Item.GlyphRun run = runs.get(at);
                if (before.baseline().equals(run.baseline())) {
                    assertThat(run.x().toPoints())
                            .as(run.glyphs().text())
                            .isGreaterThanOrEqualTo(
                                    before.x().plus(before.width()).toPoints() - 0.01);
                }
            }
        }
    }

    @Test
    void setsTheHeaderAgainOnEveryPageAsAnArtifact() {
        List<List<String>> rows =
                IntStream.rangeClosed(1, 80).mapToObj(i -> List.of("Row " + i, "x")).toList();
        Copies copies = letter().body(table(List.of("Street", "Mark"), rows), sentences(3));

        List<TypeLine> heads =
                TypeShop.lines(copies).stream()
                        .filter(line -> line.text().startsWith("Street"))
                        .toList();
        long meant =
                TypeShop.set(copies).sheets().stream()
                        .flatMap(sheet -> sheet.items().stream())
                        .filter(item ->
                                item instanceof Item.GlyphRun run
                                        && run.glyphs().text().equals("Street")
                                        && Item.isMeant(run.content()))
                        .count();

        assertThat(heads).extracting(TypeLine::page).containsExactly(1, 2, 3);
        assertThat(meant).isOne();
    }

    @Test
    void setsFiguresBelowEachOtherByTheirEnds() {
        Passage table =
                table(
                        List.of("Month", "Walkers", "Note"),
                        List.of(List.of("May", "14,200", "9 a.m."), List.of("June", "95%", "–")));

        List<TypeLine> lines = TypeShop.lines(letter().body(table));

        assertThat(right(lines, "14,200"))
                .isCloseTo(right(lines, "95%"), within(0.01))
                .isCloseTo(right(lines, "Walkers"), within(0.01));
        assertThat(left(lines, "–")).isCloseTo(left(lines, "9 a.m."), within(0.01));
    }

    /// A row of many lines is printed line by line, and read cell by cell.
    @Test
    void readsATallRowCellByCell() {
        Passage table =
                table(List.of("One", "Two"), List.of(List.of(LONG.repeat(9), LONG.repeat(9))));

        for (Sheet sheet : TypeShop.set(letter().body(table)).sheets()) {
            assertThat(sheet.items().stream().map(Item::content).filter(it -> it > 0)).isSorted();
        }
    }

    @Test
    void leavesNoRowAloneOnAPage() {
        List<List<String>> rows =
                IntStream.rangeClosed(1, 12).mapToObj(i -> List.of("Row " + i, "x")).toList();
        for (int sentences = 15; sentences < 50; sentences++) {
            Copies copies =
                    letter().body(sentences(sentences), table(List.of("Street", "Mark"), rows));

            List<TypeLine> set =
                    TypeShop.lines(copies).stream()
                            .filter(line -> line.text().startsWith("Row"))
                            .toList();

            assertThat(set.get(0).page()).as("first").isEqualTo(set.get(1).page());
            assertThat(set.get(11).page()).as("last").isEqualTo(set.get(10).page());
        }
    }
}
