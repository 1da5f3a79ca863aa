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
import org.undersigned.frame.Role;
import org.undersigned.letter.SignatoryList.Columns;
import org.undersigned.letter.SignatoryList.Count;
import org.undersigned.letter.SignatoryList.Layout;
import org.undersigned.letter.SignatoryList.Shown;
import org.undersigned.letter.Style;
import org.undersigned.merge.SignerGroup.Detail;
import org.undersigned.typeset.PageDump.TypeLine;

import java.util.List;
import java.util.stream.IntStream;

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
        List<Element> lists = PageDump.elements(document.structure(), Role.LIST);
        assertThat(lists)
                .hasSize(2)
                .allSatisfy(list ->
                        assertThat(list.attributes().numbering())
                                .isEqualTo(Attributes.Numbering.DECIMAL));
        assertThat(PageDump.elements(document.structure(), Role.LABEL)).hasSize(11);
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
        assertThat(
                        PageDump.elements(document.structure(), Role.SECTION)
                                .getFirst()
                                .children()
                                .reversed())
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
