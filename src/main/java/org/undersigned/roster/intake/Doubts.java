package org.undersigned.roster.intake;

import org.undersigned.roster.Capacity;
import org.undersigned.roster.Signatory;
import org.undersigned.roster.cleaning.Tries;
import org.undersigned.table.RowProblems;

import java.util.List;
import java.util.regex.Pattern;

/// Tells of signatories that nobody meant to list: the sum below a table, a header within it, two
/// people in one cell, what a spreadsheet writes where a formula failed.
final class Doubts {

    /// What Excel, LibreOffice and Google Sheets write; some of it in Spanish, French and German.
    private static final Pattern FAILED =
            Pattern.compile(
                    "#(?:REF!|NAME\\?|VALUE!|DIV/0!|NULL!|NUM!|SPILL!|CALC!|FIELD!|ERROR!"
                            + "|¡REF!|¿NOMBRE\\?|¡VALOR!|¡NUM!|¡DIV/0!|NOM\\?|VALEUR!"
                            + "|BEZUG!|WERT!)|Err:\\d{3}");

    /// What stands for the cell above it; none is longer, in UTF-16 units.
    private static final Pattern DITTO =
            Pattern.compile(
                    "(?iu)ditto|[ií]dem|dito|〃|(?:same )?as above|same as (?:before|previous)"
                            + "|see above|wie oben|siehe oben|igual que arriba|lo mismo"
                            + "|(?:voir|comme) ci-dessus");

    private static final int DITTO_LONGEST = 20;

    /// Spanish `y` and Portuguese `e` join the family names of one; `of` and `for` stand in the
    /// names of organizations.
    private static final Pattern TWO_PEOPLE =
            Pattern.compile(
                    "(?!.*\\b(?:of|for|the|de|du|para|für|pour)\\b)\\p{L}.*(?:\\s(?:&|\\+|(?i:and|und|et|con))\\s|;\\s?|\\s?/\\s?)\\p{Lu}.*");

    private static final List<String> JOINING = List.of("and ", "und ", "et ", "con ");

    private static final Pattern TWO_ORGANIZATIONS =
            Pattern.compile("\\p{L}[^;]*\\p{L}\\)?\\s*;\\s+\\p{Lu}.*\\p{L}.*");

    private final Vocabulary vocabulary;
    private final RowProblems problems;

    Doubts(Vocabulary vocabulary, RowProblems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    /// Adds what is doubtful to the problems of this row. A failed formula is an error, and so is
    /// what points to another row, since the name is lost; the rest may be meant.
    void about(int line, Capacity capacity, Signatory.Printed printed) {
        for (String cell : cells(printed)) {
            if (mayHaveFailed(cell) && FAILED.matcher(cell).matches()) {
                problems.error(line, "roster.failedFormula", cell);
                return;
            }
        }
        for (String cell : List.of(printed.name(), printed.title(), printed.organization())) {
            if (cell.length() <= DITTO_LONGEST && DITTO.matcher(cell).matches()) {
                problems.error(line, "roster.ditto", cell);
                return;
            }
        }
        boolean person = capacity.listsPerson();
        String listed = person ? printed.name() : printed.organization();
        if (Tries.isOne(printed.name(), printed.organization())) {
            problems.warning(line, "roster.testRow", listed);
        } else if (Headings.isSum(listed)) {
            problems.warning(line, "roster.sum", listed);
        } else if (Headings.isOne(listed)) {
            problems.warning(line, "roster.headingListed", listed);
        } else if (vocabulary.isHeader(listed)) {
            problems.warning(line, "roster.headerListed", listed);
        } else if (person && mayJoin(listed) && TWO_PEOPLE.matcher(listed).matches()) {
            problems.warning(line, "roster.twoPeople", listed);
        } else if (!person
                && listed.indexOf(';') > 0
                && TWO_ORGANIZATIONS.matcher(listed).matches()) {
            problems.warning(line, "roster.twoOrganizations", listed);
        }
    }

    private static boolean mayHaveFailed(String cell) {
        return cell.startsWith("#") || cell.startsWith("Err:");
    }

    /// Whether anything stands in it that could join two names; almost always nothing does.
    private static boolean mayJoin(String listed) {
        for (int i = 0; i < listed.length(); i++) {
            switch (listed.charAt(i)) {
                case '&', '+', ';', '/' -> {
                    return true;
                }
                case ' ' -> {
                    for (String word : JOINING) {
                        if (listed.regionMatches(true, i + 1, word, 0, word.length())) {
                            return true;
                        }
                    }
                }
                default -> {}
            }
        }
        return false;
    }

    private static List<String> cells(Signatory.Printed it) {
        return List.of(
                it.name(),
                it.title(),
                it.organization(),
                it.website(),
                it.tier(),
                it.state(),
                it.country(),
                it.section());
    }
}
