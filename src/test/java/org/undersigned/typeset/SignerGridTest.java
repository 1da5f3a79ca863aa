package org.undersigned.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.undersigned.typeset.Copies.letter;
import static org.undersigned.typeset.Copies.sentences;

import org.junit.jupiter.api.Test;
import org.undersigned.frame.Document;
import org.undersigned.frame.Item;
import org.undersigned.frame.Role;
import org.undersigned.letter.SignatoryList.Layout;
import org.undersigned.letter.SignatoryList.Shown;
import org.undersigned.measure.Rectangle;
import org.undersigned.merge.Copy;
import org.undersigned.merge.SignerGroup.Detail;
import org.undersigned.merge.SignerGroup.Emblem;
import org.undersigned.picture.Picture;
import org.undersigned.picture.PictureReader;
import org.undersigned.typeset.PageDump.TypeLine;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How the cells of those who sign are laid out, and what stands above their names.
class SignerGridTest {

    private static List<TypeLine> starting(String start, List<TypeLine> lines) {
        return lines.stream().filter(line -> line.text().startsWith(start)).toList();
    }

    private static List<String> names(String stem, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> stem + " No. " + i).toList();
    }

    private static List<TypeLine> lines(Copies copies) {
        return TypeShop.lines(copies);
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

        assertThat(PageDump.elements(document.structure(), Role.FIGURE))
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
}
