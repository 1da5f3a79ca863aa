package org.undersigned.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.undersigned.typeset.Copies.citing;
import static org.undersigned.typeset.Copies.heading;
import static org.undersigned.typeset.Copies.letter;
import static org.undersigned.typeset.Copies.paragraph;
import static org.undersigned.typeset.Copies.sentences;

import org.junit.jupiter.api.Test;
import org.undersigned.frame.Document;
import org.undersigned.frame.Element;
import org.undersigned.frame.Item;
import org.undersigned.frame.Node;
import org.undersigned.frame.Role;
import org.undersigned.letter.SignatoryList.Shown;
import org.undersigned.letter.Style;
import org.undersigned.measure.Length;
import org.undersigned.merge.Copy;
import org.undersigned.merge.Passage;
import org.undersigned.merge.Phrase;
import org.undersigned.merge.SignerGroup.Detail;
import org.undersigned.merge.Source;
import org.undersigned.typeset.PageDump.TypeLine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

class TypesetterTest {

    private static TypeLine line(List<TypeLine> lines, String start) {
        return lines.stream()
                .filter(line -> line.text().startsWith(start))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line begins with " + start));
    }

    @Test
    void setsALetterFromTopToBottom() {
        List<TypeLine> lines =
                TypeShop.lines(
                        letter().to("The Honorable Jane Roe")
                                .body(paragraph("We ask for benches."))
                                .signers("Elm Club", "Oak Club")
                                .cc("The Mayor"));

        assertThat(lines.stream().map(line -> line.text().strip()))
                .containsExactly(
                        "March 3, 2031",
                        "The Honorable Jane Roe",
                        "Chair",
                        "Committee on Parks",
                        "1 Elm Road",
                        "Re: Benches",
                        "Dear Chair Roe:",
                        "We ask for benches.",
                        "Sincerely,",
                        "Elm Club",
                        "Oak Club",
                        "cc:The Mayor");
        assertThat(lines.getFirst().x()).isEqualTo(81);
    }

    @Test
    void standsOnAGridOfHalfALine() {
        Length half = Length.points("7.25");

        List<TypeLine> lines =
                TypeShop.lines(letter().body(sentences(9), heading("Why"), sentences(9)));

        double first = lines.getFirst().baseline();
        for (TypeLine line : lines) {
            double steps = (line.baseline() - first) / half.toPoints();
            if (!line.text().startsWith("Why")) {
                assertThat(steps).as(line.toString()).isEqualTo(Math.rint(steps));
            }
        }
    }

    @Test
    void endsJustifiedLinesAtTheMargin() {
        List<TypeLine> text =
                TypeShop.lines(letter().body(sentences(9))).stream()
                        .filter(line -> line.right() > 400)
                        .toList();

        assertThat(text).hasSizeGreaterThan(5);
        assertThat(text).allSatisfy(line -> assertThat(line.right()).isBetween(530.9, 531.1));
    }

    @Test
    void putsDateAndClosingAtTheMiddleInModifiedBlock() {
        Style modified =
                new Style(
                        Style.Layout.MODIFIED_BLOCK,
                        Style.Face.SERIF,
                        Length.points(11),
                        true,
                        false,
                        Style.BLACK);

        List<TypeLine> lines = TypeShop.lines(letter().body(paragraph("We ask.")).style(modified));

        assertThat(line(lines, "March").x()).isEqualTo(306);
        assertThat(line(lines, "Sincerely").x()).isEqualTo(306);
        assertThat(line(lines, "Dear").x()).isEqualTo(81);
    }

    @Test
    void setsSeveralAddresseesInRowsOfTwo() {
        List<TypeLine> lines =
                TypeShop.lines(letter().to("A. Roe", "B. Poe", "C. Doe").body(sentences(1)));

        assertThat(line(lines, "A. Roe").baseline()).isEqualTo(line(lines, "B. Poe").baseline());
        assertThat(line(lines, "B. Poe").x()).isGreaterThan(300);
        assertThat(line(lines, "C. Doe").baseline())
                .isGreaterThan(line(lines, "A. Roe").baseline());
    }

    @Test
    void indentsWhatGoesOnInAnAddress() {
        String longName = "The Honorable Wilhelmina Featherstonehaugh-Cholmondeley";

        List<TypeLine> lines =
                TypeShop.lines(letter().to(longName, "B. Poe", "C. Doe").body(sentences(1)));

        assertThat(line(lines, "The Honorable").x()).isEqualTo(81);
        assertThat(lines.get(2).x()).isEqualTo(92);
        assertThat(line(lines, "Chair").x()).isEqualTo(81);
    }

    @Test
    void countsThePagesAfterTheFirst() {
        List<TypeLine> lines = TypeShop.lines(letter().to("Jane Roe").body(sentences(110)));

        assertThat(lines.stream().filter(line -> line.baseline() < 60))
                .extracting(TypeLine::page, TypeLine::text)
                .contains(
                        tuple(2, "Page 2 of 3"),
                        tuple(2, "Jane Roe · March 3, 2031"),
                        tuple(3, "Page 3 of 3"));
        assertThat(lines.stream().filter(line -> line.page() == 1 && line.baseline() < 72))
                .isEmpty();
    }

    @Test
    void hangsNoQuoteIntoTheNumberOfANote() {
        Style plain = Style.DEFAULT;
        Style hanging =
                new Style(plain.layout(), plain.face(), plain.size(), true, true, plain.accent());

        assertThat(quoteInANote(hanging)).isEqualTo(quoteInANote(plain));
    }

    /// Where the note begins.
    private static double quoteInANote(Style style) {
        Copies copies = letter().style(style).body(citing("As was said", 1)).note("“Nine years.”");
        return TypeShop.set(copies).sheets().getFirst().items().stream()
                .filter(Item.GlyphRun.class::isInstance)
                .map(Item.GlyphRun.class::cast)
                .filter(run -> run.glyphs().text().startsWith("“Nine"))
                .findFirst()
                .orElseThrow()
                .x()
                .toPoints();
    }

    @Test
    void turnsALongHeadingIntoLinesOfAboutOneLength() {
        String question =
                "What we have counted on the roads of the city in the last nine years, and how";

        List<TypeLine> lines = TypeShop.lines(letter().body(heading(question), sentences(3)));

        TypeLine first = line(lines, "What we have");
        TypeLine second = lines.get(lines.indexOf(first) + 1);
        assertThat(second.right() - second.x()).isGreaterThan((first.right() - first.x()) * 0.8);
    }

    @Test
    void putsANoteAtTheFootOfThePageThatCitesIt() {
        for (int sentences = 25; sentences < 50; sentences++) {
            List<TypeLine> lines =
                    TypeShop.lines(
                            letter().body(
                                            sentences(sentences),
                                            citing("As was said", 1),
                                            sentences(30))
                                    .note("The source of what was said."));

            TypeLine note = line(lines, "1The source");
            assertThat(note.page()).isEqualTo(line(lines, "As was said1").page());
            assertThat(note.baseline()).isBetween(705.0, 720.0);
            assertThat(lines.stream().filter(line -> line.page() == note.page()))
                    .allSatisfy(line ->
                            assertThat(line.baseline()).isLessThanOrEqualTo(note.baseline()));
        }
    }

    @Test
    void balancesTheSignersAndLosesNone() {
        List<TypeLine> lines = TypeShop.lines(letter().body(sentences(3)).signers(69));

        List<TypeLine> signers =
                lines.stream().filter(line -> line.text().startsWith("Elm")).toList();
        assertThat(signers).hasSize(69);
        long lowest = signers.stream().filter(line -> line.x() < 82 && line.page() == 2).count();
        long middle =
                signers.stream()
                        .filter(line -> line.x() > 200 && line.x() < 300 && line.page() == 2)
                        .count();
        assertThat(lowest - middle).isBetween(0L, 1L);
    }

    @Test
    void setsABlockForEachPersonOnThreeLines() {
        List<TypeLine> lines =
                TypeShop.lines(
                        letter().body(sentences(1))
                                .signer(
                                        new Detail(Shown.NAME, "Ada Thorne"),
                                        new Detail(Shown.TITLE, "Librarian"),
                                        new Detail(Shown.ORGANIZATION, "Elm Library"),
                                        new Detail(Shown.STATE, "EX")));

        assertThat(lines.stream().map(TypeLine::text))
                .endsWith("Ada Thorne", "Librarian", "Elm Library, EX");
    }

    @Test
    void dividesAnEntryOnlyIfNoPageHoldsIt() {
        List<TypeLine> lines =
                TypeShop.lines(
                        letter().body(sentences(1))
                                .signers("Elm ".repeat(4_000).strip(), "Oak Club"));

        assertThat(lines).allSatisfy(line -> assertThat(line.baseline()).isLessThan(720));
        assertThat(line(lines, "Oak Club").page()).isGreaterThan(1);
    }

    @Test
    void listsSignersUnderTheirHeadings() {
        Document document =
                TypeShop.set(
                        letter().body(sentences(1))
                                .group("National", List.of("Elm Club"))
                                .group("Local", List.of("Oak Club", "Ash Club")));

        assertThat(roles(document.structure()))
                .containsSubsequence(
                        Role.HEADING_1, Role.HEADING_2, Role.LIST, Role.HEADING_2, Role.LIST);
        assertThat(document.outline())
                .extracting(mark -> mark.title())
                .containsExactly("Re: Benches", "National", "Local");
    }

    @Test
    void skipsNoHeadingLevelOnTheWayDown() {
        Passage deep = new Passage.Heading(4, List.of(Copies.words("Deep")));

        Document document = TypeShop.set(letter().body(heading("One"), deep, heading("Two")));

        assertThat(roles(document.structure()).stream().filter(HEADINGS::contains))
                .containsExactly(Role.HEADING_1, Role.HEADING_2, Role.HEADING_3, Role.HEADING_2);
    }

    private static final List<Role> HEADINGS =
            List.of(Role.HEADING_1, Role.HEADING_2, Role.HEADING_3, Role.HEADING_4);

    private static List<Role> roles(Node node) {
        List<Role> roles = new ArrayList<>();
        if (node instanceof Element element) {
            roles.add(element.role());
            element.children().forEach(child -> roles.addAll(roles(child)));
        }
        return roles;
    }

    @Test
    void putsACommaBetweenTwoNoteMarks() {
        Passage twice =
                new Passage.Paragraph(
                        List.of(
                                Copies.words("As was said"),
                                new Phrase.NoteMark(1, Source.NONE),
                                new Phrase.NoteMark(2, Source.NONE)));

        List<TypeLine> lines =
                TypeShop.lines(letter().body(twice).note("Here.").note("And there."));

        assertThat(line(lines, "As was").text()).isEqualTo("As was said1,2");
    }

    @Test
    void placesANoteInTheStructureAfterTheParagraphThatCitesIt() {
        Document document =
                TypeShop.set(
                        letter().body(citing("As was said", 1), paragraph("More."))
                                .note("The source."));

        assertThat(roles(document.structure()))
                .containsSubsequence(
                        Role.PARAGRAPH, Role.REFERENCE, Role.NOTE, Role.LABEL, Role.PARAGRAPH);
    }

    @Test
    void speaksTheLanguageOfTheLetter() {
        List<TypeLine> lines =
                TypeShop.lines(
                        letter().language("es")
                                .to("Ana Roe", "Eva Poe")
                                .body(sentences(60))
                                .cc("La alcaldía"));

        assertThat(lines.stream().map(TypeLine::text))
                .contains(
                        "3 de marzo de 2031",
                        "Página 2 de 2",
                        "Ana Roe y otra persona · 3 de marzo de 2031");
    }

    @Test
    void setsTheSameLetterTheSameWayFromManyThreads() {
        Copy copy = letter().to("Jane Roe").body(sentences(40)).signers(50).copy();
        Document once = TypeShop.set(copy, Plates.NONE);

        List<Document> many =
                IntStream.range(0, 8)
                        .parallel()
                        .mapToObj(_ -> TypeShop.set(copy, Plates.NONE))
                        .toList();

        assertThat(many).allMatch(once::equals);
    }
}
