package org.undersigned.suite;

import org.undersigned.pdf.audit.StructureAudit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Everything that holds of every letter.
enum Checks {
    HAS_A_GLYPH_FOR_EVERY_CHARACTER(new GlyphCheck()),
    SAYS_EVERYTHING_ONCE_IN_ITS_ORDER(new ReadingOrderCheck()),
    SPELLS_AS_ITS_LANGUAGE_DOES(new OrthographyCheck()),
    STAYS_WITHIN_ITS_MARGINS(new TypeAreaCheck()),
    PRINTS_NOTHING_OVER_ANYTHING_ELSE(new OverprintCheck()),
    KEEPS_PICTURES_WITHIN_ITS_MARGINS_AND_APART(new PicturesCheck()),
    SPACES_LINES_EVENLY(new LeadingCheck()),
    LEAVES_NO_LINE_OF_A_PARAGRAPH_ALONE(new WidowsCheck()),
    STRANDS_NO_HEADING(new HeadingsCheck()),
    LEAVES_NO_CLOSING_ALONE(new ClosingCheck()),
    PUTS_EVERY_NOTE_ON_THE_PAGE_THAT_CITES_IT_FIRST(new NotesCheck()),
    REPEATS_THE_HEADS_OF_TABLES(new TableHeadsCheck()),
    NUMBERS_ALL_PAGES_BUT_THE_FIRST(new RunningHeadCheck()),
    PRINTS_EVERY_SIGNER_ONCE(new SignersCheck()),
    DIVIDES_NO_ENTRY(new WholeEntriesCheck()),
    BALANCES_THE_LAST_COLUMNS(new BalanceCheck()),
    CAN_BE_READ_WORD_BY_WORD(new WholeWordsCheck()),
    PASSES_FOR_ACCESSIBILITY_AND_FOR_ARCHIVES(new StandardsCheck()),
    SAYS_NOTHING_WRONG_OF_ITSELF(specimen -> StructureAudit.of(specimen.pdf())),
    IS_THE_SAME_TO_THE_BYTE_WHEN_MADE_AGAIN(new SameAgainCheck());

    private final Check check;

    Checks(Check check) {
        this.check = check;
    }

    List<String> findings(Specimen specimen) throws Exception {
        return check.findings(specimen);
    }

    /// Those that look at the pages alone, and are quick.
    static List<Checks> ofPages() {
        List<Checks> quick = new ArrayList<>(List.of(values()));
        quick.removeAll(
                List.of(
                        CAN_BE_READ_WORD_BY_WORD,
                        SAYS_NOTHING_WRONG_OF_ITSELF,
                        PASSES_FOR_ACCESSIBILITY_AND_FOR_ARCHIVES,
                        IS_THE_SAME_TO_THE_BYTE_WHEN_MADE_AGAIN));
        return List.copyOf(quick);
    }

    /// As a sentence.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
