package org.undersigned.roster.intake;

import org.jspecify.annotations.Nullable;
import org.undersigned.problem.Place;
import org.undersigned.problem.Problem;
import org.undersigned.roster.SignOn;
import org.undersigned.table.Columns;
import org.undersigned.table.Mapping;
import org.undersigned.table.RowProblems;
import org.undersigned.table.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Tells what is odd about a whole list: rows in the middle in which nothing stands, columns that
/// changed places, two people of one cell who share an address.
final class Oddities {

    private static final Pattern CONTACT =
            Pattern.compile(
                    "(?iu)\\b(?:contact|poc\\b|ansprech|kontakt|interlocut|contat|referente)");

    private final List<Problem> problems;

    /// @param problems where it is told
    Oddities(List<Problem> problems) {
        this.problems = problems;
    }

    /// The table without rows in which nothing stands.
    Table filled(Table table) {
        List<Table.Row> filled = new ArrayList<>(table.rows());
        filled.removeIf(Oddities::isBlank);
        int blank = table.rows().size() - filled.size();
        if (blank == 0) {
            return table;
        }
        problems.add(Problem.warning(Place.file(table.file()), "roster.blankRows", blank));
        return new Table(table.file(), table.header(), filled);
    }

    private static boolean isBlank(Table.Row row) {
        for (String cell : row.cells()) {
            if (!cell.isBlank()) {
                return false;
            }
        }
        return true;
    }

    /// Says that organizations stand in the column of names, and people in theirs.
    void swapped(Table table, Columns columns) {
        problems.add(
                Problem.warning(
                        Place.file(table.file()),
                        "roster.swapped",
                        columns.name(columns.chosen().getOrDefault("name", 0)),
                        columns.name(columns.chosen().getOrDefault("organization", 0))));
    }

    /// Says that those are printed whom a header only calls a contact, unless somebody chose it.
    void contact(Table table, Columns columns, Mapping mapping) {
        @Nullable Integer column = columns.chosen().get("name");
        if (column != null
                && columns.has("organization")
                && !mapping.columns().containsKey("name")
                && CONTACT.matcher(columns.name(column)).find()) {
            problems.add(
                    Problem.warning(
                            Place.file(table.file()),
                            "roster.contactListed",
                            columns.name(column)));
        }
    }

    /// Says whose address is the address of somebody else in the same row.
    void shared(String file, List<SignOn> signOns) {
        List<Problem> shared = new ArrayList<>();
        for (int i = 1; i < signOns.size(); i++) {
            SignOn one = signOns.get(i - 1);
            SignOn other = signOns.get(i);
            int line = other.signatory().line();
            if (one.signatory().line() == line && !other.confidential().email().isEmpty()) {
                shared.add(
                        Problem.warning(
                                Place.line(file, line),
                                "roster.sharedAddress",
                                one.signatory().listedName(),
                                other.signatory().listedName(),
                                0));
            }
        }
        problems.addAll(RowProblems.together(shared));
    }
}
