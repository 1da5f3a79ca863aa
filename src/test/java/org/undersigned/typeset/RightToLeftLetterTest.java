package org.undersigned.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.undersigned.frame.Content;
import org.undersigned.frame.Document;
import org.undersigned.frame.Element;
import org.undersigned.frame.Item;
import org.undersigned.frame.Node;
import org.undersigned.letter.SignatoryList;
import org.undersigned.measure.Length;
import org.undersigned.merge.Passage;
import org.undersigned.merge.Phrase;
import org.undersigned.merge.Source;
import org.undersigned.typeset.PageDump.TypeLine;

import java.util.ArrayList;
import java.util.List;

/// Letters that are read from right to left, and what is read so within others.
class RightToLeftLetterTest {

    private static final double LEFT = 81;
    private static final double RIGHT = 612 - 81;

    private static final String ARABIC =
            "نحن الموقعين أدناه نكتب إليكم بشأن المقاعد العامة في حدائق المدينة لأن كبار السن"
                    + " يحتاجون إلى مكان يجلسون فيه وقد وعدتم بها في عام 2029 ولم نر منها شيئا.";
    private static final String ENGLISH =
            "We write to you about the benches, because people who are old or tired need a place"
                    + " to sit down, and because you have promised them.";

    @Test
    void beginsOnTheRight() {
        Document letter = TypeShop.set(new Copies().language("ar").body(words(ARABIC)));
        Edges first = edges("الموقعين", letter);
        Edges last = edges("شيئا", letter);

        assertThat(first.right).isCloseTo(RIGHT, within(0.1));
        assertThat(first.left).isCloseTo(LEFT, within(0.1));
        assertThat(last.right).isCloseTo(RIGHT, within(0.1));
        assertThat(last.left).isGreaterThan(LEFT + 20);
    }

    @Test
    void setsAParagraphOfTheOtherDirectionAtTheOtherEdge() {
        Edges english =
                edges("promised", TypeShop.set(new Copies().language("ar").body(words(ENGLISH))));
        Edges arabic = edges("شيئا", TypeShop.set(new Copies().language("en").body(words(ARABIC))));

        assertThat(english.left).isCloseTo(LEFT, within(0.1));
        assertThat(english.right).isLessThan(RIGHT - 20);
        assertThat(arabic.right).isCloseTo(RIGHT, within(0.1));
        assertThat(arabic.left).isGreaterThan(LEFT + 20);
    }

    @Test
    void setsColumnsFromRightToLeftAndNamesAtTheEdgeWhereTheyBegin() {
        Copies copies =
                new Copies()
                        .language("he")
                        .columns(SignatoryList.Columns.TWO)
                        .signers("ספריית האלה", "Elm Library", "ידידי הספסלים", "Les Bancs");

        List<TypeLine> lines = TypeShop.lines(copies);
        TypeLine latin = named("Elm", lines);
        TypeLine last = named("Bancs", lines);

        assertThat(latin.right()).isCloseTo(RIGHT, within(0.1));
        assertThat(last.right()).isLessThan((LEFT + RIGHT) / 2);
    }

    @Test
    void putsTheLabelOfAnItemWhereTheItemBegins() {
        Passage list =
                new Passage.Listing(
                        true, 1, true, List.of(List.of(words(ARABIC)), List.of(words(ENGLISH))));
        Document english = TypeShop.set(new Copies().language("en").body(list));
        Document persian = TypeShop.set(new Copies().language("fa").body(list));

        assertThat(edges("شيئا", english).right).isLessThan(RIGHT - 10);
        assertThat(edges("promised", persian).left).isGreaterThan(LEFT + 10);
        assertThat(edges("الموقعين", english).right).isGreaterThan(RIGHT - 8);
        assertThat(edges("write", persian).left).isLessThan(LEFT + 8);
    }

    @Test
    void saysAgainWhatIsReadFromRightToLeft() {
        Document document =
                TypeShop.set(
                        new Copies()
                                .language("en")
                                .body(words(ENGLISH))
                                .signers("נֹעָה בֶּן־שֶׁמֶשׁ", "Elm Library"));

        assertThat(spoken(document.structure())).containsExactly("נֹעָה בֶּן־שֶׁמֶשׁ");
    }

    /// Where a line begins and ends on the page, in points from its left edge.
    private record Edges(double left, double right) {}

    private static Edges edges(String word, Document document) {
        List<Item.GlyphRun> runs =
                document.sheets().getFirst().items().stream()
                        .filter(Item.GlyphRun.class::isInstance)
                        .map(Item.GlyphRun.class::cast)
                        .filter(run -> !run.glyphs().text().isBlank())
                        .toList();
        Length baseline =
                runs.stream()
                        .filter(run -> run.glyphs().text().contains(word))
                        .findFirst()
                        .orElseThrow()
                        .baseline();
        double left = Double.MAX_VALUE;
        double right = 0;
        for (Item.GlyphRun run : runs) {
            if (run.baseline().equals(baseline)) {
                left = Math.min(left, run.x().toPoints());
                right = Math.max(right, run.x().plus(run.width()).toPoints());
            }
        }
        return new Edges(left, right);
    }

    private static List<String> spoken(Element element) {
        List<String> found = new ArrayList<>();
        if (!element.attributes().actualText().isEmpty()) {
            found.add(element.attributes().actualText());
        }
        for (Node child : element.children()) {
            switch (child) {
                case Element below -> found.addAll(spoken(below));
                case Content _ -> {}
            }
        }
        return found;
    }

    private static TypeLine named(String name, List<TypeLine> lines) {
        return lines.stream().filter(line -> line.text().contains(name)).findFirst().orElseThrow();
    }

    private static Passage words(String text) {
        return new Passage.Paragraph(
                List.of(new Phrase.Words(text, Phrase.Voice.PLAIN, "", Source.NONE)));
    }
}
