package org.undersigned.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.typeset.Copies.letter;
import static org.undersigned.typeset.Copies.sentences;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.undersigned.frame.Attributes;
import org.undersigned.frame.Document;
import org.undersigned.frame.Element;
import org.undersigned.frame.Item;
import org.undersigned.frame.Node;
import org.undersigned.frame.Role;
import org.undersigned.letter.SignatoryList.Columns;
import org.undersigned.letter.SignatoryList.Count;
import org.undersigned.letter.SignatoryList.Layout;
import org.undersigned.letter.SignatoryList.Shown;
import org.undersigned.letter.Style;
import org.undersigned.measure.Rectangle;
import org.undersigned.merge.Copy;
import org.undersigned.merge.SignerGroup.Detail;
import org.undersigned.merge.SignerGroup.Emblem;
import org.undersigned.picture.Picture;
import org.undersigned.picture.PictureReader;
import org.undersigned.typeset.PageDump.TypeLine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How those who sign are laid out, counted and marked.
class SignerSetterTest {

    private static List<TypeLine> lines(Copies copies) {
        return TypeShop.lines(copies);
    }

    private static List<TypeLine> starting(String start, List<TypeLine> lines) {
        return lines.stream().filter(line -> line.text().startsWith(start)).toList();
    }

    private static List<String> names(String stem, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> stem + " No. " + i).toList();
    }

    @Test
    void setsAGridRowByRowUnderARuleToSignOn() {
        Document document =
                TypeShop.set(letter().body(sentences(1)).layout(Layout.GRID).signers(7));

        List<TypeLine> cells = starting("Elm", PageDump.lines(document));
        assertThat(cells)
                .extracting(TypeLine::text)
                .containsExactlyElementsOf(names("Elm Club", 7));
        assertThat(cells.subList(0, 3))
                .extracting(TypeLine::baseline)
                .containsOnly(cells.getFirst().baseline());
        assertThat(cells.get(3).x()).isEqualTo(cells.getFirst().x());
        double pitch = cells.get(3).baseline() - cells.get(0).baseline();
        assertThat(cells.get(6).baseline() - cells.get(3).baseline()).isEqualTo(pitch);
        List<Rectangle> rules = rules(document);
        assertThat(rules).hasSize(7);
        for (int index = 0; index < 7; index++) {
            assertThat(rules.get(index).x().toPoints()).isEqualTo(cells.get(index).x());
            assertThat(cells.get(index).baseline() - rules.get(index).y().toPoints())
                    .isBetween(8.0, 15.0);
        }
    }

    @Test
    void saysOnWhoseBehalfAPersonSigns() {
        Copies copies =
                letter().body(sentences(1))
                        .representative(
                                new Detail(Shown.NAME, "Ada Thorne"),
                                new Detail(Shown.TITLE, "Chair"),
                                new Detail(Shown.ORGANIZATION, "Elm Club"));

        assertThat(lines(copies))
                .extracting(TypeLine::text)
                .containsSequence("Ada Thorne", "Chair", "on behalf of Elm Club");
    }

    private static List<Rectangle> rules(Document document) {
        return document.sheets().stream()
                .flatMap(sheet -> sheet.items().stream())
                .flatMap(item ->
                        item instanceof Item.Rule rule ? Stream.of(rule.area()) : Stream.empty())
                .toList();
    }

    @Test
    void standsSignaturesOnTheRuleAndSaysWhoseTheyAre() {
        Picture square =
                new PictureReader()
                        .read("a.svg", svg("<rect width='9' height='9'/>"))
                        .value()
                        .orElseThrow();
        Copy copy =
                letter().body(sentences(1))
                        .layout(Layout.GRID)
                        .emblem(Emblem.Kind.SIGNATURE, "a.svg", "Ada Thorne")
                        .emblem(Emblem.Kind.LOGO, "a.svg", "Elm Club")
                        .copy();

        Document document = TypeShop.set(copy, new Plates(Map.of(), Map.of("a.svg", square)));

        assertThat(elements(document.structure(), Role.FIGURE))
                .extracting(figure -> figure.attributes().alternative())
                .containsExactly("Signature of Ada Thorne", "Logo of Elm Club");
        Rectangle rule = rules(document).getFirst();
        assertThat(rules(document)).hasSize(1);
        Rectangle signature = images(document).getFirst();
        assertThat(rule.y().minus(signature.y()).minus(signature.height()).toPoints())
                .isBetween(1.0, 3.0);
        assertThat(images(document).getLast().x()).isNotEqualTo(signature.x());
    }

    private static byte[] svg(String content) {
        return ("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>" + content + "</svg>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static List<Rectangle> images(Document document) {
        return document.sheets().stream()
                .flatMap(sheet -> sheet.items().stream())
                .flatMap(item ->
                        item instanceof Item.Image image ? Stream.of(image.area()) : Stream.empty())
                .toList();
    }

    @Test
    void dividesNoCellAndLeavesTheClosingNotAlone() {
        for (int sentences = 20; sentences < 50; sentences++) {
            Copies copies = letter().body(sentences(sentences)).layout(Layout.GRID);
            for (int signer = 0; signer < 11; signer++) {
                copies.signer(
                        new Detail(Shown.ORGANIZATION, "Elm Club " + signer),
                        new Detail(Shown.NAME, "Ada Thorne " + signer),
                        new Detail(Shown.TITLE, "Chair " + signer));
            }

            List<TypeLine> lines = lines(copies);

            assertThat(starting("Elm", lines).getFirst().page())
                    .isEqualTo(starting("Sincerely", lines).getFirst().page());
            for (int signer = 0; signer < 11; signer++) {
                assertThat(starting("Chair " + signer, lines).getFirst().page())
                        .isEqualTo(starting("Elm Club " + signer, lines).getFirst().page());
            }
        }
    }

    @Test
    void setsInColumnsWhoIsTooTallForACell() {
        List<TypeLine> lines =
                lines(
                        letter().body(sentences(1))
                                .layout(Layout.GRID)
                                .signers("Elm ".repeat(1_500).strip(), "Oak Club"));

        assertThat(lines).allSatisfy(line -> assertThat(line.baseline()).isLessThan(720));
        assertThat(starting("Oak", lines)).hasSize(1);
    }

    @Test
    void keepsAHeadingWithTheRowBelowIt() {
        for (int sentences = 20; sentences < 50; sentences++) {
            List<TypeLine> lines =
                    lines(
                            letter().body(sentences(sentences))
                                    .layout(Layout.GRID)
                                    .group("National", names("Elm", 5))
                                    .group("Local", names("Oak", 5)));

            assertThat(starting("Oak No. 1", lines).getFirst().page())
                    .isEqualTo(starting("Local", lines).getFirst().page());
        }
    }

    @Test
    void numbersAllOfThemThroughTheGroups() {
        Document document =
                TypeShop.set(
                        letter().body(sentences(1))
                                .count(Count.RUNNING)
                                .columns(Columns.ONE)
                                .group("National", names("Elm", 9))
                                .group("Local", names("Oak", 2)));

        List<TypeLine> numbers =
                PageDump.lines(document).stream()
                        .filter(line -> line.text().matches("\\d+\\. ?.*"))
                        .toList();
        assertThat(numbers)
                .extracting(line -> line.text().replaceFirst("\\..*", ""))
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11");
        assertThat(numbers.getFirst().x()).isGreaterThan(numbers.getLast().x());
        List<Element> lists = elements(document.structure(), Role.LIST);
        assertThat(lists)
                .hasSize(2)
                .allSatisfy(list ->
                        assertThat(list.attributes().numbering())
                                .isEqualTo(Attributes.Numbering.DECIMAL));
        assertThat(elements(document.structure(), Role.LABEL)).hasSize(11);
    }

    @ParameterizedTest
    @CsvSource({"ar-EG, ١٠", "ar-AE, 10", "fa, ۱۰", "hi, 10", "mr, १०"})
    void numbersThemInTheFiguresOfTheLanguage(String language, String tenth) {
        Document document =
                TypeShop.set(
                        letter().language(language)
                                .count(Count.RUNNING)
                                .columns(Columns.ONE)
                                .signers(names("Elm", 10).toArray(String[]::new)));

        assertThat(PageDump.lines(document))
                .as("in front of the last, on its left or on its right")
                .anyMatch(line ->
                        line.text().replace(".", "").strip().equals(tenth)
                                || line.text().startsWith(tenth + "."));
    }

    private static List<Element> elements(Node node, Role role) {
        List<Element> found = new ArrayList<>();
        if (node instanceof Element element) {
            if (element.role() == role) {
                found.add(element);
            }
            element.children().forEach(child -> found.addAll(elements(child, role)));
        }
        return found;
    }

    @Test
    void saysInAHeadingHowManyStandBelowIt() {
        Document document =
                TypeShop.set(
                        letter().body(sentences(1))
                                .count(Count.HEADINGS)
                                .group("National", names("Elm", 1_234)));

        assertThat(document.outline())
                .extracting(mark -> mark.title())
                .contains("National (1,234)");
    }

    @Test
    void saysOnEveryPageUnderWhichHeadingAGroupGoesOn() {
        for (Layout layout : Layout.values()) {
            List<TypeLine> lines =
                    lines(
                            letter().body(sentences(3))
                                    .layout(layout)
                                    .columns(Columns.TWO)
                                    .group("National", names("Elm", 200)));

            int pages = lines.getLast().page();
            assertThat(starting("National (continued)", lines))
                    .hasSize(pages - 1)
                    .allSatisfy(line -> assertThat(line.baseline()).isLessThan(90));
        }
    }

    @Test
    void marksWhatOnlySaysWhoAPersonIs() {
        Document document =
                TypeShop.set(
                        letter().body(sentences(1))
                                .person(
                                        new Detail(Shown.NAME, "Ada Thorne"),
                                        new Detail(Shown.TITLE, "Librarian"),
                                        new Detail(Shown.ORGANIZATION, "Elm Library"),
                                        new Detail(Shown.STATE, "EX"))
                                .cc("The Mayor"));

        assertThat(PageDump.lines(document))
                .extracting(TypeLine::text)
                .containsSubsequence(
                        "Ada Thorne",
                        "Librarian",
                        "Elm Library*, EX",
                        "* Title and affiliation given for identification only.",
                        "cc:The Mayor");
        assertThat(elements(document.structure(), Role.SECTION).getFirst().children().reversed())
                .extracting(node -> ((Element) node).role())
                .startsWith(Role.LIST, Role.PARAGRAPH, Role.PARAGRAPH, Role.LIST);
    }

    @Test
    void turnsALongNameIntoLinesOfAboutOneLength() {
        List<TypeLine> lines =
                lines(
                        letter().body(sentences(1))
                                .columns(Columns.THREE)
                                .signers("Elm and Oak Foundation for Parks"));

        List<TypeLine> name = lines.subList(lines.size() - 2, lines.size());
        assertThat(name)
                .extracting(TypeLine::text)
                .containsExactly("Elm and Oak ", "Foundation for Parks");
    }

    @Test
    void endsNoLineOfANameWithAWordThatLeadsOn() {
        List<TypeLine> lines =
                lines(
                        letter().body(sentences(1))
                                .columns(Columns.THREE)
                                .signers("League for the Protection of Old Trees"));

        assertThat(lines.subList(lines.size() - 2, lines.size()))
                .extracting(TypeLine::text)
                .containsExactly("League for the Protection ", "of Old Trees");
    }

    @Test
    void setsAFewBelowAClosingThatBeginsAtTheMiddle() {
        for (Layout layout : List.of(Layout.BLOCKS, Layout.GRID)) {
            List<TypeLine> one = lines(modified().layout(layout).signers("Elm Club"));

            assertThat(last(one).x()).isEqualTo(beforeLast(one).x()).isGreaterThan(300);
            assertThat(beforeLast(one).text()).startsWith("Sincerely");
        }
        List<TypeLine> grouped = lines(modified().group("National", List.of("Elm", "Oak")));
        assertThat(grouped.subList(grouped.size() - 4, grouped.size()))
                .extracting(TypeLine::x)
                .containsOnly(last(grouped).x());
    }

    @Test
    void setsManyFromEdgeToEdgeWhereverTheClosingBegins() {
        List<TypeLine> many = lines(modified().columns(Columns.ONE).signers(8));
        List<TypeLine> grid = lines(modified().layout(Layout.GRID).signers(2));

        assertThat(starting("Elm", many)).extracting(TypeLine::x).containsOnly(81.0);
        assertThat(starting("Elm", grid).getFirst().x()).isEqualTo(81.0);
    }

    private static Copies modified() {
        Style block = Style.DEFAULT;
        return letter().body(sentences(1))
                .style(
                        new Style(
                                Style.Layout.MODIFIED_BLOCK,
                                block.face(),
                                block.size(),
                                block.justify(),
                                block.hang(),
                                block.accent()));
    }

    private static TypeLine last(List<TypeLine> lines) {
        return lines.getLast();
    }

    private static TypeLine beforeLast(List<TypeLine> lines) {
        return lines.get(lines.size() - 2);
    }
}
