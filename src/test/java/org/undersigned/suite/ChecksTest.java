package org.undersigned.suite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.undersigned.font.Direction;
import org.undersigned.font.JdkShaper;
import org.undersigned.frame.Document;
import org.undersigned.frame.Item;
import org.undersigned.frame.Role;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Each check has nothing against a good letter, and finds what it looks for in the same one,
/// spoilt.
class ChecksTest {

    /// Several pages with headings, notes, and groups of those who sign.
    private static final Specimen POLICY = Specimen.of("whole/policy");

    private static final Specimen TABLES = Specimen.of("page/tables");

    private static final Specimen LOGOS = Specimen.of("letterhead/two-logos");

    private static final Document PAGES = POLICY.document();

    @ParameterizedTest
    @EnumSource(Checks.class)
    void findsWhatItLooksFor(Checks check) throws Exception {
        Specimen good =
                switch (check) {
                    case REPEATS_THE_HEADS_OF_TABLES -> TABLES;
                    case KEEPS_PICTURES_WITHIN_ITS_MARGINS_AND_APART -> LOGOS;
                    default -> POLICY;
                };

        assertThat(check.findings(good)).isEmpty();
        for (Document bad : spoilt(check)) {
            assertThat(check.findings(good.with(bad))).isNotEmpty();
        }
    }

    private static List<Document> spoilt(Checks check) {
        return switch (check) {
            case HAS_A_GLYPH_FOR_EVERY_CHARACTER -> List.of(withAMissingGlyph());
            case SAYS_EVERYTHING_ONCE_IN_ITS_ORDER ->
                    List.of(
                            Spoilt.without(PAGES, line(5)),
                            Spoilt.recast(PAGES, Role.PARAGRAPH, Role.LABEL),
                            Spoilt.without(PAGES, notes()));
            case SPELLS_AS_ITS_LANGUAGE_DOES -> List.of(Spoilt.without(PAGES, quoting()));
            case STAYS_WITHIN_ITS_MARGINS ->
                    List.of(
                            Spoilt.moved(PAGES, line(5), 0.5, 0, 0),
                            Spoilt.moved(PAGES, line(5), -0.5, 0, 0),
                            Spoilt.moved(PAGES, line(5), 0, 500, 0));
            case PRINTS_NOTHING_OVER_ANYTHING_ELSE ->
                    List.of(Spoilt.moved(PAGES, line(5), 0, 7, 0));
            case KEEPS_PICTURES_WITHIN_ITS_MARGINS_AND_APART ->
                    List.of(
                            Spoilt.withFirstPicture(LOGOS.document(), -1),
                            Spoilt.withFirstPicture(LOGOS.document(), 30));
            case SPACES_LINES_EVENLY ->
                    List.of(Spoilt.moved(PAGES, paragraph().subList(1, 2), 0, 0.1, 0));
            case LEAVES_NO_LINE_OF_A_PARAGRAPH_ALONE ->
                    List.of(
                            Spoilt.moved(PAGES, last(paragraph()), 0, 0, 1),
                            Spoilt.moved(
                                    PAGES, paragraph().subList(1, paragraph().size()), 0, 0, 1));
            case STRANDS_NO_HEADING ->
                    List.of(
                            Spoilt.moved(PAGES, laterHeading(), 0, 0, -1),
                            Spoilt.moved(PAGES, entry(SignedPages.Entry::heading), 0, 400, 0));
            case LEAVES_NO_CLOSING_ALONE ->
                    List.of(Spoilt.moved(PAGES, Parts.lines(POLICY.parts().closing()), 0, 0, 1));
            case PUTS_EVERY_NOTE_ON_THE_PAGE_THAT_CITES_IT_FIRST ->
                    List.of(Spoilt.moved(PAGES, notes(), 0, 0, 1));
            case REPEATS_THE_HEADS_OF_TABLES ->
                    List.of(Spoilt.withoutArtifacts(TABLES.document(), 2));
            case NUMBERS_ALL_PAGES_BUT_THE_FIRST ->
                    List.of(Spoilt.withoutArtifacts(PAGES, 3), withARunningHeadOnTheFirstPage());
            case PRINTS_EVERY_SIGNER_ONCE ->
                    List.of(Spoilt.without(PAGES, entry(ChecksTest::signs)));
            case DIVIDES_NO_ENTRY ->
                    List.of(
                            Spoilt.moved(PAGES, last(entry(ChecksTest::isLong)), 0, 0, 1),
                            Spoilt.moved(PAGES, last(entry(ChecksTest::isLong)), 160, 0, 0));
            case BALANCES_THE_LAST_COLUMNS -> List.of(Spoilt.moved(PAGES, lastEntry(), 0, 200, 0));
            case CAN_BE_READ_WORD_BY_WORD ->
                    List.of(Spoilt.without(PAGES, Parts.lines(POLICY.parts().opening())));
            case PASSES_FOR_ACCESSIBILITY_AND_FOR_ARCHIVES ->
                    List.of(Spoilt.recast(PAGES, Role.HEADING_1, Role.HEADING_3));
            case SAYS_NOTHING_WRONG_OF_ITSELF ->
                    List.of(Spoilt.recast(PAGES, Role.HEADING_2, Role.HEADING_3));
            case IS_THE_SAME_TO_THE_BYTE_WHEN_MADE_AGAIN ->
                    List.of(Spoilt.moved(PAGES, line(5), 0.01, 0, 0));
        };
    }

    /// One line of the text.
    private static List<TypeLine> line(int number) {
        return List.of(Parts.lines(POLICY.parts().body()).get(number));
    }

    /// A line of the text with a quotation mark.
    private static List<TypeLine> quoting() {
        return Parts.lines(POLICY.parts().body()).stream()
                .filter(line -> line.text().contains("“"))
                .limit(1)
                .toList();
    }

    private static List<TypeLine> last(List<TypeLine> lines) {
        return List.of(lines.getLast());
    }

    /// A long paragraph that stands on one page.
    private static List<TypeLine> paragraph() {
        return POLICY.parts().body().stream()
                .filter(block -> block.where().equals("P") && block.lines().size() > 3)
                .map(Block::lines)
                .filter(lines -> lines.getFirst().page() == lines.getLast().page())
                .findFirst()
                .orElseThrow();
    }

    /// A heading that is not on the first page.
    private static List<TypeLine> laterHeading() {
        return POLICY.parts().body().stream()
                .filter(Block::isHeading)
                .map(Block::lines)
                .filter(lines -> lines.getFirst().page() > 1)
                .findFirst()
                .orElseThrow();
    }

    /// Everything in the notes, with their numbers.
    private static List<TypeLine> notes() {
        return POLICY.blocks().stream()
                .filter(block -> block.isIn(Role.NOTE))
                .flatMap(block -> block.lines().stream())
                .toList();
    }

    private static boolean signs(SignedPages.Entry entry) {
        return !entry.heading();
    }

    private static boolean isLong(SignedPages.Entry entry) {
        return signs(entry) && entry.lines().size() > 1;
    }

    private static List<TypeLine> entry(Predicate<SignedPages.Entry> wanted) {
        return SignedPages.entries(POLICY).stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow()
                .lines();
    }

    private static List<TypeLine> lastEntry() {
        return SignedPages.entries(POLICY).getLast().lines();
    }

    private static Document withAMissingGlyph() {
        return Spoilt.each(
                PAGES,
                (page, item) ->
                        Stream.of(
                                new Spoilt.Placed(
                                        page,
                                        item instanceof Item.GlyphRun run ? unknown(run) : item)));
    }

    /// The same run, saying something that its face has no glyphs for.
    private static Item unknown(Item.GlyphRun run) {
        return new Item.GlyphRun(
                run.x(),
                run.baseline(),
                new JdkShaper().shape(run.glyphs().face(), "\u4E00", Direction.LEFT_TO_RIGHT),
                run.size(),
                run.ink(),
                run.content(),
                run.origin());
    }

    private static Document withARunningHeadOnTheFirstPage() {
        return Spoilt.each(
                PAGES,
                (page, item) -> {
                    Spoilt.Placed here = new Spoilt.Placed(page, item);
                    return page == 2 && !Item.isMeant(item.content())
                            ? Stream.of(here, new Spoilt.Placed(1, item))
                            : Stream.of(here);
                });
    }
}
